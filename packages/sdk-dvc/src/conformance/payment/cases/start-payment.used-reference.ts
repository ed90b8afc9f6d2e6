import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, newPayment, question, start } from '../ask.ts'

export const usedReference: ConformanceCase = {
  id: 'payment/start-payment.used-reference',
  operation: 'startPayment',
  kind: 'refusal',
  writes: true,
  requirement: 'A reference that was used is refused, and the first payment stays as it was',
  requirementVi: 'Mã tham chiếu đã dùng bị từ chối, giao dịch trước giữ nguyên',
  source: 'the codes of the platform are not public',
  confidence: 'assumed',
  async run(t) {
    const payment = newPayment(t)
    t.expectCode((await start(t, payment)).MaLoi, '00', 'MaLoi')
    expectRefused(t, await start(t, { ...payment, SoTien: '20000' }))
    const { SoTien } = await find(t, question(t, 'QUERY', String(payment['MaThamChieu'])))
    t.expectCode(SoTien, '10000', 'SoTien')
  },
}
