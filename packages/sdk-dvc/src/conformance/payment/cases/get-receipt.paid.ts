import type { ConformanceCase } from '@lienthong/conformance'
import { zGetReceiptAnswer } from '../../../contract/index.ts'
import { askReceipt, paidReference, question } from '../ask.ts'

export const receiptOfPaid: ConformanceCase = {
  id: 'payment/get-receipt.paid',
  operation: 'getReceipt',
  kind: 'success',
  requirement: 'The receipt of a payment that was made is a PDF, or has an address',
  requirementVi: 'Biên lai của giao dịch đã thanh toán là tệp PDF hoặc có địa chỉ tải',
  source: 'a provincial one-stop product and open-source one-stop system',
  confidence: 'observed',
  async run(t) {
    const answer = await askReceipt(t, question(t, 'GET_BILL', paidReference(t)))
    if (answer.body === undefined) {
      t.expect(answer.text.startsWith('%PDF-'), 'the bytes of a PDF')
      return
    }
    const { MaLoi, UrlBienLai = '' } = t.expectFits(answer.body, zGetReceiptAnswer, 'the answer')
    t.expectCode(MaLoi, '00', 'MaLoi')
    t.expect(/^https?:\/\/./.test(UrlBienLai), 'UrlBienLai to be an address')
  },
}
