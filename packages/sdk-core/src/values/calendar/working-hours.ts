import { fieldProblem, InputError } from '../../errors/index.ts'
import { dayOf, epochMsOf, instantOf, readInstant, type Instant } from '../instant.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

/** When offices are open on a working day. Hours differ by place; eight that end at 17:00 stand for all. */
const officeHours = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const

/**
 * The moment at which so many working hours have passed.
 *
 * @param at - Outside office hours, counting begins when the next office opens.
 * @param hours - 0 to 1000; parts of an hour are allowed.
 * @throws {@link InputError} when `at` is no time with offset, or the hours lead out of the calendar (2022 to 2027).
 * @source limits such as "2 giờ làm việc" in decree 63/2024 (documented); the hours 8 to 12 and 13 to 17 are assumed
 * @example addWorkingHours('2026-03-02T16:30:00+07:00' as Instant, 2) // '2026-03-03T09:30:00+07:00'
 */
export function addWorkingHours(at: Instant, hours: number): Instant {
  if (readInstant(at) === undefined) throw refuse('at', 'instant')
  if (!(hours >= 0 && hours <= 1000)) throw refuse('hours', 'working-hours')
  let leftMs = hours * 3_600_000
  let day = dayOf(at)
  for (const nowMs = epochMsOf(at); ; day = addWorkingDays(day, 1)) {
    if (!isWorkingDay(day)) continue
    for (const [opens, closes] of officeHours) {
      const fromMs = Math.max(nowMs, epochMsOf(`${day}T${opens}:00+07:00` as Instant))
      const openMs = epochMsOf(`${day}T${closes}:00+07:00` as Instant) - fromMs
      if (openMs > 0 && leftMs <= openMs) return instantOf(fromMs + leftMs)
      leftMs -= Math.max(0, openMs)
    }
  }
}

function refuse(field: string, rule: string): InputError {
  return new InputError({ system: 'core', operation: 'workingCalendar', fields: [fieldProblem([field], rule)] })
}
