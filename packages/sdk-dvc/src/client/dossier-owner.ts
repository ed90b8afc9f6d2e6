import { zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dossierFields as fields } from './dossier-fields.ts'

const zIdentity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('personal-id'), number: zPersonalId }),
  /** Old identity card, nine digits. */
  z.strictObject({ kind: z.literal('old-id'), number: z.string().regex(/^\d{9}$/) }),
  /** Another kind, as a tax code or a passport: its code at the portal is not public, so you give it. */
  z.strictObject({
    kind: z.literal('portal-code'),
    code: zText(fields['owner.identity.code'].max).regex(/^(?![12]$)/),
    number: zText(fields['owner.identity.number'].max),
  }),
])

/** Who a dossier belongs to. */
export const zOwner = z
  .strictObject({
    kind: z.enum(['citizen', 'business', 'agency', 'organisation']).default('citizen'),
    name: zText(fields['owner.name'].max),
    /** The short way to say `identity` with kind `personal-id`; both may be given, as after a change of card. */
    personalId: zPersonalId.optional(),
    /** Required of a citizen, here or as `personalId`. No code is known for the number of a business. */
    identity: zIdentity.optional(),
    /** Number of a paper of the owner. One vendor sends it; the portal may ignore it. */
    paperNumber: zText(fields['owner.paperNumber'].max).optional(),
    /** Technical id of the owner's account at the portal; only with channel `online`. */
    accountId: zText(fields['owner.accountId'].max).optional(),
    verifiedByVneid: z.boolean().optional(),
  })
  .superRefine(({ kind, personalId, identity }, context) => {
    if (kind !== 'citizen' || personalId !== undefined || identity !== undefined) return
    context.addIssue({ code: 'custom', path: ['personalId'], params: { rule: 'required' } })
  })
