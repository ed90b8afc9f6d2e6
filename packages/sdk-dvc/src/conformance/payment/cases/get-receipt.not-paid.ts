import type { ConformanceCase } from '@lienthong/conformance'
import { askReceipt, expectNoReceipt, newPayment, question, start } from '../ask.ts'

export const receiptOfUnpaid: ConformanceCase = {
  id: 'payment/get-receipt.not-paid',
  operation: 'getReceipt',
  kind: 'refusal',
  writes: true,
  requirement: 'A payment that waits for the payer has no receipt',
  requirementVi: 'Giao dịch chưa thanh toán chưa có biên lai',
  source: 'follows from the checksum and the order of the steps in public code',
  confidence: 'inferred',
  async run(t) {
    const payment = newPayment(t)
    t.expectCode((await start(t, payment)).MaLoi, '00', 'MaLoi')
    expectNoReceipt(t, await askReceipt(t, question(t, 'GET_BILL', String(payment['MaThamChieu']))))
  },
}
