import type { ConformanceCase } from '@lienthong/conformance'
import { zGetRenewalAnswer } from '../../../contract/index.ts'
import { demand, paid } from '../ask.ts'

export const byTheOrder: ConformanceCase = {
  id: 'insurance-household/get-renewal.by-the-order',
  operation: 'getRenewal',
  kind: 'success',
  requirement: 'An order that led to an extension is found with its receipt and cards',
  requirementVi: 'Tra cứu theo mã tham chiếu trả lời biên lai và thẻ đã gia hạn',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { maThamChieu } = await paid(t)
    const { giaHan } = await demand(t, 'getRenewal', { maThamChieu }, zGetRenewalAnswer, '000')
    t.expectCode(giaHan?.trangThai, 'DA_GIA_HAN', 'trangThai')
    t.expect(Boolean(giaHan?.soBienLai), 'soBienLai, the receipt')
    t.expectCode(giaHan?.thanhVien?.length, 1, 'number of cards')
  },
}
