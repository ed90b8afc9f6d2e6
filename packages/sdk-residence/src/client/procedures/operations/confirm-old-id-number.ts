import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zConfirmOldIdNumberRequest } from '../../../contract/index.ts'
import { zOldIdNumber } from '../../old-papers.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTogether } from '../input/check-together.ts'
import { dossierFields } from '../input/dossier.ts'
import { zDocuments } from '../input/evidence.ts'
import { zApplicant, zPhone } from '../input/people.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readReceipt, receiptAnswer } from '../wire/read-receipt.ts'
import { writeApplicant, writeDossier, writeEvidence } from '../wire/write-form.ts'

const zInput = z
  .strictObject({
    ...dossierFields,
    /** Form DC02 wants a telephone number, too. */
    applicant: zApplicant.extend({ phone: zPhone }),
    /** The number to confirm. Absent: every number that is known of the applicant. */
    oldIdNumber: zOldIdNumber.optional(),
    /** What the confirmation is for. */
    request: zText(2000),
    documents: zDocuments.optional(),
  })
  .superRefine(checkTogether, always)

/** Form DC02 for the confirmation of a 9-digit number. */
export type ConfirmOldIdNumberInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/xacNhanSoCmnd9So` */
export const confirmOldIdNumber = defineOperation({
  system: 'residence-procedures',
  meta: operations.confirmOldIdNumber,
  refusals: procedureErrors,
  input: zInput,
  request: zConfirmOldIdNumberRequest,
  answer: receiptAnswer,
  encode: (asked) => ({
    hoSo: writeDossier(asked, residenceProcedures['old-id-number']),
    nguoiNop: writeApplicant(asked.applicant),
    ...(asked.oldIdNumber !== undefined && { soCmnd9: asked.oldIdNumber }),
    noiDungDeNghi: asked.request,
    ...writeEvidence(asked),
  }),
  decode: readReceipt,
})
