import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, newPayment, start } from '../ask.ts'

export const changedAmount: ConformanceCase = {
  id: 'payment/start-payment.changed-amount',
  operation: 'startPayment',
  kind: 'refusal',
  requirement: 'A payment whose amount was changed after it was signed is refused',
  requirementVi: 'Yêu cầu bị sửa số tiền sau khi ký bị từ chối',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    // The checksum of another message: what is signed is not what is asked for.
    const payment = { ...newPayment(t), MaXacThuc: '0'.repeat(64), SoTien: '1000' }
    expectRefused(t, await start(t, payment))
  },
}
