import { basicAuthorization, requireOptions, revealSecret, type Secret } from './credentials.ts'
import type { Gateway, GatewayContext } from './gateway.ts'
import { wireRequest } from './wire-request.ts'
import { Renewable, type Proof } from './renewable.ts'
import { issueToken, readFault } from './wso2.ts'

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
      const { value: proof } = await token.get(context.clock, () => signIn(options, context))
      return { ...wireRequest(baseUrl, call, { Authorization: `Bearer ${proof}` }), proof }
    },
    refusal: readFault,
    renew: (proof) => token.giveUp(proof),
  }
}

async function signIn(options: NgspGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [key, secret] = await Promise.all([revealSecret(options.consumerKey), revealSecret(options.consumerSecret)])
  return issueToken(options.baseUrl, { Authorization: basicAuthorization(key, secret) }, context)
}
