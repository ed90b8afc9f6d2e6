import { eachRow, type RowSource } from './dossiers/row-source.ts'
import { checkSeries, futureFlag } from './figures/check-series.ts'
import { checkSums, viNumber } from './figures/check-sums.ts'
import type { Flag } from './figures/figure.ts'
import type { ReportingPeriod } from './period/reporting-period.ts'
import type { Report } from './report.ts'
import type { Declared } from './tables/declared.ts'
import type { DossierCounter } from './tables/dossier-counter.ts'
import { Gaps } from './tables/gaps.ts'
import { findService } from './tables/services.ts'
import { countServices } from './tables/t1-services.ts'
import { countProcessing, type Grouping } from './tables/t2-processing.ts'
import { jointTable } from './tables/t3-joint.ts'
import { connectionsTable } from './tables/t4-connections.ts'
import { portalServicesTable } from './tables/t5-portal-services.ts'
import { countPayments } from './tables/t6-payment.ts'
import { countDigitisation } from './tables/t7-digitisation.ts'
import type { Table } from './tables/table.ts'
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
  const { period, today, declared } = input
  const cutOff = period.to < today ? period.to : today
  const made = input.dossiers && (await fromDossiers(input.dossiers, input, cutOff))
  const joint = input.joint && (await fromJoint(input.joint, period, cutOff))
  const tables = [
    ...(made?.tables ?? []),
    ...(joint ? [joint] : []),
    ...(declared && declared.connections.length > 0 ? [connectionsTable(declared)] : []),
    ...(declared && declared.portalServices.length > 0 ? [portalServicesTable(declared)] : []),
  ].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const flags = [
    ...(period.to > today ? [futureFlag('report', period.to)] : []),
    ...(made?.flags ?? []),
    ...(input.dossiers?.gaps && made && joint ? jointFlags(joint) : []),
    ...(declared ? [...checkSums(declared.sums), ...totalFlags(tables, declared), ...fallFlags(tables, input)] : []),
    ...absentFlags(tables),
  ]
  const problems = [...(input.dossiers?.problems ?? []), ...(input.joint?.problems ?? [])]
  return { period, tables, flags, problems }
}

/** Counts the dossiers in one pass: a register of a province need not fit into memory. */
async function fromDossiers(
  given: RowSource<ReportDossier>,
  { period, by = ['field'] }: ReportInput,
  cutOff: string,
): Promise<{ readonly tables: readonly Table[]; readonly flags: readonly Flag[] }> {
  const counters: readonly DossierCounter[] = [
    countServices(period),
    ...by.map((grouping) => countProcessing(period, grouping)),
    countPayments(period),
    countDigitisation(period),
  ]
  const gaps = given.gaps && new Gaps(period, by)
  let dossiers = 0
  await eachRow(given, (dossier) => {
    dossiers += 1
    for (const counter of counters) counter.add(dossier)
    gaps?.add(dossier)
  })
  const about = given.flags?.() ?? []
  // An empty file says that there were none; a store may never have been told.
  if (dossiers === 0 && gaps) return { tables: [], flags: about }
  const made = counters.map((counter) => counter.make({ source: given.source, cutOff, extractor }))
  const tables = made.map(({ table }) => gaps?.without(table) ?? table)
  return { tables, flags: [...distinctFlags(made), ...about, ...(gaps?.flags() ?? [])] }
}

/** T2 says the same of each grouping. */
function distinctFlags(made: readonly { readonly flags: readonly Flag[] }[]): Flag[] {
  return [...new Map(made.flatMap(({ flags }) => flags).map((flag) => [`${flag.rule} ${flag.where}`, flag])).values()]
}

async function fromJoint(given: RowSource<JointDossierRow>, period: ReportingPeriod, cutOff: string): Promise<Table> {
  const rows: JointDossierRow[] = []
  await eachRow(given, (row) => rows.push(row))
  return jointTable(rows, period, { source: given.source, cutOff, extractor })
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

function absentFlags(tables: readonly Table[]): Flag[] {
  const absent = (['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const).filter((id) => tables.every((t) => t.id !== id))
  return absent.map((where) => ({
    rule: 'not-given',
    where,
    message: `${where}: nothing was given to make it from`,
    messageVi: `${where}: chưa có dữ liệu đầu vào`,
  }))
}
