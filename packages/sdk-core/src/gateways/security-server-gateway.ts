import { zOpenSessionAnswerTolerant } from '../contract/index.ts'
import { joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
import { GatewayRefused } from './gateway-refused.ts'
import type { Gateway, GatewayContext, GatewayRequest } from './gateway.ts'
import { Renewable, type Proof } from './renewable.ts'

/** What the Government Office issued to your province, and where its Security Server stands. */
export interface SecurityServerGatewayOptions {
  /** Address of the province's Security Server, before `/XrdAdapter`. */
  readonly baseUrl: string
  readonly username: Secret
  readonly password: Secret
  /** Identification code of the unit, as `000.00.00.H27`. */
  readonly unitCode: string
  /** Provider selector. Default is the national portal's. */
  readonly dstcode?: string
  /** Where `dstcode` goes: both are in use. Default `query`. */
  readonly dstcodeIn?: 'query' | 'header'
  /** Milliseconds a session is trusted; its life is not published. Default 10 minutes. */
  readonly sessionTtlMs?: number
}

/** Codes in an answer that mean the session is over. The real list is not public: assumed. */
const sessionOverCodes: ReadonlySet<string> = new Set(['-1', '401'])

/**
 * The adapter of a province's Security Server to the National Public Service Portal: signs in for a session, then puts
 * `session` and `madonvi` into every body.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source public clients of two provinces and an open-source one-stop system (observed)
 * @example const gateway = securityServerGateway({ baseUrl, username, password, unitCode: '000.00.00.H27' })
 */
export function securityServerGateway(options: SecurityServerGatewayOptions): Gateway {
  const { baseUrl, username, password, unitCode } = options
  requireOptions('securityServerGateway', { baseUrl, username, password, unitCode })
  const session = new Renewable()
  return {
    name: 'security-server',
    async prepare(call, context) {
      const { value: proof } = await session.get(context.clock, () => openSession(options, context))
      return { ...address(options, call.path, { session: proof, madonvi: unitCode, ...call.body }), proof }
    },
    refusal(answer) {
      const wireCode = errorCode(answer.json)
      return wireCode !== undefined && sessionOverCodes.has(wireCode)
        ? { code: 'GATEWAY_SESSION_OVER', wireCode, renew: true }
        : undefined
    },
    renew: (proof) => session.giveUp(proof),
  }
}

async function openSession(options: SecurityServerGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [username, password] = await Promise.all([revealSecret(options.username), revealSecret(options.password)])
  const answer = await context.exchange(address(options, '/mapi/login', { username, password }))
  const opened = zOpenSessionAnswerTolerant.safeParse(answer.json)
  if (!opened.success || !opened.data.session || Number(opened.data.error_code) !== 0) {
    const wireCode = errorCode(answer.json) ?? String(answer.status)
    throw new GatewayRefused({ code: 'GATEWAY_CREDENTIALS_REFUSED', wireCode, renew: false })
  }
  const { sessionTtlMs = 600_000 } = options
  return { value: opened.data.session, expiresAtMs: context.clock.now() + sessionTtlMs }
}

function address(options: SecurityServerGatewayOptions, path: string, body: object): GatewayRequest {
  const { dstcode = 'VN:GOV:000.00.00.G22:vpcpdvcprovider', dstcodeIn = 'query' } = options
  const url = joinUrl(options.baseUrl, `XrdAdapter/RestService/forward/${path.replace(/^\/+/, '')}`)
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', Charset: 'utf-8' }
  const sent = { method: 'POST', body: JSON.stringify(body) } as const
  return dstcodeIn === 'query'
    ? { ...sent, url: `${url}?dstcode=${encodeURIComponent(dstcode)}`, headers }
    : { ...sent, url, headers: { ...headers, dstcode } }
}

function errorCode(json: unknown): string | undefined {
  const code = (json as { error_code?: unknown } | null | undefined)?.error_code
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined
}
