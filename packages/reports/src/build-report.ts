import { fieldProblems, InputError } from '@lienthong/sdk-core'
import { countDossiers, nothingFlag } from './count-dossiers.ts'
import { eachRow, type RowSource } from './dossiers/row-source.ts'
import { zScope, type Scope } from './dossiers/scope.ts'
import { checkSeries, futureFlag } from './figures/check-series.ts'
import { checkSums, viNumber } from './figures/check-sums.ts'
import type { Flag } from './figures/figure.ts'
import type { ReportingPeriod } from './period/reporting-period.ts'
import type { Report } from './report.ts'
import type { Declared } from './tables/declared.ts'
import type { CountedTable } from './tables/dossier-counter.ts'
import { findService } from './tables/services.ts'
import type { Grouping } from './tables/t2-processing.ts'
import { jointTable } from './tables/t3-joint.ts'
import { connectionsTable } from './tables/t4-connections.ts'
import { portalServicesTable } from './tables/t5-portal-services.ts'
import { tableIds, type Table } from './tables/table.ts'
import type { ReportDossier } from './dossiers/report-dossier.ts'
import type { JointDossierRow } from './dossiers/joint-dossier-row.ts'

/** What a report is made from. */
export interface ReportInput {
  readonly period: ReportingPeriod
  /** The day the report is made, `YYYY-MM-DD`. */
  readonly today: string
  readonly dossiers?: RowSource<ReportDossier>
  readonly joint?: RowSource<JointDossierRow>
  readonly declared?: Declared
  /** What T2 is grouped by; a table for each. Default `field`. */
  readonly by?: readonly Grouping[]
  /**
   * Counts only the dossiers of one commune, field or unit, in every table made from dossiers. T3 is left out then: joint dossiers tell
   * none of them. What is declared is shown as it is.
   */
  readonly only?: Scope
}

const extractor = 'lienthong-report'

/**
 * Makes the tables T1 to T7 of a period, with a flag for whatever does not add up. A table without its input is left out, and
 * that is flagged too.
 *
 * @example
 * const period = reportingPeriod('month', 2022, 6)
 * const { tables, flags } = await buildReport({ period, today: '2022-06-15', dossiers: { source: 'one-stop', rows } })
 */
export async function buildReport(input: ReportInput): Promise<Report> {
  const { period, today, declared, dossiers } = input
  const only = narrowed(input.only)
  const cutOff = period.to < today ? period.to : today
  const made =
    dossiers &&
    (await countDossiers(dossiers, { period, by: input.by, only }, { source: dossiers.source, cutOff, extractor }))
  const joint = only ? undefined : input.joint && (await fromJoint(input.joint, period, cutOff))
  const tables = [
    ...(made?.tables ?? []),
    ...(joint ? [joint.table] : []),
    ...(declared && declared.connections.length > 0 ? [connectionsTable(declared)] : []),
    ...(declared && declared.portalServices.length > 0 ? [portalServicesTable(declared)] : []),
  ].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const flags = [
    ...(period.to > today ? [futureFlag('report', period.to)] : []),
    ...(made?.flags ?? []),
    ...(joint?.flags ?? []),
    ...(dossiers?.gaps && made && joint ? jointFlags(joint.table) : []),
    ...(declared ? [...checkSums(declared.sums), ...totalFlags(tables, declared), ...fallFlags(tables, input)] : []),
    ...[dossiers, input.joint].flatMap(leftOutFlags),
    ...absentFlags(tables, only !== undefined && input.joint !== undefined),
  ]
  const problems = [...(dossiers?.problems ?? []), ...(input.joint?.problems ?? [])]
  return { period, ...(only && { only }), tables, flags, problems }
}

/** The scope with its words as rows have theirs; `undefined` when it names nothing. */
function narrowed(only: Scope | undefined): Scope | undefined {
  if (only === undefined) return undefined
  const read = zScope.safeParse(only)
  if (!read.success) {
    throw new InputError({ system: 'reports', operation: 'buildReport', fields: fieldProblems(read.error) })
  }
  return Object.values(read.data).every((word) => word === undefined) ? undefined : read.data
}

async function fromJoint(
  given: RowSource<JointDossierRow>,
  period: ReportingPeriod,
  cutOff: string,
): Promise<CountedTable> {
  const rows: JointDossierRow[] = []
  await eachRow(given, (row) => rows.push(row))
  const table = jointTable(rows, period, { source: given.source, cutOff, extractor })
  return { table, flags: rows.length === 0 ? [nothingFlag('joint', 0)] : [] }
}

/** Totals that were reported elsewhere against those counted here. */
function totalFlags(tables: readonly Table[], { totals }: Declared): Flag[] {
  return totals.flatMap(({ table, column, declared, ...from }) => {
    const cell = tables.find(({ id }) => id === table)?.total?.cells[column]
    if (cell === undefined || typeof cell === 'string') return []
    const id = `${table}.${column}`
    return checkSums([{ id, labelVi: id, parts: [{ labelVi: id, value: cell.value }], declared, ...from }])
  })
}

/** Cumulative figures of earlier reports against those of this one. */
function fallFlags(tables: readonly Table[], { period, today, declared }: ReportInput): Flag[] {
  const services = tables.find(({ id }) => id === 'T1')
  return (services?.rows ?? []).flatMap(({ key, cells }) => {
    const earlier = (declared?.earlier ?? []).filter(({ service }) => findService(service)?.slug === key)
    const [now, all] = [cells['received'], cells['allReceived']]
    if (earlier.length === 0 || typeof now !== 'object' || typeof all !== 'object') return []
    const points = [
      ...earlier.map(({ cutOff, ...point }) => ({ to: cutOff, ...point })),
      { to: period.to, period: now.value, cumulative: all.value },
    ]
    return checkSeries(`T1 ${key}`, points, today)
  })
}

/** The engine's processes tell the portal themselves: they are no dossiers of its sync. */
function jointFlags({ total }: Table): Flag[] {
  const received = total?.cells['received']
  if (typeof received !== 'object' || received.value === 0) return []
  const { value } = received
  return [
    {
      rule: 'not-counted',
      where: 'T1.joint',
      computed: value,
      message: `T1, T2: ${value} joint dossiers of the period are in T3 only`,
      messageVi: `T1, T2: ${viNumber(value)} hồ sơ liên thông trong kỳ chỉ được tính ở T3`,
    },
  ]
}

/** Who reads the page or the workbook does not see the lines of the file. */
function leftOutFlags(given: RowSource<unknown> | undefined): Flag[] {
  const lines = new Set(given?.problems?.map(({ line }) => line)).size
  if (given === undefined || lines === 0) return []
  return [
    {
      rule: 'not-counted',
      where: 'rows',
      computed: lines,
      message: `${given.source}: ${lines} rows could not be read and are in no table`,
      messageVi: `${given.source}: ${viNumber(lines)} dòng không đọc được, không được tính vào bảng nào`,
    },
  ]
}

function absentFlags(tables: readonly Table[], jointLeftOut: boolean): Flag[] {
  const absent = tableIds.filter((id) => tables.every((table) => table.id !== id))
  return absent.map((where) => {
    const [en, vi] =
      where === 'T3' && jointLeftOut
        ? ['joint dossiers tell neither commune nor field nor unit', 'hồ sơ liên thông không ghi xã, lĩnh vực, đơn vị']
        : ['nothing was given to make it from', 'chưa có dữ liệu đầu vào']
    return { rule: 'not-given', where, message: `${where}: ${en}`, messageVi: `${where}: ${vi}` }
  })
}
