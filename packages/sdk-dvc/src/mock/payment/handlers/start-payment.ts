import { mockOperation, sameSecret } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zStartPaymentAnswer,
  zStartPaymentRequest,
  type Operations,
  type StartPaymentAnswer,
  type StartPaymentRequest,
} from '../../../contract/index.ts'
import { basePath } from '../base-path.ts'
import { findKept, keepPayment } from '../payments.ts'
import { refusals } from '../refusals.ts'
import { partner, signatureOf } from '../sign.ts'

/** Starts a payment and gives the address of the bank's page. */
export const startPayment = mockOperation<Operations['startPayment']>({
  meta: operations.startPayment,
  request: zStartPaymentRequest,
  maxBodyBytes: 200_000,
  answers: { 200: zStartPaymentAnswer },
  handle({ world, body, origin }, reply) {
    const refused = refuse(body)
    if (refused !== undefined) return reply(200, refused)
    if (findKept(world, body.MaThamChieu) !== undefined) return reply(200, refusals.used)
    const { token, transactionCode } = keepPayment(world, body, world.random.hex(32))
    return reply(200, {
      MaLoi: '00',
      MoTaLoi: 'Thành công',
      UrlThanhToan: `${origin}${basePath}/pay/${token}`,
      MaThamChieu: body.MaThamChieu,
      MaGiaoDich: transactionCode,
    })
  },
  malformed: (problems, reply) => reply(200, refusals.malformed(problems)),
  errorIn200: (reply) => reply(200, refusals.failed),
})

function refuse(body: StartPaymentRequest): StartPaymentAnswer | undefined {
  if (body.MaDoiTac !== partner.partnerCode) return refusals.partner
  if (!sameSecret(body.MaXacThuc, signatureOf('INIT', body))) return refusals.checksum
  const isTime = readWireTime(body.ThoiGianGD, 'yyyyMMddHHmmss') !== undefined
  return isTime ? undefined : refusals.malformed([{ path: 'ThoiGianGD', rule: 'calendar' }])
}
