import type { ConformanceCase } from '@lienthong/conformance'
import { zQuoteRenewalAnswer } from '../../../contract/index.ts'
import { demand, openQuote, wishesOf } from '../ask.ts'

export const secondOpenQuote: ConformanceCase = {
  id: 'insurance-household/quote-renewal.second-open-quote',
  operation: 'quoteRenewal',
  kind: 'refusal',
  requirement:
    'While one member has an open quote another of the same household is refused with DANG_CO_BAO_GIA: they are never both first',
  requirementVi:
    'Khi một thành viên đang có bảng tính tiền mở, thành viên khác cùng hộ bị từ chối với DANG_CO_BAO_GIA để không trùng thứ tự',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    await openQuote(t, 12, 'household-pair-head')
    const other = await wishesOf(t, 12, 'household-pair-second')
    const answer = await demand(t, 'quoteRenewal', other, zQuoteRenewalAnswer, 'DANG_CO_BAO_GIA')
    t.expect(answer.baoGia == null, 'no quote in a refusal')
    t.expect(Boolean(answer.dangMoDen), 'dangMoDen, when the open quote ends')
  },
}
