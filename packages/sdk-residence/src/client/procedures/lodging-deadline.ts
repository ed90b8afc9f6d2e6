import { dayOf, instantOf, type Instant } from '@lienthong/sdk-core'

const dayMs = 24 * 60 * 60_000

/**
 * The last moment for the notice of a guest: 23:00 of the day of arrival; for an arrival at 23:00 or later, 08:00 of the
 * next day.
 *
 * Pure; Vietnamese time. An arrival after midnight is one of the new day. A later notice is still to be sent: the police
 * takes it and says that it came late.
 *
 * @source several secondary sources; confidence: assumed, as is which side 23:00 itself stands on
 * @example lodgingDeadline('2026-03-02T23:10:00+07:00' as Instant) // '2026-03-03T08:00:00+07:00'
 */
export function lodgingDeadline(arrivesAt: Instant): Instant {
  const local = instantOf(Date.parse(arrivesAt))
  if (local.slice(11, 19) < '23:00:00') return `${dayOf(local)}T23:00:00+07:00` as Instant
  return `${dayOf(instantOf(Date.parse(local) + dayMs))}T08:00:00+07:00` as Instant
}
