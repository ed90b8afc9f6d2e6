import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, newPayment, start } from '../ask.ts'

export const unknownPartner: ConformanceCase = {
  id: 'payment/start-payment.unknown-partner',
  operation: 'startPayment',
  kind: 'refusal',
  requirement: 'A partner who is not known is refused',
  requirementVi: 'Đối tác không tồn tại bị từ chối',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    expectRefused(t, await start(t, newPayment(t, { MaDoiTac: 'khong-co-doi-tac' })))
  },
}
