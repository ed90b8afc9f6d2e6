import { zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

const zConsent = z.strictObject({
  agrees: z.boolean(),
  by: z.enum(['signature', 'vneid']),
  on: zPlainDate,
  personalId: zPersonalId.optional(),
})

/** The opinions of form CT01. Leave out what nobody gave. */
export const zConsents = z.strictObject({
  householdHead: zConsent.optional(),
  homeOwner: zConsent.optional(),
  parent: zConsent.optional(),
})

/** One paper. The police fetches its content from the address. */
export const zProcedureDocument = z.strictObject({
  kind: z.enum([
    'home',
    'kinship',
    'rental-contract',
    'floor-space',
    'facility-confirmation',
    'head-consent',
    'owner-consent',
    'parent-consent',
    'supervisor-approval',
    'old-id-card',
    'other',
  ]),
  name: zText(500),
  url: z.url({ protocol: /^https$/ }).max(2000),
  /** 64 hexadecimal digits, small letters. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Papers of a dossier. They are asked for only where no database answers. */
export const zDocuments = z.array(zProcedureDocument).max(50)
