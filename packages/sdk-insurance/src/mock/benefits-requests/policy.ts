import { definePolicy } from '@lienthong/mock-core'
import { z } from 'zod'

/** How Social Security decides, and what can go wrong on purpose. */
export const policy = definePolicy(
  'insurance-benefits',
  z.strictObject({
    /** `by-the-facts`: by what the registers say. `wait`: silence, until somebody acts through the admin API. */
    decision: z.enum(['by-the-facts', 'refuse', 'wait']).default('by-the-facts'),
  }),
)
