import {
  addWorkingDays,
  dueDate,
  InputError,
  readInstant,
  type DueDate,
  type Instant,
  type PlainDate,
} from '@lienthong/sdk-core'
import { lawDay, ruleFor, ruleOn, type DatedRule } from './dated-rule.ts'
import { deskLimits, registrationLimitDays, type DeskProcedure, type TimedEvent } from './laws.ts'

const dayMs = 86_400_000

/** The last day on which an event is registered in time, and the rule that says so. */
export interface RegistrationDueDate {
  readonly lastDay: PlainDate
  readonly rule: DatedRule<number>
}

/**
 * The last day on which a birth or a death is registered in time: 60 or 15 days after the day it happened, moved to the next
 * working day when nobody works on it.
 *
 * @returns `undefined` for what happened before the law was in force.
 * @source Law 60/2014/QH13, articles 15 and 33 (documented); that the last day moves off weekends and holidays is assumed,
 * after article 148 of the Civil Code; outside 2022 to 2027 only weekends are known
 * @example registrationDueDate('birth', day)?.lastDay
 */
export function registrationDueDate(event: TimedEvent, happenedOn: PlainDate): RegistrationDueDate | undefined {
  const rule = ruleOn(registrationLimitDays[event], happenedOn)
  if (rule === undefined) return undefined
  return { lastDay: nextWorkedDay(plusDays(happenedOn, rule.value)), rule }
}

/**
 * Tells whether a birth or a death that is registered on a day is registered late (loại đăng ký "quá hạn").
 *
 * @returns False for what happened before the law was in force: no limit of it is known.
 * @source as {@link registrationDueDate}
 */
export function isLate(event: TimedEvent, { happenedOn, on }: { happenedOn: PlainDate; on: PlainDate }): boolean {
  const due = registrationDueDate(event, happenedOn)
  return due !== undefined && on > due.lastDay
}

/**
 * When an office must have decided: the same working day, received after 15:00 the next one; longer when something has to be
 * verified elsewhere.
 *
 * @throws {@link InputError} when `receivedAt` is no time with offset, or leads out of the working calendar (2022 to 2027).
 * @source Law 60/2014/QH13, article 5; confidence: documented. From 01/03/2027 assumed to be kept
 */
export function deskDueDate(
  procedure: DeskProcedure,
  { receivedAt, verified = false }: { receivedAt: Instant; verified?: boolean },
): DueDate {
  const received = readInstant(receivedAt) ?? receivedAt
  const { value } = ruleFor(deskLimits[procedure], lawDay(received.slice(0, 10)))
  return dueDate({ receivedAt, limitWorkingDays: verified ? value.workingDaysWhenVerified : value.workingDays })
}

function plusDays(day: PlainDate, days: number): PlainDate {
  return lawDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10))
}

function nextWorkedDay(day: PlainDate): PlainDate {
  try {
    return addWorkingDays(day, 0)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
  }
}
