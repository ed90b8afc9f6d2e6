import { definePolicy } from '@lienthong/mock-core'
import { z } from 'zod'

/** Why an officer can be made to refuse. */
export const zReason = z.enum(['LD02', 'LD03', 'LD04', 'LD05', 'LD11'])

/** How the police decides, and what can go wrong on purpose. */
export const policy = definePolicy(
  'residence-procedures',
  z.strictObject({
    /** `by-the-facts`: by what the databases say. `wait`: silence, until somebody acts through the admin API. */
    decision: z.enum(['by-the-facts', 'refuse', 'wait']).default('by-the-facts'),
    /** With `refuse`: the reason on the paper. LD02 is a home that is not lawful, LD03 a consent that was refused. */
    reason: zReason.default('LD03'),
  }),
)
