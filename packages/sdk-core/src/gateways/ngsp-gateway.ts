import { zIssueTokenAnswerTolerant, zNgspFaultTolerant } from '../contract/index.ts'
import { refusalCode } from '../errors/index.ts'
import { basicAuthorization, joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
import { GatewayRefused } from './gateway-refused.ts'
import { gatewayErrors, type Gateway, type GatewayContext, type GatewayRefusal, type WireAnswer } from './gateway.ts'
import { jsonRequest } from './json-request.ts'
import { Renewable, type Proof } from './renewable.ts'
import { signInRefusal } from './sign-in-refusal.ts'

/** What the NGSP issued to your application. */
export interface NgspGatewayOptions {
  /** Address before `/token` and the API contexts, as `https://api.ngsp.gov.vn`. */
  readonly baseUrl: string
  readonly consumerKey: Secret
  readonly consumerSecret: Secret
}

/**
 * The national integration platform: a WSO2 token by client credentials, then `Authorization: Bearer`.
 *
 * The token is fetched at the first call, shared by every client that uses this object, renewed before it expires and
 * once more when the platform says it is no longer valid.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source public clients of api.ngsp.gov.vn and a province's LGSP (observed)
 * @example const gateway = ngspGateway({ baseUrl, consumerKey, consumerSecret: () => vault.read('ngsp') })
 */
export function ngspGateway(options: NgspGatewayOptions): Gateway {
  const { baseUrl, consumerKey, consumerSecret } = options
  requireOptions('ngspGateway', { baseUrl, consumerKey, consumerSecret })
  const token = new Renewable()
  return {
    name: 'ngsp',
    async prepare(call, context) {
      const { value: proof } = await token.get(context.clock, () => issueToken(options, context))
      return { ...jsonRequest(baseUrl, call, { Authorization: `Bearer ${proof}` }), proof }
    },
    refusal: readFault,
    renew: (proof) => token.giveUp(proof),
  }
}

async function issueToken(options: NgspGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [key, secret] = await Promise.all([revealSecret(options.consumerKey), revealSecret(options.consumerSecret)])
  const askedAtMs = context.clock.now()
  const answer = await context.exchange({
    url: joinUrl(options.baseUrl, 'token'),
    method: 'POST',
    headers: {
      Authorization: basicAuthorization(key, secret),
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const token = zIssueTokenAnswerTolerant.safeParse(answer.json)
  if (answer.status !== 200 || !token.success || !isHeaderText(token.data.access_token)) throw noToken(answer)
  return { value: token.data.access_token, expiresAtMs: askedAtMs + token.data.expires_in * 1000 }
}

/** Printable ASCII without spaces: anything else could not be sent back in a header. */
function isHeaderText(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}

function noToken(answer: WireAnswer): GatewayRefused {
  const fault = knownFault(answer)
  return fault === undefined || fault.renew ? signInRefusal(answer) : new GatewayRefused(fault)
}

/** A WSO2 fault body, or a bare 401. */
function readFault(answer: WireAnswer): GatewayRefusal | undefined {
  const bare401 = { code: 'GATEWAY_SESSION_OVER', wireCode: '401', renew: true } as const
  return knownFault(answer) ?? (answer.status === 401 ? bare401 : undefined)
}

/**
 * A fault the table knows. Others are left to the HTTP status: WSO2 also reports in a fault that a service behind it did
 * not answer in time, and such a write may have been carried out.
 */
function knownFault(answer: WireAnswer): GatewayRefusal | undefined {
  const fault = zNgspFaultTolerant.safeParse(answer.json)
  const wireCode = fault.success ? String(fault.data.fault.code) : ''
  const code = refusalCode(gatewayErrors, wireCode)
  // Rows of signing in (401, 500) say "not sent", which is no answer to a call that was sent.
  if (code === undefined || gatewayErrors[code].outcome === 'not-sent') return undefined
  return { code, wireCode, renew: code === 'GATEWAY_SESSION_OVER' }
}
