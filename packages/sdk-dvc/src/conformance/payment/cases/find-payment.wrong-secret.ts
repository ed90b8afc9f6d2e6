import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, paidReference, question } from '../ask.ts'

export const findWrongSecret: ConformanceCase = {
  id: 'payment/find-payment.wrong-secret',
  operation: 'findPayment',
  kind: 'refusal',
  requirement: 'A question that is signed with another secret is told nothing',
  requirementVi: 'Tra cứu ký bằng khóa khác không nhận được thông tin',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    const answer = await find(t, question(t, 'QUERY', paidReference(t)), { credentials: { secret: 'another-secret' } })
    expectRefused(t, answer)
    t.expect(answer.SoTien === undefined && answer.TrangThaiGD === undefined, 'nothing to be told of the payment')
  },
}
