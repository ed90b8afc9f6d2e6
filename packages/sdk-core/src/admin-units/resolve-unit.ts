import type { AdminLevel, Certainty, ResolvedUnit } from './admin-unit.ts'
import { periodOf, snapshotDays, type Period } from './periods.ts'
import { levelOf, rowIn, type UnitRow } from './unit-table.ts'

/**
 * Finds a unit by its code on a day. Codes were reused with other names, so a code says nothing without its day: province
 * 15 is Yên Bái until 2025-06-30 and Lào Cai after.
 *
 * Pure; reads no clock. Days are Vietnamese calendar days.
 *
 * @param options.level - The level asked for. A code of another length is answered with `undefined`.
 * @param options.at - Day, `YYYY-MM-DD`.
 * @returns The unit with `certainty`, or `undefined`: before 2022-10-01, for a malformed code, and when the lists show no
 *   unit of that level and code around the day.
 * @throws {@link InputError} `INVALID_INPUT` - `at` is no day.
 * @source General Statistics Office lists of 2022-10, 2025-06-30; Decision 19/2025/QĐ-TTg; Resolutions 30/2026/QH16 and
 *   237/NQ-UBTVQH16; confidence: documented
 * @example resolveUnit('18073', { level: 'commune', at: '2026-03-02' })?.name // 'Phường Thành Sen'
 */
export function resolveUnit(
  code: string,
  options: { readonly level: AdminLevel; readonly at: string },
): ResolvedUnit | undefined {
  const found = findRow(code, options.level, options.at)
  return found && { ...found.row.unit, certainty: certaintyOf(found.row, options.at) }
}

/** Only the first two lists have an unknown time between them: the later changes came on the day of the list. */
export function certaintyOf(row: UnitRow, at: string): Certainty {
  const inTheUnknown = at > snapshotDays[0] && at < snapshotDays[1]
  return inTheUnknown && !(row.first === 0 && row.last > 0) ? 'interpolated' : 'snapshot'
}

/** The form of a unit that answers a day, and the period that form is asked in. */
export interface FoundRow {
  readonly row: UnitRow
  readonly period: Period
}

/** As {@link resolveUnit}, for the functions that go on from the row. */
export function findRow(code: string, level: AdminLevel, at: string, field?: string): FoundRow | undefined {
  const period = periodOf(at, field)
  if (period === undefined || levelOf(code) !== level) return undefined
  const row = rowIn(code, period)
  if (row !== undefined) return { row, period }
  const later = period === 0 && at !== snapshotDays[0] ? rowIn(code, 1) : undefined
  return later && { row: later, period: 1 }
}
