import { zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** A place in the two-tier form. Its codes are those in force on the day the dossier is handed in. */
export const zPlace = z.strictObject({
  provinceCode: z.string(),
  communeCode: z.string(),
  /** House, street, hamlet. */
  detail: zText(500),
})

/** The home that is registered, and by what right. */
export const zHome = z.strictObject({
  kind: z.enum(['own', 'with-family', 'rented', 'social-facility', 'religious', 'vehicle', 'barracks']),
  address: zPlace,
  /** Owner, when it is not the applicant. */
  ownerId: zPersonalId.optional(),
  /** Square metres for each person; for rented homes. */
  squareMetresEach: z.number().min(0).max(100_000).optional(),
})
