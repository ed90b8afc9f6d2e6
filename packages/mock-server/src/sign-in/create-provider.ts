import type { World } from '@lienthong/mock-core'
import {
  accountOf,
  claimsOf,
  isRedirectAllowed,
  takeTokenDefect,
  type MockSignInProvider,
} from '@lienthong/sdk-dvc/mock'
import { zDvcqgClaims, zVneidClaims } from '@lienthong/sdk-dvc/contract'
import { randomBytes } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import type { ClientMetadata, Configuration, JWK, KoaContextWithOIDC, Provider } from 'oidc-provider'
import { stampIdToken } from './id-token.ts'
import { failurePage, logoutPage, signedOutPage } from './pages.ts'
import type { SigningKeys } from './signing-keys.ts'
import { WorldAdapter } from './world-adapter.ts'

/** What a provider is made of. */
export interface ProviderParts {
  readonly world: World
  readonly keys: SigningKeys
  readonly name: MockSignInProvider
  readonly issuer: string
  readonly generation: number
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  readonly onFailure: (error: Error) => void
}

/** Signs the cookies of all providers of this process: a browser stays signed in when keys are replaced. */
const cookieKey = randomBytes(32).toString('base64url')

const claimNames = {
  dvcqg: Object.keys(zDvcqgClaims.shape),
  vneid: Object.keys(zVneidClaims.shape),
} as const

const minute = 60
const hour = 60 * minute

const ttl = {
  AuthorizationCode: minute,
  AccessToken: hour,
  IdToken: hour,
  Interaction: hour,
  Session: 8 * hour,
  Grant: 8 * hour,
}

/** Those of WSO2 Identity Server, which the portal runs. */
const routes = {
  authorization: '/oauth2/authorize',
  token: '/oauth2/token',
  userinfo: '/oauth2/userinfo',
  jwks: '/oauth2/jwks',
  end_session: '/oidc/logout',
}

/** Makes a real OpenID provider over the world, with the keys of one generation. */
export async function createProvider(parts: ProviderParts): Promise<Provider> {
  const { world, keys, name, issuer, generation, onFailure } = parts
  // Loaded when somebody first asks: most runs sign nobody in, and need not wait for the library.
  const oidc = await import('oidc-provider')
  const inForce = await keys.inForce(name, generation)
  const provider = new oidc.Provider(
    issuer,
    configuration(
      parts,
      inForce.map(({ jwk }) => jwk as JWK),
    ),
  )
  // The library compares with a fixed list; a developer's port is not known beforehand.
  const allowed = (address: string): boolean => isRedirectAllowed(world, address)
  Object.assign(provider.Client.prototype, { redirectUriAllowed: allowed, postLogoutRedirectUriAllowed: allowed })
  provider.use(async (context, next) => {
    await next()
    const { oidc, body } = context as KoaContextWithOIDC & { readonly body: unknown }
    if (context.status === 404 && body == null) return answerUnknownPath(context)
    if (oidc?.route !== 'token' || !hasIdToken(body)) return
    const stamp = { world, keys, signing: inForce[0], defect: takeTokenDefect(world) }
    context.body = { ...body, id_token: await stampIdToken(body.id_token, stamp) }
  })
  provider.on('server_error', (_, error) => onFailure(error))
  // Otherwise Koa would print what goes wrong.
  const events: EventEmitter = provider
  events.on('error', onFailure)
  return provider
}

/** The library answers a path it does not know with an empty page. */
function answerUnknownPath(context: { status: number; body: unknown }): void {
  context.body = { error: 'invalid_request', error_description: 'unrecognized route or not allowed method' }
  // Koa takes a body for a success.
  context.status = 404
}

function hasIdToken(body: unknown): body is { readonly id_token: string } {
  return typeof (body as { id_token?: unknown } | null | undefined)?.id_token === 'string'
}

function clientMetadata({ clientId, clientSecret }: ProviderParts['client']): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/'],
    token_endpoint_auth_method: 'client_secret_post',
  }
}

function configuration({ world, name, client }: ProviderParts, keys: JWK[]): Configuration {
  return {
    adapter: (model) => new WorldAdapter(world, name, model),
    jwks: { keys },
    clients: [clientMetadata(client)],
    acrValues: ['LoA1', 'LoA2'],
    claims: { openid: claimNames[name], acr: null },
    scopes: ['openid'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_post'],
    pkce: { required: () => false },
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    findAccount: (_, accountId) => {
      const person = accountOf(world, accountId)
      return person && { accountId, claims: async () => ({ ...claimsOf(world, name, person) }) }
    },
    loadExistingGrant: (context) => grantFor(context),
    interactions: { url: (_, { uid }) => `/sign-in/${name}/interaction/${uid}` },
    ttl,
    cookies: {
      keys: [cookieKey],
      names: { session: `${name}_session`, interaction: `${name}_interaction`, resume: `${name}_resume` },
    },
    routes,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => void (context.body = String(logoutPage(name, form))),
        postLogoutSuccessSource: (context) => void (context.body = String(signedOutPage(name))),
      },
    },
    renderError: (context, { error, error_description }) => {
      context.type = 'html'
      context.body = String(failurePage(error, error_description))
    },
  }
}

/** Whoever signs in has agreed: the page says which application asks. */
async function grantFor({ oidc }: KoaContextWithOIDC) {
  const { client, session, account, provider } = oidc
  if (client === undefined || session === undefined || account === undefined) return undefined
  const known = session.grantIdFor(client.clientId)
  const found = known === undefined ? undefined : await provider.Grant.find(known)
  if (found !== undefined) return found
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}
