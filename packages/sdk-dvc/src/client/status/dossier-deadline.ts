import {
  addWorkingDays,
  dayOf,
  dueDate,
  epochMsOf,
  fieldProblem,
  InputError,
  isWorkingDay,
  parseInstant,
  type Instant,
  type PlainDate,
} from '@lienthong/sdk-core'

/** When more papers were asked for, and when they came. */
export interface SupplementPause {
  readonly askedAt: string
  /** Absent while the citizen has not answered. */
  readonly answeredAt?: string
}

/** What a deadline is reckoned from. Times carry an offset. */
export interface DeadlineInput {
  readonly receivedAt: string
  /** Working days that the law gives; 0 means the same working day. */
  readonly limitWorkingDays: number
  /** In the order of time, none overlapping another. */
  readonly supplements?: readonly SupplementPause[]
  /** When it was finished, refused, stopped or withdrawn. Absent while it goes on. */
  readonly endedAt?: string
}

/** Where a dossier stands against its deadline. */
export interface Deadline {
  /** Where the clock stands: `on-time` and `overdue` say so of a dossier that goes on, the others of one that has ended. */
  readonly state: 'on-time' | 'overdue' | 'paused' | 'ended-on-time' | 'ended-late'
  /** 17:00 of the last working day. While it is paused: as if the papers came now. */
  readonly dueAt: Instant
  /** The due time before any supplement, for `NgayHenTra`. */
  readonly firstDueAt: Instant
  /** Working days by which supplements have moved it. */
  readonly pausedWorkingDays: number
}

/**
 * Reckons when a dossier is due, and whether it is on time, overdue, or waits for the citizen.
 *
 * From the day on which more papers are asked for the clock stands; it goes on with the day on which they are taken in, which
 * is the next working day when they come after 15:00. The due time moves by the working days between the two.
 *
 * @param input - Supplements that overlap, end before they begin, or begin before the reception are refused.
 * @param now - A time with offset.
 * @throws {@link InputError} with the field at fault, or when the days lead out of the working calendar (2022 to 2027).
 * @source 15:00 and 17:00 as in `dueDate` of the core; that a supplement stops the clock so: assumed
 * @example
 * dossierDeadline({ receivedAt: '2026-03-02T08:15:00+07:00', limitWorkingDays: 3 }, '2026-03-04T09:00:00+07:00').state // 'on-time'
 */
export function dossierDeadline(input: DeadlineInput, now: string): Deadline {
  const receivedAt = requireInstant(input.receivedAt, ['receivedAt'])
  const at = requireInstant(now, ['now'])
  const ended = input.endedAt === undefined ? undefined : requireInstant(input.endedAt, ['endedAt'])
  const pauses = requirePauses(input.supplements ?? [], receivedAt)
  const { dueAt: firstDueAt } = dueDate({ receivedAt, limitWorkingDays: input.limitWorkingDays })
  const stopsAt = ended ?? at
  const days = pauses.map(({ from, to }) => workingDaysBetween(dayOf(from), takenInOn(to ?? later(from, stopsAt))))
  const pausedWorkingDays = days.reduce((sum, count) => sum + count, 0)
  const dueAt = pausedWorkingDays === 0 ? firstDueAt : atFive(addWorkingDays(dayOf(firstDueAt), pausedWorkingDays))
  const isLate = epochMsOf(stopsAt) > epochMsOf(dueAt)
  const waits = ended === undefined && pauses.some(({ to }) => to === undefined)
  return { state: stateOf(ended !== undefined, waits, isLate), dueAt, firstDueAt, pausedWorkingDays }
}

function stateOf(hasEnded: boolean, waits: boolean, isLate: boolean): Deadline['state'] {
  if (hasEnded) return isLate ? 'ended-late' : 'ended-on-time'
  if (waits) return 'paused'
  return isLate ? 'overdue' : 'on-time'
}

interface Pause {
  readonly from: Instant
  readonly to: Instant | undefined
}

/** Reads the supplements in the order of time; one that is still open must be the last. */
function requirePauses(supplements: readonly SupplementPause[], receivedAt: Instant): readonly Pause[] {
  let before: Instant | undefined = receivedAt
  return supplements.map(({ askedAt, answeredAt }, index) => {
    const from = requireInstant(askedAt, ['supplements', index, 'askedAt'])
    const to = answeredAt === undefined ? undefined : requireInstant(answeredAt, ['supplements', index, 'answeredAt'])
    if (before === undefined || epochMsOf(from) < epochMsOf(before)) {
      throw refuse(['supplements', index, 'askedAt'], 'before-beginning')
    }
    if (to !== undefined && epochMsOf(to) < epochMsOf(from)) {
      throw refuse(['supplements', index, 'answeredAt'], 'before-beginning')
    }
    before = to
    return { from, to }
  })
}

/** Working days after the first day, up to and with the second. */
function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0
  for (let day = from; day < to;) {
    day = dayOf(new Date(epochMsOf(`${day}T12:00:00+07:00` as Instant) + 86_400_000).toISOString() as Instant)
    if (isWorkingDay(day)) count += 1
  }
  return count
}

/** The working day from which the clock goes on, by the rule of 15:00. */
function takenInOn(at: Instant): PlainDate {
  return dueDate({ receivedAt: at, limitWorkingDays: 0 }).countedFrom
}

function atFive(day: PlainDate): Instant {
  return `${day}T17:00:00+07:00` as Instant
}

function later(one: Instant, other: Instant): Instant {
  return epochMsOf(one) > epochMsOf(other) ? one : other
}

function requireInstant(value: string, path: readonly PropertyKey[]): Instant {
  const read = typeof value === 'string' ? parseInstant(value) : undefined
  if (read === undefined) throw refuse(path, 'instant')
  return read
}

function refuse(path: readonly PropertyKey[], rule: string): InputError {
  return new InputError({ system: 'dvc', operation: 'dossierDeadline', fields: [fieldProblem(path, rule)] })
}
