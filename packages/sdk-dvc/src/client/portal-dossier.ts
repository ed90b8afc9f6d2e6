import { zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dossierFields as fields } from './dossier-fields.ts'
import { zOwner } from './dossier-owner.ts'
import { zDocument, zFee, zOtherPaper, zResultPaper, zSupplement } from './dossier-papers.ts'
import { dossierStatusNames } from './dossier-status.ts'

/** Checks a dossier before it is sent to the portal. */
export const zPortalDossier = z.strictObject({
  code: zText(fields.code.max),
  procedure: z.strictObject({
    code: z.string().regex(/^\d\.\d{6}$/),
    name: zText(fields['procedure.name'].max),
    fieldCode: zText(fields['procedure.fieldCode'].max),
    fieldName: zText(fields['procedure.fieldName'].max),
  }),
  channel: z.enum(['desk', 'online', 'post']),
  /** Where it was handed in: at the national portal, or at the portal or desk of the province. */
  filedWith: z.enum(['province', 'national-portal']).default('province'),
  receiptNumber: zText(fields.receiptNumber.max).optional(),
  owner: zOwner,
  phone: zText(fields.phone.max).optional(),
  email: z.email().optional(),
  fax: zText(fields.fax.max).optional(),
  summary: zText(fields.summary.max),
  otherInformation: zText(fields.otherInformation.max).optional(),
  submittedAt: zInstant,
  receivedAt: zInstant,
  dueAt: zInstant.optional(),
  status: z.enum(dossierStatusNames),
  /** When it was refused. */
  rejectedAt: zInstant.optional(),
  finishedAt: zInstant.optional(),
  returnedAt: zInstant.optional(),
  /** To whom the result was handed. */
  returnNote: zText(fields.returnNote.max).optional(),
  resultDelivery: z.enum(['desk', 'post']).default('desk'),
  /** Name of the unit that works on it. */
  processingUnit: zText(fields.processingUnit.max),
  remark: zText(fields.remark.max).optional(),
  /** Papers handed in. An empty list says that there are none; absent says nothing. */
  documents: z.array(zDocument).max(100).optional(),
  fees: z.array(zFee).max(50).optional(),
  /**
   * Where fees were paid online; `none` says that they were not. `fee-not-online` is what one vendor sends where a fee exists
   * and is not paid online.
   */
  onlinePayment: z.enum(['none', 'national-platform', 'province-gateway', 'fee-not-online']).optional(),
  /** Codes of the national databases that were asked; the list is not public. */
  usedDatabases: z.array(zText(fields['usedDatabases.*'].max)).max(50).optional(),
  otherPapers: z.array(zOtherPaper).max(100).optional(),
  /** Requests for more papers, oldest first. */
  supplements: z.array(zSupplement).max(50).optional(),
  results: z.array(zResultPaper).max(50).optional(),
})

/** A dossier as it is handed to the portal. */
export type PortalDossier = z.input<typeof zPortalDossier>

/** A dossier that was checked, defaults filled in. */
export type CheckedDossier = z.output<typeof zPortalDossier>
