import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, find, newReference, question } from '../ask.ts'

export const unknownPayment: ConformanceCase = {
  id: 'payment/find-payment.unknown-reference',
  operation: 'findPayment',
  kind: 'refusal',
  requirement: 'A payment that nobody has started is not found',
  requirementVi: 'Giao dịch chưa từng khởi tạo không được tìm thấy',
  source: 'the codes of the platform are not public',
  confidence: 'assumed',
  async run(t) {
    const answer = await find(t, question(t, 'QUERY', newReference(t)))
    expectRefused(t, answer)
    t.expect(answer.TrangThaiGD !== '00', 'nothing to be paid')
  },
}
