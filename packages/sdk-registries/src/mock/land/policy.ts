import { definePolicy, noticeFields } from '@lienthong/mock-core'
import { z } from 'zod'

/** What the land office does when nobody tells it. */
export const policy = definePolicy(
  'land',
  z.strictObject({
    /** `none`: no money is due. `wait`: until an officer acts through the admin API. */
    taxNotice: z.enum(['write', 'none', 'wait']).default('write'),
    /** Until the tax office has answered, on the virtual clock. */
    taxNoticeAfterMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60_000),
    ...noticeFields,
  }),
)
