import type { ConformanceCase } from '@lienthong/conformance'
import { expectRefused, newPayment, start } from '../ask.ts'

export const brokenStart: ConformanceCase = {
  id: 'payment/start-payment.broken-body',
  operation: 'startPayment',
  kind: 'refusal',
  requirement: 'A body that is cut off is refused in the form of the contract',
  requirementVi: 'Nội dung bị cắt cụt bị từ chối đúng dạng đặc tả',
  source: 'the codes of the platform are not public',
  confidence: 'assumed',
  async run(t) {
    const instead = { contentType: 'application/json', text: '{"LoaiBanTin":"INIT","MaDoi' }
    expectRefused(t, await start(t, newPayment(t), { instead }))
  },
}
