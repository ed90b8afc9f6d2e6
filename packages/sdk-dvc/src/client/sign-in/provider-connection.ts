import { ContractError, systemClock, TransportError, type Fetch } from '@lienthong/sdk-core'
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clockSkew,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  getJwksCache,
  setJwksCache,
  type CustomFetch,
  type ExportedJWKSCache,
  type ServerMetadata,
} from 'openid-client'
import type { SignInOptions } from './sign-in-options.ts'

/** The provider as one client knows it: where it is, which keys it has. */
export class ProviderConnection {
  readonly #options: SignInOptions
  #metadata: Promise<ServerMetadata> | undefined
  #keys: ExportedJWKSCache | undefined

  constructor(options: SignInOptions) {
    this.#options = options
  }

  /** What the library works with, for one operation. Metadata are fetched once. */
  async open(operation: string): Promise<Configuration> {
    const { clientId, clientSecret, clientAuthentication, clock = systemClock, timeoutMs = 30_000 } = this.#options
    const metadata = await this.#serverMetadata(operation)
    const skew = Math.round((clock.now() - systemClock.now()) / 1000)
    const authenticate = clientAuthentication === 'basic' ? ClientSecretBasic : ClientSecretPost
    const config = new Configuration(
      metadata,
      clientId,
      { [clockSkew]: skew, id_token_signed_response_alg: 'RS256' },
      authenticate(clientSecret),
    )
    config.timeout = timeoutMs / 1000
    config[customFetch] = this.#fetch(operation)
    if (this.#isPlain()) allowInsecureRequests(config)
    enableNonRepudiationChecks(config)
    if (this.#keys !== undefined) setJwksCache(config, this.#keys)
    return config
  }

  /**
   * Keeps the keys for the sign-ins of the next minutes. The library does not fetch keys again that are younger than a minute,
   * so that a stranger's token cannot make it fetch all the time. Here tokens come from the provider alone: a key that is not
   * known is looked for at once, so the copy is kept as one of a minute ago.
   */
  keepKeys(config: Configuration): void {
    const held = getJwksCache(config)
    if (held !== undefined && held.uat !== this.#keys?.uat) this.#keys = { jwks: held.jwks, uat: held.uat - 60 }
  }

  #serverMetadata(operation: string): Promise<ServerMetadata> {
    this.#metadata ??= this.#readMetadata(operation).catch((error: unknown) => {
      // A provider that was down once is asked again.
      this.#metadata = undefined
      throw error
    })
    return this.#metadata
  }

  async #readMetadata(operation: string): Promise<ServerMetadata> {
    const { issuer, endpoints, clientId, timeoutMs = 30_000 } = this.#options
    if (endpoints !== undefined) {
      const { authorization, token, keys, userInfo, logout } = endpoints
      return {
        issuer,
        authorization_endpoint: authorization,
        token_endpoint: token,
        jwks_uri: keys,
        ...(userInfo !== undefined && { userinfo_endpoint: userInfo }),
        ...(logout !== undefined && { end_session_endpoint: logout }),
      }
    }
    const config = await discovery(new URL(issuer), clientId, undefined, undefined, {
      [customFetch]: this.#fetch(operation),
      timeout: timeoutMs / 1000,
      ...(this.#isPlain() && { execute: [allowInsecureRequests] }),
    })
    return config.serverMetadata()
  }

  /** The options let plain http through on this machine only. */
  #isPlain(): boolean {
    return this.#options.issuer.startsWith('http:')
  }

  #fetch(operation: string): CustomFetch {
    const { fetch, environment } = this.#options
    const label = { system: 'sign-in', operation }
    return async (url, init) => {
      const response = await send(fetch, new Request(url, init as RequestInit)).catch((cause: unknown) => {
        throw transportErrorOf(cause, label)
      })
      if (environment === 'production' && response.headers.has('x-mock'))
        throw new ContractError('MOCK_ANSWER_IN_PRODUCTION', label)
      return response
    }
  }
}

async function send(fetch: Fetch | undefined, request: Request): Promise<Response> {
  return (fetch ?? globalThis.fetch)(request)
}

/** Nobody was there to take it. */
const notSent: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ConnectionRefused',
])

function transportErrorOf(cause: unknown, label: { readonly system: string; readonly operation: string }): unknown {
  if (cause instanceof DOMException) return new TransportError('TIMEOUT', { ...label, cause })
  const lost = new TransportError('CONNECTION_LOST', { ...label, cause })
  return notSent.has(lost.reason) ? new TransportError('CONNECTION_REFUSED', { ...label, cause }) : lost
}
