import { requireValue } from './require-value.ts'

declare const plainDate: unique symbol

/**
 * A calendar day, `YYYY-MM-DD`, without time or zone: a birth date is the same day everywhere.
 *
 * Never turn it into a `Date`: midnight in Viet Nam is the day before in UTC. Make one with {@link parsePlainDate}.
 */
export type PlainDate = string & { readonly [plainDate]: true }

/** Reads `YYYY-MM-DD`; `undefined` when the text is no such day of the calendar. */
export function readPlainDate(text: string): PlainDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return isCalendarDay(year, month, day) ? (text as PlainDate) : undefined
}

/**
 * Reads `YYYY-MM-DD`, as {@link readPlainDate}, where anything else is an error.
 *
 * @throws {@link InputError} by the rule `plain-date` when the text is no such day of the calendar.
 */
export function parsePlainDate(text: string): PlainDate {
  return requireValue('parsePlainDate', 'date', 'plain-date', readPlainDate(text))
}

/** Tells whether a day exists in the Gregorian calendar, years 1 to 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}
