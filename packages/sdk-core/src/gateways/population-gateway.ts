import type { Clock } from '../values/clock.ts'
import { basicAuthorization, joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
import { gatewayErrors, type Gateway, type GatewayErrorCode, type WireAnswer } from './gateway.ts'
import { HeldCredentials } from './held-credentials.ts'
import { provincePath, requirePaths } from './province-path.ts'
import { wireRequest } from './wire-request.ts'

/** The account at the connection of the population database. */
export interface PopulationGatewayOptions {
  /** Address before the path of a service. A path in it is part of what is signed. */
  readonly baseUrl: string
  readonly username: Secret
  readonly secret: Secret
  /**
   * Path of a contract, or its first part, to where the service really is, as `{ '/apiCSDLDanCu/1.0/soap': '/dancu' }`: the
   * real paths are not public. The longest match decides; what comes out is signed. Default is no entry.
   */
  readonly paths?: Readonly<Record<string, string>>
  /** Clock that requests are stamped with. Default is the clock of the client. */
  readonly clock?: Clock
}

/**
 * The connection of the population database: every request is signed with the account, the path of the service and the
 * time in epoch milliseconds. There is no token. The signature does not cover the body.
 *
 * Keep the clock of the machine right: how far it may be off is not published. The account is read at the first call, and
 * once more when it is refused and comes from a function.
 *
 * @throws TypeError when an option is missing or `paths` is no map of paths, here and not at the first call.
 * @source public clients in C#, Java and PHP with the same formula (observed); refusals are assumed
 * @example const gateway = populationGateway({ baseUrl, username: 'hatinh', secret: () => vault.read('population') })
 */
export function populationGateway(options: PopulationGatewayOptions): Gateway {
  const { baseUrl, username, secret, paths = {} } = options
  requireOptions('populationGateway', { baseUrl, username, secret })
  requirePaths('populationGateway', paths)
  const account = new HeldCredentials([username, secret], async () => {
    const [user, key] = await Promise.all([revealSecret(username), revealSecret(secret)])
    return { user, key }
  })
  return {
    name: 'population',
    async prepare(call, context) {
      const { credentials, proof } = await account.get(context.clock)
      const timestamp = String(Math.trunc((options.clock ?? context.clock).now()))
      const path = provincePath(call.path, { paths, version: 'kept' })
      const { pathname } = new URL(joinUrl(baseUrl, path))
      const signature = await sha256Hex(pathname + credentials.user + timestamp + credentials.key)
      const headers = { Authorization: basicAuthorization(credentials.user, signature), Timestamp: timestamp }
      return { ...wireRequest(baseUrl, { ...call, path }, headers), proof }
    },
    refusal(answer) {
      if (answer.status !== 401) return undefined
      const { code, wireCode } = readRefusal(answer)
      return { code, wireCode, renew: code === 'GATEWAY_CREDENTIALS_REFUSED' && account.mayChange }
    },
    renew: (proof) => account.giveUp(proof),
  }
}

/** Loaded at the first call: whoever takes another gateway does not wait for it. */
async function sha256Hex(text: string): Promise<string> {
  // eslint-disable-next-line no-restricted-syntax -- a library, not a room of the house
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const bytes = sha256(new TextEncoder().encode(text))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function readRefusal({ json }: WireAnswer): { readonly code: GatewayErrorCode; readonly wireCode: string } {
  const wireCode = (json as { code?: unknown } | null | undefined)?.code
  const skewed = typeof wireCode === 'string' && gatewayErrors.GATEWAY_CLOCK_SKEW.wire.includes(wireCode)
  return skewed ? { code: 'GATEWAY_CLOCK_SKEW', wireCode } : { code: 'GATEWAY_CREDENTIALS_REFUSED', wireCode: '401' }
}
