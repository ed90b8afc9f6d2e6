import { defineOperation } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zConfirmCasePaymentAnswer,
  zConfirmCasePaymentAnswerTolerant,
  zConfirmCasePaymentRequest,
  type ConfirmCasePaymentRequest,
} from '../../../contract/index.ts'
import { writeKey, writePayment, zCaseKey, zPaymentProof } from '../case-input.ts'
import { lineOfBusinessErrors, refuse } from '../errors.ts'

const zConfirmCasePaymentInput = zCaseKey.extend(zPaymentProof.shape)

/** A payment and the dossier it is for. */
export type ConfirmCasePaymentInput = z.input<typeof zConfirmCasePaymentInput>

/** `POST /apiNghiepVu/1.0/xacNhanThanhToan` */
export const confirmCasePayment = defineOperation({
  system: 'line-of-business',
  meta: operations.confirmCasePayment,
  refusals: lineOfBusinessErrors,
  input: zConfirmCasePaymentInput,
  request: zConfirmCasePaymentRequest,
  answer: { strict: zConfirmCasePaymentAnswer, tolerant: zConfirmCasePaymentAnswerTolerant },
  encode: (input, { requestId }): ConfirmCasePaymentRequest => ({
    ...writeKey(input, requestId),
    thanhToan: writePayment(input),
  }),
  decode({ maKetQua }, context): void {
    if (maKetQua !== '00') refuse(maKetQua, context)
  },
})
