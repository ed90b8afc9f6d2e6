import { zIssueTokenAnswerTolerant, zNgspFaultTolerant } from '../contract/index.ts'
import { refusalCode } from '../errors/index.ts'
import { joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
import { GatewayRefused } from './gateway-refused.ts'
import { gatewayErrors, type Gateway, type GatewayContext, type GatewayRefusal, type WireAnswer } from './gateway.ts'
import { Renewable, type Proof } from './renewable.ts'

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
      const headers = { Authorization: `Bearer ${proof}`, Accept: 'application/json', 'Content-Type': 'application/json' }
      return { url: joinUrl(baseUrl, call.path), method: call.method, headers, body: JSON.stringify(call.body), proof }
    },
    refusal: readFault,
    renew: (proof) => token.giveUp(proof),
  }
}

async function issueToken(options: NgspGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [key, secret] = await Promise.all([revealSecret(options.consumerKey), revealSecret(options.consumerSecret)])
  const answer = await context.exchange({
    url: joinUrl(options.baseUrl, 'token'),
    method: 'POST',
    headers: {
      Authorization: `Basic ${btoa(`${key}:${secret}`)}`,
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const token = zIssueTokenAnswerTolerant.safeParse(answer.json)
  if (answer.status !== 200 || !token.success) {
    throw new GatewayRefused({ code: 'GATEWAY_CREDENTIALS_REFUSED', wireCode: String(answer.status), renew: false })
  }
  return { value: token.data.access_token, expiresAtMs: context.clock.now() + token.data.expires_in * 1000 }
}

/** A WSO2 fault body, or a bare 401. */
function readFault(answer: WireAnswer): GatewayRefusal | undefined {
  const fault = zNgspFaultTolerant.safeParse(answer.json)
  if (!fault.success) return answer.status === 401 ? { code: 'GATEWAY_SESSION_OVER', wireCode: '401', renew: true } : undefined
  const wireCode = String(fault.data.fault.code)
  const code = refusalCode(gatewayErrors, wireCode) ?? 'GATEWAY_FORBIDDEN'
  return { code, wireCode, renew: code === 'GATEWAY_SESSION_OVER' }
}
