import { scopeTitle } from '../dossiers/scope.ts'
import { periodTitle } from '../period/period-title.ts'
import type { Report } from '../report.ts'

/** What a report is about: its period, and the part of the dossiers when it is not all of them. */
export function headingOf({ period, only }: Pick<Report, 'period' | 'only'>): string | undefined {
  if (period === undefined) return undefined
  return [periodTitle(period), scopeTitle(only)].filter((part) => part !== '').join('; ')
}
