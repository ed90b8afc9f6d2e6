import { base64, requireOptions, revealSecret, type Secret } from './credentials.ts'
import type { Gateway, GatewayCall, GatewayRequest } from './gateway.ts'
import { HeldCredentials } from './held-credentials.ts'
import { wireRequest } from './wire-request.ts'
import { provincePath, requirePaths } from './province-path.ts'
import { Renewable, type Proof } from './renewable.ts'
import { issueToken, readFault } from './wso2.ts'

/** What a province issued to your application, and how it publishes the national services. */
export interface LgspGatewayOptions {
  /** Address before `/token` and the API contexts. */
  readonly baseUrl: string
  readonly accessKey: Secret
  readonly secretKey: Secret
  readonly appName: string
  /** Code of the agency that calls. */
  readonly partnerCode: string
  /** Code of the agency on whose behalf it calls; often the same. */
  readonly partnerCodeCus: string
  /** Whether a token is fetched and shown as `Authorization: Bearer` too; both ways are in use. Default `true`. */
  readonly bearer?: boolean
  /**
   * What becomes of the version in a national path: `dropped` calls `/apiBHXH/1.0/x` at `/apiBHXH/x`, as provinces republish
   * it; `kept` leaves it. Default `dropped`.
   */
  readonly version?: 'dropped' | 'kept'
  /**
   * First part of a national path to where your province publishes it, as `{ '/apiBHXH/1.0': '/bhxh' }`. The longest match
   * decides; `version` holds for what follows it. Default is no entry.
   */
  readonly paths?: Readonly<Record<string, string>>
}

/**
 * The platform of a province: the header `lgspaccesstoken` with keys and codes in every request, and a Bearer token on top.
 *
 * The keys are read when a token is fetched; without tokens at the first call, and once more when they are refused and come
 * from a function.
 *
 * @throws TypeError when an option is missing or `paths` is no map of paths, here and not at the first call.
 * @source public one-stop systems and clients of four provinces' platforms (observed); refusals as of WSO2 (assumed)
 * @example const gateway = lgspGateway({ baseUrl, accessKey, secretKey, appName, partnerCode, partnerCodeCus })
 */
export function lgspGateway(options: LgspGatewayOptions): Gateway {
  const { baseUrl, accessKey, secretKey, bearer = true, version = 'dropped', paths = {} } = options
  const { appName, partnerCode, partnerCodeCus } = options
  requireOptions('lgspGateway', { baseUrl, accessKey, secretKey, appName, partnerCode, partnerCodeCus })
  requirePaths('lgspGateway', paths)
  const address: Address = (call, headers) =>
    wireRequest(baseUrl, { ...call, path: provincePath(call.path, { paths, version }) }, headers)
  return bearer ? withToken(options, address) : headerOnly(options, address)
}

type Address = (call: GatewayCall, headers: Readonly<Record<string, string>>) => GatewayRequest
type AccessHeader = Readonly<{ lgspaccesstoken: string }>

function withToken(options: LgspGatewayOptions, address: Address): Gateway {
  const token = new Renewable<Proof & { readonly header: AccessHeader }>()
  return {
    name: 'lgsp',
    async prepare(call, context) {
      const { value: proof, header } = await token.get(context.clock, async () => {
        const header = await accessHeader(options)
        return { ...(await issueToken(options.baseUrl, header, context)), header }
      })
      return { ...address(call, { ...header, Authorization: `Bearer ${proof}` }), proof }
    },
    refusal: readFault,
    renew: (proof) => token.giveUp(proof),
  }
}

function headerOnly(options: LgspGatewayOptions, address: Address): Gateway {
  const keys = new HeldCredentials([options.accessKey, options.secretKey], () => accessHeader(options))
  return {
    name: 'lgsp',
    async prepare(call, context) {
      const { credentials, proof } = await keys.get(context.clock)
      return { ...address(call, credentials), proof }
    },
    refusal(answer) {
      const fault = readFault(answer)
      // Without a token, what is refused are the keys themselves.
      if (!fault?.renew) return fault
      return { code: 'GATEWAY_CREDENTIALS_REFUSED', wireCode: '401', renew: keys.mayChange }
    },
    renew: (proof) => keys.giveUp(proof),
  }
}

async function accessHeader(options: LgspGatewayOptions): Promise<AccessHeader> {
  const { appName, partnerCode, partnerCodeCus } = options
  const [accessKey, secretKey] = await Promise.all([revealSecret(options.accessKey), revealSecret(options.secretKey)])
  const codes = { AppName: appName, PartnerCode: partnerCode, PartnerCodeCus: partnerCodeCus }
  return { lgspaccesstoken: base64(JSON.stringify({ AccessKey: accessKey, SecretKey: secretKey, ...codes })) }
}
