import type { ReportingPeriod } from './reporting-period.ts'

/** `tháng 6 năm 2022 (15/05/2022 - 14/06/2022)` */
export function periodTitle({ kind, year, n, from, to }: ReportingPeriod): string {
  const names = {
    month: `tháng ${n} năm ${year}`,
    quarter: `quý ${n} năm ${year}`,
    'half-year': `6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: `năm ${year}`,
  }
  return `${names[kind]} (${dayMonthYear(from)} - ${dayMonthYear(to)})`
}

/** `14/06/2022`, as Vietnamese reports write a day. */
export function dayMonthYear(day: string): string {
  return day.split('-').reverse().join('/')
}
