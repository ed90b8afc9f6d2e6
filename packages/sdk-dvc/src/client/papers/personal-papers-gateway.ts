import {
  GatewayRefused,
  joinUrl,
  Renewable,
  requireOptions,
  revealSecret,
  signInRefusal,
  type Gateway,
  type GatewayContext,
  type GatewayRequest,
  type Proof,
  type Secret,
} from '@lienthong/sdk-core'
import { operations, zOpenPapersSessionAnswerTolerant } from '../../contract/index.ts'

/** The account for the personal repository, and where the province's Security Server stands. */
export interface PersonalPapersGatewayOptions {
  /** Address of the province's Security Server, before `/XrdAdapter`. */
  readonly baseUrl: string
  readonly username: Secret
  readonly password: Secret
  /** Provider selector. Default is the national portal's. */
  readonly dstcode?: string
  /** Address of the provider behind it. Default is that of the personal repository. */
  readonly providerUrl?: string
  /** First part of every path of the repository. Default `bndp/public/v1`: seen for the sign-in, assumed for the rest. */
  readonly pathPrefix?: string
  /** Milliseconds a session is trusted; its life is not published. Default 10 minutes. */
  readonly sessionTtlMs?: number
}

const successCodes: ReadonlySet<string> = new Set(['0', '00'])
const wrongCredentialCodes: ReadonlySet<string> = new Set(['1', '401', '403'])
/** Codes in an answer that mean the session is over: assumed. Both calls only read, so asking once more does no harm. */
const sessionOverCodes: ReadonlySet<string> = new Set(['-1', '401'])
const contractPrefix = 'bndp/public/v1'

/**
 * The personal digital repository behind the adapter of a province's Security Server: another provider than the portal, with a
 * sign-in of its own.
 *
 * The sign-in is seen in public code. That its answer has a `session`, and that the calls carry it as a bearer token, is assumed.
 *
 * @throws TypeError when an option is missing, here and not at the first call.
 * @source public client of the repository through the adapter; confidence: observed for the sign-in, assumed for what follows it
 * @example const gateway = personalPapersGateway({ baseUrl, username: '000.00.00.H27', password: () => vault.read('papers') })
 */
export function personalPapersGateway(options: PersonalPapersGatewayOptions): Gateway {
  const { baseUrl, username, password } = options
  requireOptions('personalPapersGateway', { baseUrl, username, password })
  // `sessionTtlMs` already says how long a session is trusted: no margin on top of it.
  const session = new Renewable(0)
  return {
    name: 'personal-papers',
    async prepare(call, context) {
      const { value: proof } = await session.get(context.clock, () => openSession(options, context))
      const request = address(options, call.path, call.body)
      return { ...request, headers: { ...request.headers, Authorization: `Bearer ${proof}` }, proof }
    },
    refusal({ status, json }) {
      const wireCode = status === 401 ? '401' : codeIn(json)
      return wireCode !== undefined && sessionOverCodes.has(wireCode)
        ? { code: 'GATEWAY_SESSION_OVER', wireCode, renew: true }
        : undefined
    },
    renew: (proof) => session.giveUp(proof),
  }
}

async function openSession(options: PersonalPapersGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [username, password] = await Promise.all([revealSecret(options.username), revealSecret(options.password)])
  const askedAtMs = context.clock.now()
  const { path } = operations.openPapersSession
  const answer = await context.exchange(address(options, path, { username, password }))
  const opened = zOpenPapersSessionAnswerTolerant.safeParse(answer.json)
  if (answer.status !== 200 || !opened.success) throw signInRefusal(answer)
  const { session, error_code } = opened.data
  const wireCode = String(error_code)
  if (!successCodes.has(wireCode)) {
    const code = wrongCredentialCodes.has(wireCode) ? 'GATEWAY_CREDENTIALS_REFUSED' : 'GATEWAY_FAILED'
    throw new GatewayRefused({ code, wireCode, renew: false })
  }
  if (!session) throw signInRefusal(answer)
  return { value: session, expiresAtMs: askedAtMs + (options.sessionTtlMs ?? 600_000) }
}

function address(options: PersonalPapersGatewayOptions, path: string, body: object): GatewayRequest {
  const {
    dstcode = 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
    providerUrl = 'https://apigiaytocanhan.dichvucong.gov.vn',
    pathPrefix = contractPrefix,
  } = options
  const published = path.replace(`/${contractPrefix}`, pathPrefix.replace(/^\/+|\/+$/g, ''))
  const query = new URLSearchParams({ dstcode, providerurl: providerUrl })
  return {
    url: `${joinUrl(options.baseUrl, `XrdAdapter/RestService/forward/${published}`)}?${query}`,
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', Charset: 'utf-8' },
    body: JSON.stringify(body),
  }
}

function codeIn(json: unknown): string | undefined {
  const code = (json as { errorCode?: unknown } | null | undefined)?.errorCode
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined
}
