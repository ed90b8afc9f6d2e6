import type { ConformanceCase } from '@lienthong/conformance'
import { askReceipt, expectNoReceipt, paidReference, question } from '../ask.ts'

export const receiptWrongSecret: ConformanceCase = {
  id: 'payment/get-receipt.wrong-secret',
  operation: 'getReceipt',
  kind: 'refusal',
  requirement: 'Who signs with another secret gets no receipt',
  requirementVi: 'Yêu cầu biên lai ký bằng khóa khác bị từ chối',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    const options = { credentials: { secret: 'another-secret' } }
    expectNoReceipt(t, await askReceipt(t, question(t, 'GET_BILL', paidReference(t)), options))
  },
}
