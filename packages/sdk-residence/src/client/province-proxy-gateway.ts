import {
  base64,
  lgspGateway,
  readXml,
  soapBody,
  type Gateway,
  type GatewayRequest,
  type LgspGatewayOptions,
} from '@lienthong/sdk-core'

/** The key of one officer at the population database, as the province was given it. */
export interface OfficerKey {
  readonly keyName: string
  readonly keyPass: string
}

/** What a province issued to your application, and where the keys of its officers are. */
export interface ProvinceProxyGatewayOptions extends Omit<LgspGatewayOptions, 'bearer'> {
  /**
   * Fetches the key of the officer who asks, at each question: keep them where secrets are kept. What it throws reaches the
   * caller of the client unchanged; throw for an officer without a key.
   */
  readonly officerKey: (officer: string) => OfficerKey | Promise<OfficerKey>
}

/**
 * The proxy that the platform of a province offers to the population database: token, keys of the application and hash of
 * the officer's key travel in a JSON body beside the SOAP envelope. For a client with `form: 'province-proxy'`.
 *
 * The token is that of {@link lgspGateway}: fetched once for every client that uses this object, and again when it is refused.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source server code of an open-source one-stop system in one province (observed); refusals as of WSO2 (assumed)
 * @example
 * const gateway = provinceProxyGateway({ ...keysOfTheApplication, officerKey: (officer) => vault.read(officer) })
 */
export function provinceProxyGateway({ officerKey, ...options }: ProvinceProxyGatewayOptions): Gateway {
  if (typeof officerKey !== 'function') throw new TypeError('provinceProxyGateway needs officerKey')
  const platform = lgspGateway({ ...options, bearer: true })
  return {
    name: 'province-proxy',
    async prepare(call, context) {
      const { data } = call.body
      if (typeof data !== 'string') {
        throw new TypeError("provinceProxyGateway carries questions of a client with form: 'province-proxy' only")
      }
      const { keyName, keyPass } = await officerKey(await officerOf(data))
      const signedIn = await platform.prepare(call, context)
      return withProofInBody(signedIn, { AuthHash: base64(`${keyName}:${keyPass}`), data })
    },
    refusal: (answer) => platform.refusal(answer),
    renew: (proof) => platform.renew(proof),
  }
}

/** Read from the question itself: the hash must be of the officer whom it names. */
async function officerOf(data: string): Promise<string> {
  const root = await readXml(data)
  const question = root && soapBody(root)
  return question?.children.find(({ name }) => name === 'MaCanBo')?.text ?? ''
}

function withProofInBody({ headers, ...request }: GatewayRequest, asked: object): GatewayRequest {
  const { Authorization: accessToken, lgspaccesstoken: lgspAccessToken, ...kept } = headers
  return { ...request, headers: kept, body: JSON.stringify({ accessToken, lgspAccessToken, ...asked }) }
}
