import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, newPayment, question, start } from '../ask.ts'

export const startWrongSecret: ConformanceCase = {
  id: 'payment/start-payment.wrong-secret',
  operation: 'startPayment',
  kind: 'refusal',
  requirement: 'A payment that is signed with another secret is refused, and not kept',
  requirementVi: 'Yêu cầu ký bằng khóa khác bị từ chối và không được lưu',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    const payment = newPayment(t)
    expectRefused(t, await start(t, payment, { credentials: { secret: 'another-secret' } }))
    expectRefused(t, await find(t, question(t, 'QUERY', String(payment['MaThamChieu']))))
  },
}
