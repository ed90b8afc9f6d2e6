import { InputError } from '../errors/input-error.ts'
import { readPlainDate } from '../values/plain-date.ts'

/** The days the table has a complete list for. Each begins a period that ends on the day before the next. */
export const snapshotDays = ['2022-10-01', '2025-06-30', '2025-07-01', '2026-04-30'] as const

/** Position of a period in {@link snapshotDays}. */
export type Period = 0 | 1 | 2 | 3

/** The last day of each period; the last one is open. */
const lastDays = ['2025-06-29', '2025-06-30', '2026-04-29', undefined] as const

/** The day a period begins. */
export function firstDayOf(period: Period): string {
  return snapshotDays[period]
}

/** The day a period ends, included; `undefined` for the one in force. */
export function lastDayOf(period: Period): string | undefined {
  return lastDays[period]
}

/** The period of a day; `undefined` before the first list. Throws InputError when the text is no day. */
export function periodOf(day: string, field = 'at'): Period | undefined {
  if (readPlainDate(day) === undefined) throw refuse(field, 'plain-date', 'a day YYYY-MM-DD', 'một ngày YYYY-MM-DD')
  const later = snapshotDays.findLastIndex((first) => first <= day)
  return later < 0 ? undefined : (later as Period)
}

/** The error for a question that makes no sense. Names the field and the rule, never the value. */
export function refuse(field: string, rule: string, english: string, vietnamese: string): InputError {
  return new InputError({
    system: 'core',
    operation: 'admin-units',
    fields: [{ field, rule, message: `${field} must be ${english}`, messageVi: `${field} phải là ${vietnamese}` }],
  })
}
