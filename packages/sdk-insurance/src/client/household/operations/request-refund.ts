import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zRequestRefundAnswer,
  zRequestRefundAnswerTolerant,
  zRequestRefundRequest,
  type RequestRefundRequest,
} from '../../../contract/index.ts'
import { householdInsuranceErrors, refuse } from '../errors.ts'
import { zOrderId } from '../order-id.ts'
import { stateOfRenewal } from '../renewal.ts'
import { demandPayload } from '../../answer-parts.ts'

const zRequestRefundInput = z.strictObject({
  orderId: zOrderId,
  reason: zText(500),
  account: z.strictObject({
    holder: zText(200),
    number: z.string().regex(/^[A-Za-z0-9]{4,30}$/),
    bank: zText(200),
  }),
})

/** Which payment is to be given back, why, and to whom. */
export type RequestRefundInput = z.input<typeof zRequestRefundInput>

/** A request for a refund. */
export interface RequestRefundResult {
  readonly refundId: string
  readonly orderId: string
  readonly amountVnd: number
  /** `unknown` for a state that this version does not know. */
  readonly state: 'refund-requested' | 'refunded' | 'unknown'
}

/** `POST /apiBHXHHoGiaDinh/1.0/deNghiHoanTra` */
export const requestRefund = defineOperation({
  system: 'insurance-household',
  meta: operations.requestRefund,
  refusals: householdInsuranceErrors,
  input: zRequestRefundInput,
  request: zRequestRefundRequest,
  answer: { strict: zRequestRefundAnswer, tolerant: demandPayload(zRequestRefundAnswerTolerant, 'hoanTra') },
  encode: ({ orderId, reason, account }, { requestId }): RequestRefundRequest => ({
    maYeuCau: requestId,
    maThamChieu: orderId,
    lyDo: reason,
    nguoiNhan: { hoTen: account.holder, soTaiKhoan: account.number, nganHang: account.bank },
  }),
  decode({ maKetQua, hoanTra }, context): RequestRefundResult {
    if (maKetQua !== '000' || !hoanTra) return refuse(maKetQua, context)
    const state = stateOfRenewal(hoanTra.trangThai)
    return {
      refundId: hoanTra.maHoanTra,
      orderId: hoanTra.maThamChieu,
      amountVnd: hoanTra.soTien,
      state: state === 'refund-requested' || state === 'refunded' ? state : 'unknown',
    }
  },
})
