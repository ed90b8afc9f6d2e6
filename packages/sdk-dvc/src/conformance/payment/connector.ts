import type { Connector, Target } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { sign } from './sign.ts'

/**
 * The payment platform: no token, every message is signed. Credentials are `partnerCode` and `secret`. A case sends a message
 * without version, partner and checksum; what a case gives itself stays as it is.
 */
export const paymentConnector: Connector = {
  // There is nothing to sign in to: a question about nobody's payment stands for it, which changes nothing anywhere.
  signIn: (target) =>
    post(target, operations.findPayment.path, {
      LoaiBanTin: 'QUERY',
      MaThamChieu: 'khongco',
      ThoiGianGD: '20260101000000',
    }),
  readProof: () => 'signed',
  address: (target, operation, body) => post(target, operation.path, body as Record<string, unknown>),
}

function post({ baseUrl, credentials }: Target, path: string, body: Readonly<Record<string, unknown>>): Request {
  const { partnerCode, secret = '' } = credentials
  const message = { PhienBan: '1.0.6', MaDoiTac: partnerCode, ...body }
  return new Request(`${baseUrl.replace(/\/+$/, '')}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify('MaXacThuc' in message ? message : sign(message, secret)),
  })
}
