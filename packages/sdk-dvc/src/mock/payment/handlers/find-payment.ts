import { mockOperation } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zFindPaymentAnswer,
  zFindPaymentRequest,
  type FindPaymentAnswer,
  type Operations,
} from '../../../contract/index.ts'
import type { KeptPayment, PaymentState } from '../payments.ts'
import { paymentAskedFor, refusals } from '../refusals.ts'

const states: Readonly<Record<PaymentState, NonNullable<FindPaymentAnswer['TrangThaiGD']>>> = {
  paid: '00',
  pending: '01',
  failed: '02',
  cancelled: '03',
}

/** Tells how a payment stands. */
export const findPayment = mockOperation<Operations['findPayment']>({
  meta: operations.findPayment,
  request: zFindPaymentRequest,
  maxBodyBytes: 20_000,
  answers: { 200: zFindPaymentAnswer },
  handle({ world, body }, reply) {
    const asked = paymentAskedFor(world, body)
    return reply(200, 'refused' in asked ? asked.refused : describe(asked.payment))
  },
  malformed: (problems, reply) => reply(200, refusals.malformed(problems)),
  errorIn200: (reply) => reply(200, refusals.failed),
})

function describe({ request, transactionCode, state, decidedAt }: KeptPayment): FindPaymentAnswer {
  return {
    MaLoi: '00',
    MoTaLoi: 'Thành công',
    LoaiBanTin: 'QUERY',
    MaDoiTac: request.MaDoiTac,
    MaThamChieu: request.MaThamChieu,
    ThoiGianGD: decidedAt === undefined ? request.ThoiGianGD : writeWireTime(decidedAt, 'yyyyMMddHHmmss'),
    SoTien: request.SoTien,
    MaTienTe: request.MaTienTe,
    MaGiaoDich: transactionCode,
    ...(state === 'paid' && { MaNganHang: 'MOCKBANK' }),
    ThongTinGiaoDich: request.ThongTinGiaoDich,
    TrangThaiGD: states[state],
  }
}
