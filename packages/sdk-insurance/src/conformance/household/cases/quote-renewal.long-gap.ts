import type { ConformanceCase } from '@lienthong/conformance'
import { openQuote } from '../ask.ts'

export const longGap: ConformanceCase = {
  id: 'insurance-household/quote-renewal.long-gap',
  operation: 'quoteRenewal',
  kind: 'success',
  requirement:
    'After a gap of three months or more the cover begins later than the day of payment and continuity is lost',
  requirementVi: 'Gián đoạn từ ba tháng trở lên: thẻ có giá trị sau ngày nộp tiền và mất thời gian liên tục',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { thanhVien, thoiGianLap } = await openQuote(t, 6, 'household-gap')
    const from = (thanhVien[0]?.tuNgay ?? '').split('/').reverse().join('')
    t.expect(from > thoiGianLap.slice(0, 8), 'tuNgay after the day of the quote')
    t.expectCode(thanhVien[0]?.matLienTuc, true, 'matLienTuc')
  },
}
