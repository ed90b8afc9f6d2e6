import { mockOperation } from '@lienthong/mock-core'
import { operations, zQuoteRenewalAnswer, zQuoteRenewalRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { openQuote } from '../open-quote.ts'
import { result, wireMoment, writeQuote } from '../wire.ts'

/** Prices a renewal and holds the price open. */
export const quoteRenewal = mockOperation<Operations['quoteRenewal']>({
  meta: operations.quoteRenewal,
  request: zQuoteRenewalRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zQuoteRenewalAnswer },
  handle({ world, body: { maHo, nguoiNop, thanhVien, thayTheBaoGia } }, reply) {
    const wishes = thanhVien.map(({ soDinhDanh, soThang }) => ({ personalId: soDinhDanh, months: soThang }))
    const outcome = openQuote(world, { householdId: maHo, payerId: nguoiNop, wishes, replaces: thayTheBaoGia })
    if ('quote' in outcome) return reply(200, { ...result('000'), baoGia: writeQuote(outcome.quote) })
    const open = 'open' in outcome ? { dangMoDen: wireMoment(outcome.open.expiresAt) } : {}
    return reply(200, { ...result(outcome.refused), ...open })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
