import { dayOf, type Instant, type PlainDate } from '@lienthong/sdk-core'
import { registrationLimitDays, type TimedEvent } from '../../law/laws.ts'
import { isLate } from '../../law/registration-time.ts'

/** Kinds of the registration of a birth or a death, as forms write them. */
const kinds = { 'on-time': '1', again: '2', abroad: '3', late: '4' } as const

interface Timed {
  readonly registrationKind?: keyof typeof kinds | undefined
  readonly receivedAt: Instant
}

/** The kind as it was given, or what follows from the days: whoever says nothing does not call a late registration timely. */
export function writeRegistrationKind(
  event: TimedEvent,
  { registrationKind, receivedAt }: Timed,
  happenedOn: PlainDate,
): string {
  const { from } = registrationLimitDays[event][0]
  // What happened before the first law that is known cannot have more time than what happened on its first day.
  const counted = happenedOn < from ? from : happenedOn
  return kinds[registrationKind ?? (isLate(event, { happenedOn: counted, on: dayOf(receivedAt) }) ? 'late' : 'on-time')]
}
