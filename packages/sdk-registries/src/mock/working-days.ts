import { addWorkingDays, dayOf, dueDate, InputError, instantOf, type Instant } from '@lienthong/sdk-core'

const dayMs = 24 * 60 * 60_000

/** When a dossier is due that was received at a time. */
export function dueAfter(receivedAt: Instant, limitWorkingDays: number): Instant {
  return withinCalendar(
    () => dueDate({ receivedAt, limitWorkingDays }).dueAt,
    () => instantOf(Date.parse(receivedAt) + (limitWorkingDays + 4) * dayMs),
  )
}

/** The end of a working day, so many working days later. */
export function untilAfter(from: Instant, workingDays: number): Instant {
  return withinCalendar(
    () => `${addWorkingDays(dayOf(from), workingDays)}T17:00:00+07:00` as Instant,
    () => instantOf(Date.parse(from) + (workingDays + 4) * dayMs),
  )
}

/** The clock of the world goes further than the calendar of holidays: so many working days hold two weekends. */
function withinCalendar(count: () => Instant, otherwise: () => Instant): Instant {
  try {
    return count()
  } catch (error) {
    if (error instanceof InputError) return otherwise()
    throw error
  }
}
