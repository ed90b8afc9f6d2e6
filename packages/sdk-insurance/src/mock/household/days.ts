import { isCalendarDay, type PlainDate } from '@lienthong/sdk-core'

/** A day so many days later or, with a negative number, earlier. */
export function addDays(day: PlainDate, days: number): PlainDate {
  // Midnight UTC, for arithmetic only.
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate
}

/** The same day so many months later; the last of the month where there is no such day. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  let last = date
  while (!isCalendarDay(toYear, toMonth, last)) last -= 1
  return [String(toYear).padStart(4, '0'), ...[toMonth, last].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  ) as PlainDate
}

/** Months without a gap after which somebody pays less at the hospital. */
export const fiveYears = 60
