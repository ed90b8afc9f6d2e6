import { defineOperation, writeWireTime, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zPayRenewalAnswer,
  zPayRenewalAnswerTolerant,
  zPayRenewalRequest,
  type PayRenewalRequest,
} from '../../../contract/index.ts'
import { householdInsuranceErrors, refuse } from '../errors.ts'
import { zOrderId } from '../order-id.ts'
import { readRenewal, unreadableInRenewal, type Renewal } from '../renewal.ts'
import { demandPayload } from '../../answer-parts.ts'

const zPayRenewalInput = z.strictObject({
  quoteId: zText(100),
  orderId: zOrderId,
  transactionId: zText(100),
  amountVnd: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  paidAt: zInstant,
})

/** A payment, as the payment platform reported it. */
export type PayRenewalInput = z.input<typeof zPayRenewalInput>

/** What the payment led to. */
export interface PayRenewalResult {
  readonly renewal: Renewal
  /** True when this order had led to the extension before: nothing was done twice. */
  readonly repeated: boolean
}

/** `POST /apiBHXHHoGiaDinh/1.0/xacNhanThanhToan` */
export const payRenewal = defineOperation({
  system: 'insurance-household',
  meta: operations.payRenewal,
  refusals: householdInsuranceErrors,
  input: zPayRenewalInput,
  request: zPayRenewalRequest,
  answer: {
    strict: zPayRenewalAnswer,
    tolerant: demandPayload(zPayRenewalAnswerTolerant, 'giaHan', unreadableInRenewal),
  },
  encode: ({ quoteId, orderId, transactionId, amountVnd, paidAt }, { requestId }): PayRenewalRequest => ({
    maYeuCau: requestId,
    maBaoGia: quoteId,
    maThamChieu: orderId,
    maGiaoDich: transactionId,
    soTien: amountVnd,
    thoiGianGD: writeWireTime(paidAt, 'yyyyMMddHHmmss'),
  }),
  decode({ maKetQua, giaHan, trungLap }, context): PayRenewalResult {
    return maKetQua === '000' && giaHan
      ? { renewal: readRenewal(giaHan), repeated: trungLap === true }
      : refuse(maKetQua, context)
  },
})
