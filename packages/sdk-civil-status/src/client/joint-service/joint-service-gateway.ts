import {
  joinUrl,
  provincePath,
  Renewable,
  requireOptions,
  requirePaths,
  revealSecret,
  signInRefusal,
  wireRequest,
  type Gateway,
  type GatewayContext,
  type Proof,
  type Secret,
} from '@lienthong/sdk-core'
import { operations, zIssueJointTokenAnswerTolerant } from '../../contract/index.ts'

/** The account of a province at the joint-service software, and where that is. */
export interface JointServiceGatewayOptions {
  /**
   * Address of the software. It is to move into the coordination system of the national portal by 2027-01-01: keep it in your
   * configuration.
   */
  readonly baseUrl: string
  readonly username: Secret
  readonly password: Secret
  /**
   * First part of a path of the contract to what stands there instead, as `{ '/api/lienthongdvclt/danhan': '/api/hoso/nhan' }`.
   * The longest match decides. Only the path of the detail was seen in public; the others are assumed.
   */
  readonly paths?: Readonly<Record<string, string>>
  /** Milliseconds a token is used; its life is not published. Default 30 minutes. One that is refused earlier is renewed at once. */
  readonly tokenTtlMs?: number
}

/**
 * The joint-service software: a token by name and password, then `Authorization: Bearer`. A token that is over is fetched
 * anew by signing in; how the refresh token is used is not public.
 *
 * @throws TypeError when an option is missing, or `paths` is no map of paths, here and not at the first call.
 * @source public client code of a provincial one-stop product; confidence: observed, paths assumed
 * @example const gateway = jointServiceGateway({ baseUrl, username: '42-hatinh', password: () => vault.read('dvclt') })
 */
export function jointServiceGateway(options: JointServiceGatewayOptions): Gateway {
  const { baseUrl, username, password, paths = {} } = options
  requireOptions('jointServiceGateway', { baseUrl, username, password })
  requirePaths('jointServiceGateway', paths)
  // `tokenTtlMs` already says how long a token is trusted: no margin on top of it.
  const token = new Renewable(0)
  return {
    name: 'joint-service',
    async prepare(call, context) {
      const { value: proof } = await token.get(context.clock, () => issueToken(options, context))
      const path = placed(call.path, options)
      return { ...wireRequest(baseUrl, { ...call, path }, { Authorization: `Bearer ${proof}` }), proof }
    },
    refusal: ({ status }) =>
      status === 401 ? { code: 'GATEWAY_SESSION_OVER', wireCode: '401', renew: true } : undefined,
    renew: (proof) => token.giveUp(proof),
  }
}

async function issueToken(options: JointServiceGatewayOptions, context: GatewayContext): Promise<Proof> {
  const [userName, password] = await Promise.all([revealSecret(options.username), revealSecret(options.password)])
  const askedAtMs = context.clock.now()
  const answer = await context.exchange({
    url: joinUrl(options.baseUrl, placed(operations.issueJointToken.path, options)),
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName, password }),
  })
  const issued = zIssueJointTokenAnswerTolerant.safeParse(answer.json)
  // Printable ASCII without spaces: anything else could not be sent back in a header.
  if (answer.status !== 200 || !issued.success || !/^[\x21-\x7e]+$/.test(issued.data.token)) throw signInRefusal(answer)
  return { value: issued.data.token, expiresAtMs: askedAtMs + (options.tokenTtlMs ?? 30 * 60_000) }
}

function placed(path: string, { paths = {} }: JointServiceGatewayOptions): string {
  return provincePath(path, { paths, version: 'kept' })
}
