import type { ConformanceCase } from '@lienthong/conformance'
import { zRequestRefundAnswer } from '../../../contract/index.ts'
import { demand, paidTooLate } from '../ask.ts'
import { refundOf } from '../refund.ts'

export const moneyThatCameTooLate: ConformanceCase = {
  id: 'insurance-household/request-refund.money-that-came-too-late',
  operation: 'requestRefund',
  kind: 'success',
  requirement: 'Money that led to no extension is given back on request, and the same request again is the same refund',
  requirementVi: 'Tiền đã nộp nhưng không gia hạn được hoàn trả theo đề nghị; đề nghị lại vẫn là một yêu cầu',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const payment = await paidTooLate(t)
    const first = await demand(t, 'requestRefund', refundOf(payment), zRequestRefundAnswer, '000')
    const second = await demand(t, 'requestRefund', refundOf(payment), zRequestRefundAnswer, '000')
    t.expect(first.hoanTra?.soTien === payment.soTien, 'soTien, the whole amount')
    t.expect(first.hoanTra?.maHoanTra === second.hoanTra?.maHoanTra, 'the same maHoanTra')
  },
}
