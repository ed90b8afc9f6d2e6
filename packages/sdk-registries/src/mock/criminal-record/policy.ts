import { definePolicy, noticeFields } from '@lienthong/mock-core'
import { z } from 'zod'

const hourMs = 60 * 60_000

/** How the criminal-record office decides when nobody tells it. */
export const policy = definePolicy(
  'criminal-record',
  z.strictObject({
    /** `wait` is silence, until an officer acts through the admin API. */
    decision: z.enum(['issue', 'refuse', 'supplement', 'wait']).default('issue'),
    /** Until somebody works on it, on the virtual clock. */
    workAfterMs: z.int().min(0).default(hourMs),
    /** From there until it is decided. The law gives ten days, fifteen when courts and police elsewhere are asked. */
    decideAfterMs: z
      .int()
      .min(0)
      .default(24 * hourMs),
    ...noticeFields,
  }),
)
