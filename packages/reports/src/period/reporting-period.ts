import { fieldProblem, InputError, parsePlainDate, type PlainDate } from '@lienthong/sdk-core'

/** The kinds of periodic reports. */
export const periodKinds = ['month', 'quarter', 'half-year', 'year'] as const

/** A kind of periodic report. */
export type PeriodKind = (typeof periodKinds)[number]

/** The days a report is about, both included, in Viet Nam. */
export interface ReportingPeriod {
  readonly kind: PeriodKind
  readonly year: number
  /** Which month, quarter or half-year; 1 for a year. */
  readonly n: number
  readonly from: PlainDate
  readonly to: PlainDate
  /** First day of the reporting year: what cumulative figures are counted from. */
  readonly yearFrom: PlainDate
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/**
 * The days of a periodic report: from the 15th of the month before to the 14th of its last month.
 *
 * @param n - Which one of the year: month 1..12, quarter 1..4, half-year 1..2, year 1.
 * @throws {@link InputError} when there is no such period.
 * @source Decree 09/2019/NĐ-CP, by secondary sources and the windows of a printed report; confidence: inferred
 * @example reportingPeriod('month', 2022, 6) // 2022-05-15 to 2022-06-14
 */
export function reportingPeriod(kind: PeriodKind, year: number, n = 1): ReportingPeriod {
  const months = monthsOf[kind]
  const problems = [
    ...(Number.isInteger(year) && year >= 1900 && year <= 9999 ? [] : ['year']),
    ...(Number.isInteger(n) && n >= 1 && n <= 12 / months ? [] : ['n']),
  ]
  if (problems.length > 0) {
    const fields = problems.map((field) => fieldProblem([field], 'not-in-list'))
    throw new InputError({ system: 'reports', operation: 'reportingPeriod', fields })
  }
  const lastMonth = n * months
  return { kind, year, n, from: day15(year, lastMonth - months), to: day14(year, lastMonth), yearFrom: day15(year, 0) }
}

/** The 15th of a month; month 0 is December of the year before. */
function day15(year: number, month: number): PlainDate {
  return month === 0 ? parsePlainDate(`${year - 1}-12-15`) : parsePlainDate(`${year}-${two(month)}-15`)
}

function day14(year: number, month: number): PlainDate {
  return parsePlainDate(`${year}-${two(month)}-14`)
}

function two(month: number): string {
  return String(month).padStart(2, '0')
}
