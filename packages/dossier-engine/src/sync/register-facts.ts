import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/**
 * What a register knows of a dossier and the portal is not told: what periodic reports count by. No personal data belongs here. A
 * property that is absent is not known.
 */
export const zRegisterFacts = z.strictObject({
  /** One of the 25 essential services, by slug. */
  service: zText(100).optional(),
  /** Who published the procedure, as `Bộ Công an`, and the number of the decision: a code alone is no key. */
  agency: zText(500).optional(),
  decision: zText(200).optional(),
  /** Code of the commune. */
  commune: zText(100).optional(),
  /** Level of the office that digitised it. */
  level: z.enum(['province', 'district', 'commune']).optional(),
  /** In which form the result was given. */
  result: z.enum(['electronic', 'scan', 'paper']).optional(),
  /** An attempt to pay online failed. */
  paymentFailed: z.boolean().optional(),
})

/** What a register knows of a dossier and the portal is not told. */
export type RegisterFacts = z.input<typeof zRegisterFacts>
