import { mockOperation } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import { operations, zPayRenewalAnswer, zPayRenewalRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { takePayment } from '../take-payment.ts'
import { result, writePayment } from '../wire.ts'

/** Books a payment and extends the cards. */
export const payRenewal = mockOperation<Operations['payRenewal']>({
  meta: operations.payRenewal,
  request: zPayRenewalRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zPayRenewalAnswer },
  handle({ world, body: { maBaoGia, maThamChieu, soTien, thoiGianGD } }, reply) {
    const paidAt = readWireTime(thoiGianGD, 'yyyyMMddHHmmss')
    if (paidAt === undefined) return reply(200, result('DU_LIEU_SAI'))
    const outcome = takePayment(world, { quoteId: maBaoGia, orderId: maThamChieu, amountVnd: soTien, paidAt })
    if ('refused' in outcome) return reply(200, result(outcome.refused))
    const { payment, repeated } = outcome
    if (payment.state !== 'extended') return reply(200, result(payment.reason ?? 'CHUA_GIA_HAN'))
    return reply(200, { ...result('000'), trungLap: repeated, giaHan: writePayment(payment) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
