import type { ConformanceCase } from '@lienthong/conformance'
import { find, newPayment, question, start } from '../ask.ts'

export const newPaymentStarted: ConformanceCase = {
  id: 'payment/start-payment.new-payment',
  operation: 'startPayment',
  kind: 'success',
  writes: true,
  requirement: 'A payment is started: the payer gets an address, and it is not paid yet',
  requirementVi: 'Khởi tạo thanh toán trả về địa chỉ cho người nộp, giao dịch chưa được thanh toán',
  source: 'a provincial one-stop product and open-source one-stop system',
  confidence: 'observed',
  async run(t) {
    const payment = newPayment(t)
    const { MaLoi, UrlThanhToan = '', MaThamChieu } = await start(t, payment)
    t.expectCode(MaLoi, '00', 'MaLoi')
    t.expect(/^https?:\/\/./.test(UrlThanhToan), 'UrlThanhToan to be an address')
    t.expect(MaThamChieu === undefined || MaThamChieu === payment['MaThamChieu'], 'the reference that was sent')
    const found = await find(t, question(t, 'QUERY', String(payment['MaThamChieu'])))
    t.expectCode(found.MaLoi, '00', 'MaLoi')
    t.expect(found.TrangThaiGD !== '00', 'a payment that nobody has made not to be paid')
  },
}
