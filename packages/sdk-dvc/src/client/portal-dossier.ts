import { toVnd, zInstant, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dossierStatusNames } from './dossier-status.ts'

/** Address from which the portal fetches a file. */
const zFileUrl = z.url({ protocol: /^https?$/ }).max(2000)

const zResultPaper = z.strictObject({
  title: zText(2000),
  /** Code of the result in the procedure, as `KQ.G15.000031`. */
  resultCode: zText(50),
  url: zFileUrl,
})

const zDocument = z.strictObject({
  title: zText(4000),
  url: zFileUrl,
  /** Code of the paper in the procedure, as `KQ.G15.000021`. */
  componentCode: zText(50).optional(),
  /** Whether the one-stop desk digitised it. */
  digitised: z.boolean().optional(),
  /** Whether data digitised before was used again. */
  reused: z.boolean().optional(),
  /** Whether it was taken from the citizen's digital repository. */
  fromRepository: z.boolean().optional(),
})

const zFee = z.strictObject({
  name: zText(500),
  code: zText(50),
  /** Whole đồng. */
  amountVnd: z.number().refine((amount) => toVnd(amount) !== undefined, { params: { rule: 'format' } }),
  collectedAt: z.enum(['reception', 'supplement', 'result']).optional(),
  /** The portal's own code of the kind; its list is not public. */
  kind: zText(20).optional(),
})

const zIdentity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('personal-id'), number: zPersonalId }),
  /** Old identity card, nine digits. */
  z.strictObject({ kind: z.literal('old-id'), number: z.string().regex(/^\d{9}$/) }),
])

const zOwner = z
  .strictObject({
    kind: z.enum(['citizen', 'business', 'agency', 'organisation']).default('citizen'),
    name: zText(500),
    /** The short way to say `identity` with kind `personal-id`; both may be given, as after a change of card. */
    personalId: zPersonalId.optional(),
    /** Required of a citizen, here or as `personalId`. No code is known for the number of a business. */
    identity: zIdentity.optional(),
    /** Technical id of the owner's account at the portal; only with channel `online`. */
    accountId: zText(100).optional(),
    verifiedByVneid: z.boolean().optional(),
  })
  .superRefine(({ kind, personalId, identity }, context) => {
    if (kind !== 'citizen' || personalId !== undefined || identity !== undefined) return
    context.addIssue({ code: 'custom', path: ['personalId'], params: { rule: 'required' } })
  })

/** Checks a dossier before it is sent to the portal. */
export const zPortalDossier = z.strictObject({
  code: zText(100),
  procedure: z.strictObject({
    code: z.string().regex(/^\d\.\d{6}$/),
    name: zText(2000),
    fieldCode: zText(50),
    fieldName: zText(500),
  }),
  channel: z.enum(['desk', 'online', 'post']),
  owner: zOwner,
  phone: zText(20).optional(),
  email: z.email().optional(),
  summary: zText(1000),
  submittedAt: zInstant,
  receivedAt: zInstant,
  dueAt: zInstant.optional(),
  status: z.enum(dossierStatusNames),
  finishedAt: zInstant.optional(),
  returnedAt: zInstant.optional(),
  resultDelivery: z.enum(['desk', 'post']).default('desk'),
  /** Name of the unit that works on it. */
  processingUnit: zText(500),
  /** Papers handed in. An empty list says that there are none; absent says nothing. */
  documents: z.array(zDocument).max(100).optional(),
  fees: z.array(zFee).max(50).optional(),
  /** Where fees were paid online; `none` says that they were not. */
  onlinePayment: z.enum(['none', 'national-platform', 'province-gateway']).optional(),
  /** Codes of the national databases that were asked; the list is not public. */
  usedDatabases: z.array(zText(20)).max(50).optional(),
  results: z.array(zResultPaper).max(50).optional(),
})

/** A dossier as it is handed to the portal. */
export type PortalDossier = z.input<typeof zPortalDossier>

/** A dossier that was checked, defaults filled in. */
export type CheckedDossier = z.output<typeof zPortalDossier>
