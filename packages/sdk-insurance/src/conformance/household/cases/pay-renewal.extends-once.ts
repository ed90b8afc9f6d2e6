import type { ConformanceCase } from '@lienthong/conformance'
import { zGetHouseholdAnswer, zPayRenewalAnswer } from '../../../contract/index.ts'
import { aboutHousehold, demand, openQuote, paymentOf } from '../ask.ts'

export const extendsOnce: ConformanceCase = {
  id: 'insurance-household/pay-renewal.extends-once',
  operation: 'payRenewal',
  kind: 'success',
  requirement:
    'A paid quote extends the card to the last day of the quote, and the same call-back again does not extend it further',
  requirementVi: 'Bảng tính tiền đã thanh toán gia hạn thẻ đến đúng ngày đã báo; gọi lại lần nữa không gia hạn thêm',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const quote = await openQuote(t, 1, 'household-short-gap')
    const payment = paymentOf(t, quote)
    const first = await demand(t, 'payRenewal', payment, zPayRenewalAnswer, '000')
    const second = await demand(t, 'payRenewal', payment, zPayRenewalAnswer, '000')
    const lastDay = quote.thanhVien[0]?.denNgay
    t.expect(first.giaHan?.thanhVien?.[0]?.denNgay === lastDay, 'denNgay of the card as in the quote')
    t.expect(second.giaHan?.thanhVien?.[0]?.denNgay === lastDay, 'the same denNgay the second time')
    t.expectCode(second.trungLap, true, 'trungLap of the second call-back')
    const question = aboutHousehold(t.person('household-short-gap'))
    const { hoGiaDinh } = await demand(t, 'getHousehold', question, zGetHouseholdAnswer, '000')
    t.expect(hoGiaDinh?.thanhVien[0]?.hanThe === lastDay, 'hanThe, the new last day of the card')
  },
}
