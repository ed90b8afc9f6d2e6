import type { ConformanceCase } from '@lienthong/conformance'
import { openQuote } from '../ask.ts'

export const ranksOfFive: ConformanceCase = {
  id: 'insurance-household/quote-renewal.ranks-of-five',
  operation: 'quoteRenewal',
  kind: 'success',
  requirement:
    'Five members are ranked in their order and pay 100, 70, 60, 50 and 40 per cent of 4.5 per cent of the base salary',
  requirementVi: 'Năm thành viên được xếp thứ tự và đóng lần lượt 100%, 70%, 60%, 50%, 40% của mức 4,5% lương cơ sở',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const quote = await openQuote(
      t,
      12,
      'household-five-head',
      'household-five-second',
      'household-five-third',
      'household-five-fourth',
      'household-five-fifth',
    )
    t.expectCode(quote.thanhVien.map(({ tyLe }) => tyLe).join('-'), '100-70-60-50-40', 'tyLe of the five')
    // 4.5 per cent for 12 months, in thousandths of the base salary.
    const amounts = [540, 378, 324, 270, 216].map((thousandths) => (quote.luongCoSo * thousandths) / 1000)
    t.expect(
      quote.thanhVien.every(({ soTien }, index) => soTien === amounts[index]),
      'soTien of each to the đồng',
    )
    const sum = amounts.reduce((total, amount) => total + amount, 0)
    t.expect(quote.tongTien === sum, 'tongTien, the sum')
    t.expect(quote.hieuLucDen > quote.thoiGianLap, 'hieuLucDen after thoiGianLap')
  },
}
