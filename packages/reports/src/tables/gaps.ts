import type { ReportDossier } from '../dossiers/report-dossier.ts'
import { viNumber } from '../figures/check-sums.ts'
import type { Flag } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import { endsIn, standingInPeriod } from './standing-in-period.ts'
import type { Grouping } from './t2-processing.ts'
import type { Row, Table, TableId } from './table.ts'

/** What figures of a table need to be known. */
interface Need {
  readonly table: TableId
  readonly field: keyof ReportDossier
  readonly vi: string
  readonly en: string
  /** Columns that say nothing without it; absent, only the rows do not tell groups apart. */
  readonly columns?: readonly string[]
  /** Whether a dossier is one that is counted there. */
  readonly counts: (dossier: ReportDossier, period: ReportingPeriod) => boolean
}

const inYear = (dossier: ReportDossier, { yearFrom, to }: ReportingPeriod): boolean =>
  standingInPeriod(dossier, { from: yearFrom, to }).length > 0
const inPeriod = (dossier: ReportDossier, period: ReportingPeriod): boolean =>
  standingInPeriod(dossier, period).length > 0
const isReceived = ({ receivedAt }: ReportDossier, { from, to }: ReportingPeriod): boolean =>
  receivedAt >= from && receivedAt <= to
const owes = (dossier: ReportDossier, period: ReportingPeriod): boolean =>
  isReceived(dossier, period) && (dossier.feeVnd ?? 0) > 0

const servicesColumns = ['received', 'online', 'onlinePercent', 'onTime', 'overdue']
const cumulative = ['allReceived', 'allOnline', 'allOnlinePercent', 'allOnTime', 'allOverdue']
const paymentColumns = ['owing', 'paid', 'paidPercent', 'amountVnd', 'failed']

const needs: readonly Need[] = [
  {
    table: 'T1',
    field: 'service',
    vi: 'thuộc dịch vụ nào',
    en: 'which service they belong to',
    columns: [...servicesColumns, ...cumulative],
    counts: inYear,
  },
  { table: 'T6', field: 'feeVnd', vi: 'phí, lệ phí', en: 'a fee', columns: paymentColumns, counts: isReceived },
  {
    table: 'T6',
    field: 'paidOnlineVnd',
    vi: 'đã thanh toán trực tuyến hay chưa',
    en: 'whether it was paid online',
    columns: ['paid', 'paidPercent', 'amountVnd'],
    counts: owes,
  },
  {
    table: 'T6',
    field: 'paymentFailed',
    vi: 'giao dịch lỗi',
    en: 'failed payments',
    columns: ['failed'],
    counts: owes,
  },
  { table: 'T7', field: 'level', vi: 'cấp số hóa', en: 'the level', counts: endsIn },
  {
    table: 'T7',
    field: 'papersDigitised',
    vi: 'số hóa thành phần hồ sơ',
    en: 'whether papers were digitised',
    columns: ['papers'],
    counts: endsIn,
  },
  {
    table: 'T7',
    field: 'result',
    vi: 'hình thức kết quả',
    en: 'the form of the result',
    columns: ['electronic', 'scan'],
    counts: endsIn,
  },
  {
    table: 'T7',
    field: 'reused',
    vi: 'tái sử dụng',
    en: 'whether data was reused',
    columns: ['reused'],
    counts: endsIn,
  },
]

const commune: Need = {
  table: 'T2',
  field: 'commune',
  vi: 'xã, phường, đặc khu',
  en: 'the commune',
  counts: inPeriod,
}

/** Finds what rows do not tell where a table needs it: a figure that nobody can know is left out, and said so. */
export class Gaps {
  readonly #period: ReportingPeriod
  readonly #seen: ReadonlyMap<Need, { counted: number; told: number }>

  /** @param by - What T2 is grouped by. */
  constructor(period: ReportingPeriod, by: readonly Grouping[]) {
    this.#period = period
    const wanted = by.includes('commune') ? [...needs, commune] : needs
    this.#seen = new Map(wanted.map((need) => [need, { counted: 0, told: 0 }]))
  }

  add(dossier: ReportDossier): void {
    for (const [{ field, counts }, seen] of this.#seen) {
      if (!counts(dossier, this.#period)) continue
      seen.counted += 1
      if (dossier[field] !== undefined) seen.told += 1
    }
  }

  /** The table without the figures that no row tells. */
  without(table: Table): Table {
    const blank = new Set(this.#blankColumns(table.id))
    if (blank.size === 0) return table
    const cut = (row: Row): Row => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => !blank.has(key))),
    })
    return { ...table, rows: table.rows.map(cut), ...(table.total && { total: cut(table.total) }) }
  }

  flags(): Flag[] {
    return [...this.#seen].flatMap(([need, { counted, told }]) =>
      told === counted ? [] : [flagOf(need, counted, told)],
    )
  }

  #blankColumns(id: TableId): string[] {
    return [...this.#seen].flatMap(([{ table, columns = [] }, { counted, told }]) =>
      table === id && counted > 0 && told === 0 ? columns : [],
    )
  }
}

function flagOf({ table, field, vi, en, columns }: Need, counted: number, told: number): Flag {
  const [missing, all] = [counted - told, viNumber(counted)]
  const nothing = told === 0 && columns !== undefined
  return {
    rule: 'not-given',
    where: `${table}.${field}`,
    computed: missing,
    message: nothing
      ? `${table}: the source does not tell ${en}; these figures are left out`
      : `${table}: ${missing} of ${counted} dossiers do not tell ${en}`,
    messageVi: nothing
      ? `${table}: nguồn dữ liệu không có thông tin ${vi}; các số liệu này để trống`
      : `${table}: ${viNumber(missing)}/${all} hồ sơ không có thông tin ${vi}`,
  }
}
