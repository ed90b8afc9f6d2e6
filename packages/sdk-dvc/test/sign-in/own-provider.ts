import type { Fetch } from '@lienthong/sdk-core'
import { createSignIn, type SignedInCitizen, type SignIn, type SignInOptions } from '@lienthong/sdk-dvc/sign-in'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'

export const issuer = 'https://xacthuc.example.vn'
export const clientId = 'mot-cua-thu-nghiem'
export const redirectUri = 'https://motcua.example.vn/dang-nhap'

type Claims = Readonly<Record<string, unknown>>

/** What a provider of a test says. */
export interface Told {
  /** Claims of the ID token beside those of the token itself. */
  readonly idToken?: Claims
  /** Claims at userinfo. `false`: it has no such endpoint. */
  readonly userInfo?: Claims | false
  /** Answers one path in place of the provider. */
  readonly instead?: Readonly<Record<string, () => Response>>
}

const pair: Promise<{ privateKey: CryptoKey; jwk: JWK }> = generateKeyPair('RS256', { extractable: true }).then(
  async ({ privateKey, publicKey }) => ({
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid: 'khoa-1', alg: 'RS256', use: 'sig' },
  }),
)

/** A provider made of one function, so that a test can have it say anything; signatures are real. */
export function ownProvider({ idToken = {}, userInfo = {}, instead = {} }: Told = {}) {
  const requests: Request[] = []
  const subject = 'tai-khoan-1'
  let nonce = ''
  const answers: Record<string, (request: Request) => Response | Promise<Response>> = {
    '/.well-known/openid-configuration': () =>
      Response.json({
        issuer,
        authorization_endpoint: `${issuer}/oauth2/authorize`,
        token_endpoint: `${issuer}/oauth2/token`,
        jwks_uri: `${issuer}/oauth2/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        ...(userInfo !== false && { userinfo_endpoint: `${issuer}/oauth2/userinfo` }),
      }),
    '/oauth2/jwks': async () => Response.json({ keys: [(await pair).jwk] }),
    '/oauth2/userinfo': () => Response.json({ sub: subject, ...(userInfo || {}) }),
    '/oauth2/token': async () => {
      const token = await new SignJWT({ nonce, ...idToken })
        .setProtectedHeader({ alg: 'RS256', kid: 'khoa-1' })
        .setIssuer(issuer)
        .setAudience(clientId)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign((await pair).privateKey)
      return Response.json({ access_token: 'mau-access-token', token_type: 'Bearer', id_token: token, expires_in: 300 })
    },
  }
  const fetch: Fetch = async (request) => {
    requests.push(request.clone())
    const { pathname } = new URL(request.url)
    return instead[pathname]?.() ?? (await answers[pathname]?.(request)) ?? new Response('', { status: 404 })
  }
  const newClient = (change: Partial<SignInOptions> = {}): SignIn =>
    createSignIn({ provider: 'dvcqg', issuer, clientId, clientSecret: 'bi-mat', redirectUri, fetch, ...change })
  /** Begins, comes back with a code, completes. */
  async function signIn(client: SignIn = newClient()): Promise<SignedInCitizen> {
    const { url, kept } = await client.begin()
    const asked = new URL(url).searchParams
    nonce = asked.get('nonce') ?? ''
    return client.complete(`${redirectUri}?code=ma-mau&state=${asked.get('state')}`, kept)
  }
  const sent = (pathname: string): Request[] => requests.filter(({ url }) => new URL(url).pathname === pathname)
  return { newClient, signIn, sent }
}
