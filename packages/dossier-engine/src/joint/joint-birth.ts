import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import { zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { jointParts, zJointConsents, zJointDocuments, zPaidFee, zReceived } from './joint-dossier.ts'

/** The form of the birth; codes and papers of the dossier stand beside it. */
export type JointBirthForm = Omit<BirthRegistration, 'kind' | 'dossierCode' | 'jointDossierCode' | 'attachments'>

/** The whole of it is checked by the client of the police before it is sent: what is missing stops the branch, and no other. */
const zBirthResidence = z.strictObject({
  /** Commune whose police receives the dossier, five digits. */
  agencyCode: zText(10).optional(),
  householdHead: z.strictObject({ name: z.string().max(200), personalId: zPersonalId.optional() }),
  /** What the child is to the head. `unknown`: an officer has to tell. */
  relationship: z.enum(['child', 'grandchild', 'sibling', 'other', 'unknown']).default('child'),
  home: z.strictObject({
    /** By which right they live there. `unknown`: an officer has to tell. */
    kind: z.enum(['own', 'with-family', 'rented', 'social-facility', 'religious', 'vehicle', 'barracks', 'unknown']),
    address: z.strictObject({
      provinceCode: zText(10).optional(),
      communeCode: zText(10).optional(),
      detail: zText(500).optional(),
    }),
    ownerId: zPersonalId.optional(),
  }),
  consents: zJointConsents.optional(),
  documents: zJointDocuments.optional(),
  fee: zPaidFee.optional(),
})

/** Checks what a joint birth is started with; the form itself is checked by the client of civil status. */
export const zJointBirth = z.strictObject({
  ...jointParts,
  birth: zReceived as unknown as z.ZodType<JointBirthForm, JointBirthForm>,
  /** Permanent residence of the child. Absent: not asked for. */
  residence: zBirthResidence.optional(),
  /** Health-insurance card of the child. Absent: not asked for. */
  card: z
    .strictObject({
      facilityCode: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
    })
    .optional(),
  /** Identity card of the child (since 2026). */
  identityCard: z.boolean().default(false),
})

/** What a joint birth is started with. JSON. Personal data. */
export type JointBirth = z.input<typeof zJointBirth>
