import { fieldProblem, InputError } from '../../errors/index.ts'
import { dayOf, readInstant, type Instant } from '../instant.ts'
import { readPlainDate, type PlainDate } from '../plain-date.ts'
import { calendarYears, type CalendarDay } from './holidays.ts'

const special: ReadonlyMap<string, CalendarDay> = new Map(
  calendarYears.flatMap(({ days }) => days).map((day) => [day.date, day]),
)
const firstYear = calendarYears[0]?.year ?? 0
const lastYear = calendarYears.at(-1)?.year ?? 0

/**
 * Tells whether state agencies work on a day: Monday to Friday, less public holidays and days off, plus working Saturdays.
 *
 * @param date - `YYYY-MM-DD`, 2022 to 2027.
 * @throws {@link InputError} rule `plain-date` or `outside-calendar`: years that are not in the table are never guessed.
 * @source Labour Code and the yearly announcements; confidence: inferred; 2027 and 24 November assumed
 */
export function isWorkingDay(date: string): boolean {
  const day = coveredDay(date)
  const known = special.get(day)
  if (known !== undefined) return known.kind === 'working-saturday'
  return ![0, 6].includes(utc(day).getUTCDay())
}

/**
 * The day so many working days after a day. The day itself is not counted, whether worked or not.
 *
 * @param days - Whole number >= 0. With 0 the day itself, or the next working day when it is none.
 * @throws {@link InputError} when the days lead out of 2022 to 2027.
 * @example addWorkingDays('2026-02-13', 1) // '2026-02-23': Tết lies between
 */
export function addWorkingDays(date: string, days: number): PlainDate {
  if (!Number.isInteger(days) || days < 0 || days > 1000) throw refuse('days', 'working-days')
  let day = coveredDay(date)
  for (let left = days; left > 0;) {
    day = nextDay(day)
    if (isWorkingDay(day)) left -= 1
  }
  while (!isWorkingDay(day)) day = nextDay(day)
  return day
}

/** When something is due. */
export interface DueDate {
  /** The day from which working days are counted. */
  readonly countedFrom: PlainDate
  readonly dueAt: Instant
}

/**
 * The due time of a dossier: received after 15:00 it counts from the next working day; it is due at 17:00.
 *
 * @param input.limitWorkingDays - Working days the law gives; 0 means the same working day.
 * @throws {@link InputError} when `receivedAt` is no time with offset, or the days lead out of the calendar.
 * @source Law 60/2014/QH13 article 5 for the rule of 15:00 (documented); 17:00 from a vendor's code (observed)
 * @example dueDate({ receivedAt: '2026-03-02T15:01:00+07:00' as Instant, limitWorkingDays: 0 }).dueAt // '2026-03-03T17:00:00+07:00'
 */
export function dueDate(input: { readonly receivedAt: Instant; readonly limitWorkingDays: number }): DueDate {
  if (readInstant(input.receivedAt) === undefined) throw refuse('receivedAt', 'instant')
  const local = localTime(input.receivedAt)
  const day = dayOf(input.receivedAt)
  const late = local > '15:00:00' || !isWorkingDay(day)
  const countedFrom = late ? addWorkingDays(nextDay(day), 0) : day
  return { countedFrom, dueAt: `${addWorkingDays(countedFrom, input.limitWorkingDays)}T17:00:00+07:00` as Instant }
}

function localTime(value: Instant): string {
  return new Date(Date.parse(value) + 7 * 3_600_000).toISOString().slice(11, 19)
}

function coveredDay(date: string): PlainDate {
  const day = readPlainDate(date)
  if (day === undefined) throw refuse('date', 'plain-date')
  const year = Number(day.slice(0, 4))
  if (year < firstYear || year > lastYear) throw refuse('date', 'outside-calendar')
  return day
}

function nextDay(day: PlainDate): PlainDate {
  return new Date(utc(day).getTime() + 86_400_000).toISOString().slice(0, 10) as PlainDate
}

/** A day as midnight UTC, for arithmetic only. */
function utc(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

function refuse(field: string, rule: string): InputError {
  return new InputError({ system: 'core', operation: 'workingCalendar', fields: [fieldProblem([field], rule)] })
}
