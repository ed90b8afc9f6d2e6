import type { ConformanceCase } from '@lienthong/conformance'
import { find, paidReference, question } from '../ask.ts'

export const paidIsFound: ConformanceCase = {
  id: 'payment/find-payment.paid',
  operation: 'findPayment',
  kind: 'success',
  requirement: 'A payment that was made is found with its amount and its state',
  requirementVi: 'Giao dịch đã thanh toán được tìm thấy kèm số tiền và trạng thái',
  source: 'the codes of the platform are not public',
  confidence: 'assumed',
  async run(t) {
    const { MaLoi, TrangThaiGD, SoTien = '' } = await find(t, question(t, 'QUERY', paidReference(t)))
    t.expectCode(MaLoi, '00', 'MaLoi')
    t.expectCode(TrangThaiGD, '00', 'TrangThaiGD')
    t.expect(/^[1-9]\d*$/.test(SoTien), 'SoTien in digits')
  },
}
