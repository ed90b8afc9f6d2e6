import { z } from 'zod'

/** An address that notices go to; a mock by itself reaches this machine only. */
export const zNoticeUrl = z.url({ protocol: /^https?$/ }).max(2_000)

/** What a policy says of the notices of a system. Spread it into the object of the policy. */
export const noticeFields = {
  /** Where notices are sent, at this machine. Absent: none are sent. */
  noticeUrl: zNoticeUrl.optional(),
  /** Milliseconds of the world from what happened to the notice. */
  noticeDelayMs: z.int().min(0).max(31_536_000_000).default(0),
  /** How often a notice that was not taken is sent again, after 1, 5 and then every 15 minutes; 96 is about a day. */
  noticeRetries: z.int().min(0).max(1_000).default(96),
  /** `twice`: each is sent again although it was taken. `out-of-order`: every second one overtakes the one before. */
  noticeFault: z.enum(['none', 'twice', 'out-of-order']).default('none'),
}
