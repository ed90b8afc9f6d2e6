import { mockOperation } from '@lienthong/mock-core'
import { operations, zRequestRefundAnswer, zRequestRefundRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { takeRefund } from '../refund.ts'
import { result } from '../wire.ts'

/** Takes a request for a refund in. */
export const requestRefund = mockOperation<Operations['requestRefund']>({
  meta: operations.requestRefund,
  request: zRequestRefundRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zRequestRefundAnswer },
  handle({ world, body }, reply) {
    const outcome = takeRefund(world, body.maThamChieu)
    if ('refused' in outcome) return reply(200, result(outcome.refused))
    const { refundId, orderId, amountVnd, state } = outcome.payment
    const hoanTra = {
      maHoanTra: refundId,
      maThamChieu: orderId,
      soTien: amountVnd,
      trangThai: state === 'refunded' ? ('DA_HOAN_TRA' as const) : ('DANG_HOAN_TRA' as const),
      mauGiayTo: 'C16-TS',
    }
    return reply(200, { ...result('000'), hoanTra })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
