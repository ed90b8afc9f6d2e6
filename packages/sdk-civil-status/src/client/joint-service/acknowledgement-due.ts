import { addWorkingHours, type Instant } from '@lienthong/sdk-core'

/**
 * When the joint-service software raises an alert unless a dossier has been acknowledged: two working hours after the filing.
 *
 * @throws {@link InputError} when `filedAt` is no time with offset, or lies outside the working calendar.
 * @source decree 63/2024 (documented, secondary copy); that counting begins at the filing is inferred, office hours are assumed
 * @example acknowledgementDueAt('2026-03-02T16:30:00+07:00' as Instant) // '2026-03-03T09:30:00+07:00'
 */
export function acknowledgementDueAt(filedAt: Instant): Instant {
  return addWorkingHours(filedAt, 2)
}
