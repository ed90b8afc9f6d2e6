import type { ConformanceCase } from '@lienthong/conformance'
import { zPayRenewalAnswer } from '../../../contract/index.ts'
import { demand, openQuote, paymentOf } from '../ask.ts'

export const wrongAmount: ConformanceCase = {
  id: 'insurance-household/pay-renewal.wrong-amount',
  operation: 'payRenewal',
  kind: 'refusal',
  requirement: 'A payment of another amount than the quote is refused with SO_TIEN_SAI',
  requirementVi: 'Số tiền khác với bảng tính tiền bị từ chối với SO_TIEN_SAI',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const quote = await openQuote(t, 12, 'household-pair-head')
    const payment = { ...paymentOf(t, quote), soTien: quote.tongTien + 1 }
    await demand(t, 'payRenewal', payment, zPayRenewalAnswer, 'SO_TIEN_SAI')
  },
}
