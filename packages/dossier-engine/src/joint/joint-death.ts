import type { DeathRegistration } from '@lienthong/sdk-civil-status'
import { zPartialDate, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { jointParts, zReceived } from './joint-dossier.ts'

/** The form of the death; codes and papers of the dossier stand beside it. */
export type JointDeathForm = Omit<DeathRegistration, 'kind' | 'dossierCode' | 'jointDossierCode' | 'attachments'>

/** Who pays for the funeral; `none` when the deceased gives no claim. */
export const benefitPayers = [
  'social-insurance',
  'social-protection',
  'social-pension',
  'war-veteran',
  'youth-volunteer',
  'merit',
  'none',
] as const

/** Who pays for the funeral. */
export type BenefitPayer = (typeof benefitPayers)[number]

const zBenefit = z.strictObject({
  /** `unknown`: an officer has to tell. */
  payer: z.enum([...benefitPayers, 'unknown']),
  /** Who arranged the funeral and is paid. Absent: an officer has to tell. */
  beneficiary: z
    .strictObject({
      personalId: zPersonalId,
      name: zText(200),
      relation: z.enum(['spouse', 'child', 'parent', 'other-relative', 'no-relative', 'unknown']),
      account: z.strictObject({ number: z.string().regex(/^[A-Za-z0-9]{4,30}$/), bank: zText(200) }).optional(),
      invoiceNumber: zText(50).optional(),
    })
    .optional(),
})

/** What is asked of the payer of the funeral. */
export type JointBenefit = z.input<typeof zBenefit>

/** Checks what a joint death is started with; the form itself is checked by the client of civil status. */
export const zJointDeath = z.strictObject({
  ...jointParts,
  death: zReceived as unknown as z.ZodType<JointDeathForm, JointDeathForm>,
  /** Removal of the residence. Absent: not asked for. */
  residence: z
    .strictObject({
      /** Commune whose police receives the dossier, five digits. */
      agencyCode: zText(10).optional(),
      applicant: z.strictObject({
        name: zText(200),
        personalId: zPersonalId.optional(),
        birthDate: zPartialDate.optional(),
      }),
    })
    .optional(),
  /** Money for the funeral. Absent: not asked for. */
  benefit: zBenefit.optional(),
})

/** What a joint death is started with. JSON. Personal data. */
export type JointDeath = z.input<typeof zJointDeath>
