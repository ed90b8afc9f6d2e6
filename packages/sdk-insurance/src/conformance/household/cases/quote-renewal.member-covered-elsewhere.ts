import type { ConformanceCase } from '@lienthong/conformance'
import { openQuote } from '../ask.ts'

export const memberCoveredElsewhere: ConformanceCase = {
  id: 'insurance-household/quote-renewal.member-covered-elsewhere',
  operation: 'quoteRenewal',
  kind: 'success',
  requirement: 'A member insured by another group is not priced, and the others are ranked without them',
  requirementVi: 'Thành viên đã tham gia theo nhóm khác không tính tiền, những người còn lại được xếp lại thứ tự',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { thanhVien } = await openQuote(t, 12, 'household-mixed-head', 'household-worker', 'household-mixed-third')
    t.expectCode(thanhVien.map(({ thuTu }) => thuTu ?? 'x').join('-'), '1-x-2', 'thuTu of the three')
    t.expectCode(thanhVien[1]?.lyDoKhongTinh, 'NHOM_KHAC', 'lyDoKhongTinh')
    t.expectCode(thanhVien[1]?.soTien, 0, 'soTien of who is not priced')
  },
}
