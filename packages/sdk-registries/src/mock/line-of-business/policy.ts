import { definePolicy } from '@lienthong/mock-core'
import { z } from 'zod'

const hourMs = 60 * 60_000

/** How the systems decide when nobody tells them, and what can go wrong on purpose. Set it for all dossiers or for one. */
export const policy = definePolicy(
  'line-of-business',
  z.strictObject({
    /**
     * `by-the-facts`: completed, unless the system finds something (see `sheets/`). `supplement` asks once and then completes.
     * `wait` is silence, until an officer acts through the admin API.
     */
    decision: z.enum(['by-the-facts', 'complete', 'supplement', 'refuse', 'wait']).default('by-the-facts'),
    /** Until a new dossier is received, on the virtual clock. */
    receiveAfterMs: z
      .int()
      .min(0)
      .default(hourMs / 4),
    /** From there until it is decided. */
    decideAfterMs: z
      .int()
      .min(0)
      .default(2 * hourMs),
    /** Working days until it is due. Absent: what the system has for such a dossier, else 5. */
    limitWorkingDays: z.int().min(0).max(60).optional(),
    /** The software of the office, as that which takes photographs and fingerprints, is down until then: nothing is decided. */
    softwareDownUntil: z.iso.datetime({ offset: true }).optional(),
    /** Asked for before it is received, unless it was paid with the dossier. 0 asks for nothing. */
    feeVnd: z.int().min(0).default(0),
    /** What a supplement has to bring. */
    items: z.array(z.string().min(1)).min(1).default(['giay-to']),
    /** Why it is refused. */
    reasonCode: z.string().min(1).default('KHONG_DU_DIEU_KIEN'),
    /** The secret that notices are signed with. */
    noticeSecret: z.string().min(1).default('mock-notice-secret'),
  }),
)
