import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  GatewayRefused,
  joinUrl,
  Renewable,
  requireOptions,
  revealSecret,
  signInRefusal,
  writeBody,
  wireRequest,
  type Gateway,
  type GatewayCall,
  type GatewayContext,
  type GatewayRequest,
  type Proof,
  type Secret,
  type WireAnswer,
} from '@lienthong/sdk-core'
import { operations, zTakeTokenAnswerTolerant, zTakeTokenRequest, type TakeTokenRequest } from '../contract/index.ts'

/** The account of a health facility, and where the card gateway is. */
export interface InsuranceCardGatewayOptions {
  /** Address of the gateway, as `https://egw.baohiemxahoi.gov.vn`. */
  readonly baseUrl: string
  readonly username: Secret
  /** The password as you were given it; its MD5 goes over the wire because the gateway asks for it. */
  readonly password: Secret
}

interface CardProof extends Proof {
  readonly idToken: string
  readonly account: TakeTokenRequest
}

/**
 * The health-insurance card gateway (cổng giám định BHYT): a token from `token/take`, then token, id token and account in the
 * query of every call. Only `https` should carry it.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source appendix to CV 1923/BHXH-CNTT (2024); confidence: documented
 * @example const gateway = insuranceCardGateway({ baseUrl, username: '42001_BV', password: () => vault.read('egw') })
 */
export function insuranceCardGateway(options: InsuranceCardGatewayOptions): Gateway {
  requireOptions('insuranceCardGateway', {
    baseUrl: options.baseUrl,
    username: options.username,
    password: options.password,
  })
  const token = new Renewable<CardProof>()
  return {
    name: 'insurance-card',
    async prepare(call, context) {
      const { value, idToken, account } = await token.get(context.clock, () => takeToken(options, context))
      const access = { token: value, id_token: idToken, ...account }
      if (call.path === operations.submitBirthPaper.path)
        return { ...withAccessInside(options, call, access), proof: value }
      const query = new URLSearchParams(access)
      const url = `${joinUrl(options.baseUrl, call.path)}?${query}`
      const { headers, text } = writeBody(call)
      return { url, method: call.method, headers, body: text, proof: value }
    },
    refusal({ status, json }) {
      const over = status === 401 || resultCode(json) === '401'
      return over ? { code: 'GATEWAY_SESSION_OVER', wireCode: '401', renew: true } : undefined
    },
    renew: (value) => token.giveUp(value),
  }
}

/** Signed papers bring token and account in their own form, and nothing in the query. */
function withAccessInside({ baseUrl }: InsuranceCardGatewayOptions, call: GatewayCall, access: object): GatewayRequest {
  return wireRequest(baseUrl, { ...call, body: { ...call.body, ...access } })
}

async function takeToken(options: InsuranceCardGatewayOptions, context: GatewayContext): Promise<CardProof> {
  const [username, password] = await Promise.all([revealSecret(options.username), revealSecret(options.password)])
  const account = zTakeTokenRequest.parse({ username, password: bytesToHex(md5(utf8ToBytes(password))) })
  const answer = await context.exchange({
    url: joinUrl(options.baseUrl, operations.takeToken.path),
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  const taken = zTakeTokenAnswerTolerant.safeParse(answer.json)
  if (!taken.success || taken.data.maKetQua !== '200' || !taken.data.APIKey) throw refused(answer)
  const { access_token, id_token, expires_in } = taken.data.APIKey
  // An end nobody can read is no reason to fail: the token is then used until it is refused.
  const expiresAtMs = Date.parse(expires_in) || Number.POSITIVE_INFINITY
  return { value: access_token, idToken: id_token, account, expiresAtMs }
}

/** The gateway's own code decides; without one, the HTTP status: an overloaded gateway is not a wrong password. */
function refused(answer: WireAnswer): GatewayRefused {
  const wireCode = resultCode(answer.json)
  if (wireCode === undefined) return signInRefusal(answer)
  const code = ['401', '402', '403'].includes(wireCode) ? 'GATEWAY_CREDENTIALS_REFUSED' : 'GATEWAY_FAILED'
  return new GatewayRefused({ code, wireCode, renew: false })
}

/** The answers about papers write the name of the code with a capital. */
function resultCode(json: unknown): string | undefined {
  const answer = json as { maKetQua?: unknown; MaKetQua?: unknown } | null | undefined
  const code = answer?.maKetQua ?? answer?.MaKetQua
  return typeof code === 'string' ? code : undefined
}
