import { zOpenSessionAnswerTolerant } from '../contract/index.ts'
import { joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
import { GatewayRefused } from './gateway-refused.ts'
import type { Gateway, GatewayContext, GatewayRequest } from './gateway.ts'
import { Renewable, type Proof } from './renewable.ts'
import { signInRefusal } from './sign-in-refusal.ts'

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
  /**
   * Codes in an answer that mean the session is over. A call so refused is sent once more with a new session, a write too: see
   * {@link securityServerGateway}. Default `-1` and `401`, assumed; `[]` never sends again.
   */
  readonly sessionOverCodes?: readonly string[]
}

/** Success is written in three ways: 0, "0" and "00". */
const successCodes: ReadonlySet<string> = new Set(['0', '00'])

/** Codes in an answer that mean the session is over. The real list is not public: assumed. */
const assumedSessionOverCodes = ['-1', '401'] as const

/**
 * How old a session is before a code that nobody knows makes it suspect. The list of codes is not public, so the end of a session
 * may be among them; a session that was just opened is not over.
 */
const suspectAfterMs = 5_000

/** What a sign-in answers to a wrong account: `1` is assumed, the others say the same as HTTP does. */
const wrongCredentialCodes: ReadonlySet<string> = new Set(['1', '401', '403'])

/**
 * The adapter of a province's Security Server to the National Public Service Portal: signs in for a session, then puts
 * `session` and `madonvi` into every body.
 *
 * A refused session is opened anew and the call sent once more, writes too. Without a session the portal does not know whose
 * data it is given, so it looks at the session before the service runs and a refused call did nothing. That holds for a
 * session that is over; that the codes `-1` and `401` mean it is assumed. Where your province's list says otherwise, or is
 * not known and a doubled step of `syncProgress` is worse than a failed one, say so with `sessionOverCodes`: the portal's own
 * client then ends with an error that does not claim that nothing was done. HTTP 401 means it, too, unless the list
 * is empty.
 *
 * After any other code that is no success the call is not sent again, and the next one opens a new session, every five seconds at
 * most: a portal that says the end of a session in a way of its own is not asked with the old one for ten minutes.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source public clients of two provinces and an open-source one-stop system (observed)
 * @example const gateway = securityServerGateway({ baseUrl, username, password, unitCode: '000.00.00.H27' })
 */
export function securityServerGateway(options: SecurityServerGatewayOptions): Gateway {
  const { baseUrl, username, password, unitCode } = options
  requireOptions('securityServerGateway', { baseUrl, username, password, unitCode })
  // `sessionTtlMs` already says how long a session is trusted: no margin on top of it.
  const session = new Renewable(0)
  const sessionOver: ReadonlySet<string> = new Set(options.sessionOverCodes ?? assumedSessionOverCodes)
  let isOldEnough = (): boolean => false
  return {
    name: 'security-server',
    async prepare(call, context) {
      const { value: proof } = await session.get(context.clock, async () => {
        const opened = await openSession(options, context)
        const openedAtMs = context.clock.now()
        isOldEnough = () => context.clock.now() >= openedAtMs + suspectAfterMs
        return opened
      })
      return { ...address(options, call.path, { session: proof, madonvi: unitCode, ...call.body }), proof }
    },
    refusal(answer) {
      const wireCode = errorCode(answer.json)
      const isUnauthorized = answer.status === 401 && sessionOver.size > 0
      if (isUnauthorized || (wireCode !== undefined && sessionOver.has(wireCode))) {
        return { code: 'GATEWAY_SESSION_OVER', wireCode: wireCode ?? '401', renew: true }
      }
      if (wireCode !== undefined && !successCodes.has(wireCode) && isOldEnough()) session.clear()
      return undefined
    },
    renew: (proof) => session.giveUp(proof),
  }
}

async function openSession(options: SecurityServerGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [username, password] = await Promise.all([revealSecret(options.username), revealSecret(options.password)])
  const askedAtMs = context.clock.now()
  const answer = await context.exchange(address(options, '/mapi/login', { username, password }))
  const opened = zOpenSessionAnswerTolerant.safeParse(answer.json)
  if (answer.status !== 200 || !opened.success) throw signInRefusal(answer)
  const { session, error_code } = opened.data
  const wireCode = String(error_code)
  if (!successCodes.has(wireCode)) {
    // Only a known code accuses the credentials: nobody should change a good password because the adapter was down.
    const code = wrongCredentialCodes.has(wireCode) ? 'GATEWAY_CREDENTIALS_REFUSED' : 'GATEWAY_FAILED'
    throw new GatewayRefused({ code, wireCode, renew: false })
  }
  if (!session) throw signInRefusal(answer)
  const { sessionTtlMs = 600_000 } = options
  return { value: session, expiresAtMs: askedAtMs + sessionTtlMs }
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
