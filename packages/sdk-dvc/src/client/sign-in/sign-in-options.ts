import { fieldProblems, InputError, type Clock, type Fetch, type OnDrift } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { SignInProvider } from './signed-in-citizen.ts'

/** Addresses of a provider that publishes no metadata. Take them from its letter of connection. */
export interface SignInEndpoints {
  readonly authorization: string
  readonly token: string
  /** Where the keys are. Required: an ID token whose signature cannot be checked signs nobody in. */
  readonly keys: string
  /** Where the claims are, with its query if it wants one, as `…/oauth2/userinfo?schema=openid`. Absent: the ID token has them. */
  readonly userInfo?: string
  /** Where the browser signs out. */
  readonly logout?: string
}

/** How citizens are signed in. */
export interface SignInOptions {
  /** Which set of claims the accounts have: those of the portal, or those of VNeID. */
  readonly provider: SignInProvider
  /** Name of the provider, as it stands in `iss`. Its metadata are fetched below it unless `endpoints` are given. */
  readonly issuer: string
  readonly endpoints?: SignInEndpoints
  readonly clientId: string
  readonly clientSecret: string
  /** Address of this application the browser comes back to, registered with the provider; with a path and without a query. */
  readonly redirectUri: string
  /** Levels of assurance asked for. Default `LoA1` at the portal, as its clients do; none at VNeID. An empty text asks for none. */
  readonly acrValues?: string
  /** How the client names itself at the token endpoint. Default `post`, as clients of the portal do. */
  readonly clientAuthentication?: 'post' | 'basic'
  /** Sends one request. Default is the global `fetch`. */
  readonly fetch?: Fetch
  /** Where "now" comes from. Default is the machine's clock. */
  readonly clock?: Clock
  /** Milliseconds for one request, 1000..600_000. Default 30_000. */
  readonly timeoutMs?: number
  /** `production` refuses answers of a mock. Default `test`. */
  readonly environment?: 'test' | 'production'
  /** Told of claims that the contract does not know, or that cannot be read. Names only. */
  readonly onDrift?: OnDrift
}

const thisMachine: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Tokens and codes travel to these addresses: unencrypted on this machine only. */
const zAddress = z.string().refine(
  (text) => {
    if (!URL.canParse(text)) return false
    const { protocol, hostname, username, hash } = new URL(text)
    if (username !== '' || hash !== '') return false
    return protocol === 'https:' || (protocol === 'http:' && thisMachine.has(hostname))
  },
  { params: { rule: 'https' } },
)

/** The provider decides which addresses it accepts; some stand in an intranet without TLS. It compares letter by letter. */
const zBackAddress = z.string().refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, search, hash, href } = new URL(text)
  return /^https?:$/.test(protocol) && search === '' && hash === '' && href === text
})

const zChecked = z.object({
  provider: z.enum(['dvcqg', 'vneid']),
  issuer: zAddress,
  endpoints: z
    .strictObject({
      authorization: zAddress,
      token: zAddress,
      keys: zAddress,
      userInfo: zAddress.optional(),
      logout: zAddress.optional(),
    })
    .optional(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  redirectUri: zBackAddress,
  acrValues: z.string().optional(),
  clientAuthentication: z.enum(['post', 'basic']).optional(),
  timeoutMs: z.int().min(1000).max(600_000).optional(),
})

/** Ends with every option at fault, before anything is sent. */
export function requireSignInOptions(options: SignInOptions): void {
  const checked = zChecked.safeParse(options, { reportInput: true })
  if (checked.success) return
  throw new InputError({ system: 'sign-in', operation: 'createSignIn', fields: fieldProblems(checked.error) })
}
