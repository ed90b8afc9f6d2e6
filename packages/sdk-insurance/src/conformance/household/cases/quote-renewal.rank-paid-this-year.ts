import type { ConformanceCase } from '@lienthong/conformance'
import { openQuote } from '../ask.ts'

export const rankPaidThisYear: ConformanceCase = {
  id: 'insurance-household/quote-renewal.rank-paid-this-year',
  operation: 'quoteRenewal',
  kind: 'success',
  requirement: 'Who joins later in the year is ranked after the members who paid',
  requirementVi: 'Người tham gia sau trong năm được xếp sau các thành viên đã đóng',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { thanhVien } = await openQuote(t, 12, 'household-paid-second')
    t.expectCode(thanhVien[0]?.thuTu, 2, 'thuTu')
    t.expectCode(thanhVien[0]?.tyLe, 70, 'tyLe')
  },
}
