import { defineOperation, zPlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zRegisterTemporaryResidenceRequest } from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { always, checkTemporaryPeriod, checkTogether } from '../input/check-together.ts'
import { residenceProcedures } from '../procedure-table.ts'
import { readReceipt, receiptAnswer } from '../wire/read-receipt.ts'
import { writeDay } from '../wire/write-form.ts'
import { residenceFields, writeResidenceForm } from './register-permanent-residence.ts'

const zInput = z
  .strictObject({ ...residenceFields, from: zPlainDate, until: zPlainDate })
  .superRefine(checkTogether, always)
  .superRefine(checkTemporaryPeriod, always)

/** Form CT01 for temporary residence of a person or a family. */
export type RegisterTemporaryResidenceInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/dangKyTamTru` */
export const registerTemporaryResidence = defineOperation({
  system: 'residence-procedures',
  meta: operations.registerTemporaryResidence,
  refusals: procedureErrors,
  input: zInput,
  request: zRegisterTemporaryResidenceRequest,
  answer: receiptAnswer,
  encode: ({ from, until, ...form }) => ({
    ...writeResidenceForm(form, residenceProcedures['temporary-residence']),
    tuNgay: writeDay(from),
    denNgay: writeDay(until),
  }),
  decode: readReceipt,
})
