import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestRefundAnswer } from '../../../contract/index.ts'
import { demand, paid } from '../ask.ts'
import { refundOf } from '../refund.ts'

export const extendedPayment: ConformanceCase = {
  id: 'insurance-household/request-refund.extended-payment',
  operation: 'requestRefund',
  kind: 'refusal',
  requirement: 'A payment that led to an extension is not given back: DA_GIA_HAN',
  requirementVi: 'Khoản nộp đã được dùng để gia hạn thẻ không được hoàn trả: DA_GIA_HAN',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const payment = await paid(t)
    await demand(t, 'requestRefund', refundOf(payment), zRequestRefundAnswer, 'DA_GIA_HAN')
  },
}
