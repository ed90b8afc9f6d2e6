import { mockOperation, own } from '@lienthong/mock-core'
import { operations, zGetRenewalAnswer, zGetRenewalRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { bookOf } from '../book.ts'
import { result, writePayment } from '../wire.ts'

/** Looks a payment up by its order id. */
export const getRenewal = mockOperation<Operations['getRenewal']>({
  meta: operations.getRenewal,
  request: zGetRenewalRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetRenewalAnswer },
  handle({ world, body }, reply) {
    const payment = own(bookOf(world).payments, body.maThamChieu)
    if (payment === undefined) return reply(200, result('KHONG_CO_GIAO_DICH'))
    return reply(200, { ...result('000'), giaHan: writePayment(payment) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
