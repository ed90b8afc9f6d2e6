import type { MockGateway, MockSystem, World } from '@lienthong/mock-core'
import { instantOf, writeWireTime, type PlainDate } from '@lienthong/sdk-core'
import { basePath } from './base-path.ts'
import { findPayment } from './handlers/find-payment.ts'
import { getReceipt } from './handlers/get-receipt.ts'
import { startPayment } from './handlers/start-payment.ts'
import { installNotices } from './notices.ts'
import { officerActions } from './officers.ts'
import { pages } from './pages.ts'
import { keepPayment } from './payments.ts'
import { policy } from './policy.ts'
import { partner } from './sign.ts'

/** The platform asks for no token: every message is signed. */
const paymentMockGateway: MockGateway = {
  name: 'payment-platform',
  basePath,
  systemPrefix: '',
  operations: [],
  credentials: partner,
  authorize: () => undefined,
  sessionOver: () => ({ status: 401, body: { message: 'Unauthorized' } }),
  unknownPath: (hint) => ({
    status: 404,
    body: { message: 'Not Found', ...(hint === undefined ? {} : { nearest: hint }) },
  }),
}

/** Reference of the payment that exists from the beginning, for cases that cannot pay. */
const paidReference = 'dvcMAU0001'

/** The payment platform of the National Public Service Portal as a mock, with the page of a bank and notices over HTTP. */
export const paymentMock: MockSystem = {
  name: 'payment',
  gateway: paymentMockGateway,
  operations: [startPayment, findPayment, getReceipt],
  pages,
  personas: [],
  cast: [
    {
      persona: 'fee-payer',
      why: 'has paid a fee of 30,000 đồng: there is a receipt',
      whyVi: 'đã nộp lệ phí 30.000 đồng, có biên lai',
      person: { name: 'Đặng Thị Lệ Phí', birthDate: '1988-08-18' as PlainDate },
      facts: { paidReference },
    },
  ],
  officerActions,
  policy,
  install: installNotices,
  seed: seedPaidFee,
}

function seedPaidFee(world: World): void {
  const payer = world.people.find(world.graph.personas['fee-payer']?.personalId ?? '')
  const paidAt = instantOf(world.clock.now() - 24 * 60 * 60_000)
  const payment = keepPayment(
    world,
    {
      LoaiBanTin: 'INIT',
      PhienBan: '1.0.6',
      MaDoiTac: partner.partnerCode,
      MaThamChieu: paidReference,
      SoTien: '30000',
      LoaiHinhThanhToan: 'PAY',
      MaKenhThanhToan: '1',
      MaThietBi: '1',
      NgonNgu: 'vi-VN',
      MaTienTe: 'VND',
      MaNganHang: 'PAYMENT',
      ThongTinGiaoDich: 'Lệ phí hồ sơ mẫu',
      ThoiGianGD: writeWireTime(paidAt, 'yyyyMMddHHmmss'),
      Ip: '127.0.0.1',
      MaXacThuc: '0'.repeat(64),
      ThongTinBienLai: { MaDichVu: '2', TenDonVi: 'Đơn vị mẫu', HoTenNguoiNop: payer?.name ?? '' },
    },
    'mau',
  )
  payment.state = 'paid'
  payment.decidedAt = paidAt
}
