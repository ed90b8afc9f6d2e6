import { toVnd, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { dossierFields as fields } from './dossier-fields.ts'

/** Address from which the portal fetches a file. */
const zFileUrl = z.url({ protocol: /^https?$/ }).max(fields['results.*.url'].max)

/** A result paper of a dossier. */
export const zResultPaper = z.strictObject({
  title: zText(fields['results.*.title'].max),
  /** Code of the result in the procedure, as `KQ.G15.000031`. */
  resultCode: zText(fields['results.*.resultCode'].max),
  url: zFileUrl,
  /** Code of the paper in the procedure. */
  componentCode: zText(fields['results.*.componentCode'].max).optional(),
  /** Your own id of the paper. */
  paperId: zText(fields['results.*.paperId'].max).optional(),
})

/** A paper handed in. */
export const zDocument = z.strictObject({
  title: zText(fields['documents.*.title'].max),
  url: zFileUrl,
  /** Your own id of the file. */
  fileId: zText(fields['documents.*.fileId'].max).optional(),
  /** Whether it was taken out of the dossier again. */
  deleted: z.boolean().optional(),
  /** Code of the paper in the procedure, as `KQ.G15.000021`. */
  componentCode: zText(fields['documents.*.componentCode'].max).optional(),
  /** Whether the one-stop desk digitised it. */
  digitised: z.boolean().optional(),
  /** Whether data digitised before was used again; `'2'` is a code of the portal whose meaning is not public. */
  reused: z.union([z.boolean(), z.literal('2')]).optional(),
  /** Whether it was taken from the citizen's digital repository. */
  fromRepository: z.boolean().optional(),
  /** Code of the result that stands in for it. */
  replacedBy: zText(fields['documents.*.replacedBy'].max).optional(),
})

/** A fee. */
export const zFee = z.strictObject({
  name: zText(fields['fees.*.name'].max),
  code: zText(fields['fees.*.code'].max),
  /** Whole đồng. */
  amountVnd: z.number().refine((amount) => toVnd(amount) !== undefined, { params: { rule: 'format' } }),
  collectedAt: z.enum(['reception', 'supplement', 'result']).optional(),
  /** The portal's own code of the kind; its list is not public. */
  kind: zText(fields['fees.*.kind'].max).optional(),
})

const zCount = z.int().min(0).max(1_000_000)

/** Another paper, told by name only. */
export const zOtherPaper = z.strictObject({
  title: zText(fields['otherPapers.*.title'].max),
  copies: zCount.optional(),
  /** The portal's own number of the kind; its list is not public. */
  kind: zCount.optional(),
})

/** A request for more papers and its answer. */
export const zSupplement = z.strictObject({
  /** Your own number of the request. */
  id: zCount.optional(),
  askedBy: zText(fields['supplements.*.askedBy'].max).optional(),
  /** What was asked for. */
  request: zText(fields['supplements.*.request'].max),
  askedAt: zInstant,
  receivedBy: zText(fields['supplements.*.receivedBy'].max).optional(),
  /** Remark on the answer. */
  receivedNote: zText(fields['supplements.*.receivedNote'].max).optional(),
  answeredAt: zInstant.optional(),
  /** Whether the answer came. */
  answered: z.boolean().optional(),
  documents: z.array(zDocument).max(100).optional(),
  fees: z.array(zFee).max(50).optional(),
  /** The due time before and after. */
  dueBefore: zInstant.optional(),
  dueAfter: zInstant.optional(),
})
