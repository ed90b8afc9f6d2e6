import type { ConformanceCase } from '@lienthong/conformance'
import { zGetRenewalAnswer } from '../../../contract/index.ts'
import { demand, paidTooLate } from '../ask.ts'

export const afterTheEnd: ConformanceCase = {
  id: 'insurance-household/pay-renewal.after-the-end',
  operation: 'payRenewal',
  kind: 'refusal',
  requirement:
    'A payment made after the end of the quote is refused with BAO_GIA_HET_HAN, and the money is booked for a refund',
  requirementVi:
    'Thanh toán sau khi bảng tính tiền hết hạn bị từ chối với BAO_GIA_HET_HAN và tiền được ghi nhận để hoàn trả',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { maThamChieu } = await paidTooLate(t)
    const { giaHan } = await demand(t, 'getRenewal', { maThamChieu }, zGetRenewalAnswer, '000')
    t.expectCode(giaHan?.trangThai, 'CHUA_GIA_HAN', 'trangThai')
    t.expectCode(giaHan?.lyDo, 'BAO_GIA_HET_HAN', 'lyDo')
  },
}
