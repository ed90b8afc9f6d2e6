import { definePolicy, noticeFields } from '@lienthong/mock-core'
import { z } from 'zod'

const dayMs = 24 * 60 * 60_000

/** What the land office does when nobody tells it. */
export const policy = definePolicy(
  'land',
  z.strictObject({
    /** `by-the-facts`: by the land register and the papers. A supplement is asked for once. `wait` is silence, until an officer acts. */
    decision: z.enum(['by-the-facts', 'finish', 'refuse', 'supplement', 'wait']).default('by-the-facts'),
    /** `by-the-facts`: where the register knows of a duty. `none`: no money is due. `wait`: until an officer writes one. */
    taxNotice: z.enum(['by-the-facts', 'write', 'none', 'wait']).default('by-the-facts'),
    /** Until the office has looked at the papers and the tax office has answered, on the virtual clock. */
    taxNoticeAfterMs: z.int().min(0).default(dayMs),
    /** From there until it is decided. The law gives ten working days. */
    decideAfterMs: z
      .int()
      .min(0)
      .default(7 * dayMs),
    ...noticeFields,
  }),
)
