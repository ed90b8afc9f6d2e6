import { zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { benefitPayers } from '../joint-death.ts'
import { zJointConsents, zJointDocuments, zJointPaper } from '../joint-dossier.ts'

/** What a supplement may bring. Each branch takes what concerns it. */
export const zJointSupplement = z.strictObject({
  /** Fields of the form of the birth or the death that take the place of those before. */
  form: z.record(z.string(), z.unknown()).optional(),
  /** Fields of the residence part that take the place of those before, as `home` or `relationship`. */
  residence: z.record(z.string(), z.unknown()).optional(),
  papers: z.array(zJointPaper).max(20).optional(),
  consents: zJointConsents.optional(),
  documents: zJointDocuments.optional(),
  /** First facility of the insurance card, five digits. */
  facilityCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  /** Who pays for the funeral, where that was not known. */
  payer: z.enum(benefitPayers).optional(),
  /** Who is paid for the funeral, where that was wrong. */
  beneficiary: z
    .strictObject({
      personalId: zPersonalId,
      name: zText(200),
      relation: z.enum(['spouse', 'child', 'parent', 'other-relative', 'no-relative']),
      account: z.strictObject({ number: zText(30), bank: zText(200) }).optional(),
      invoiceNumber: zText(50).optional(),
    })
    .optional(),
})

/** Data of the signal `supplement`. Personal data. */
export type JointSupplement = z.input<typeof zJointSupplement>

/** What a branch keeps while an agency works. */
export interface AgencyData {
  /** Whether the agency is known to have it. */
  readonly sent: boolean
  /** What supplements have brought so far. */
  readonly changes: JointSupplement
  /** Questions to the agency since it got it. */
  readonly asked: number
  /** How often it was reminded since it is overdue. */
  readonly reminders: number
  /** Number of the question that the agency has asked last. */
  readonly question?: number
  /** The citizen wanted to take it back, and it was too late. */
  readonly withdrawalTooLate?: boolean
  /** What a payer without a wire has paid, as an officer told it. */
  readonly paid?: { readonly amountVnd: number }
  /** What is done with a fee that was paid for nothing. */
  readonly refund?: 'owed' | 'asked-for' | 'given'
  /** The refusal that the fee is given back for. */
  readonly refusal?: string
}

/** What a branch begins with. */
export const nothingSent: AgencyData = { sent: false, changes: {}, asked: 0, reminders: 0 }

/** Adds what a supplement brings. Fields of the form one by one, everything else whole. */
export function withSupplement(data: AgencyData, brought: JointSupplement): AgencyData {
  const { form: before, papers: papersBefore, residence: residenceBefore } = data.changes
  const { form, papers, residence } = brought
  return {
    ...data,
    sent: false,
    asked: 0,
    reminders: 0,
    changes: {
      ...data.changes,
      ...brought,
      ...((before ?? form) && { form: { ...before, ...form } }),
      ...((residenceBefore ?? residence) && { residence: { ...residenceBefore, ...residence } }),
      ...((papersBefore ?? papers) && { papers: [...(papersBefore ?? []), ...(papers ?? [])] }),
    },
  }
}
