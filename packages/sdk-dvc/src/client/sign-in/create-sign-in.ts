import { fieldProblem, InputError, type AnyLienThongError } from '@lienthong/sdk-core'
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { readKept, writeKept, type KeptSignIn } from './kept-sign-in.ts'
import { ProviderConnection } from './provider-connection.ts'
import { readCitizen, type ToldClaims } from './read-citizen.ts'
import { refusal, signInFailure, type SignInStep } from './sign-in-failure.ts'
import { requireSignInOptions, type SignInOptions } from './sign-in-options.ts'
import type { SignedInCitizen } from './signed-in-citizen.ts'

/** A sign-in that was begun. */
export interface BegunSignIn {
  /** Where to send the browser. */
  readonly url: string
  /**
   * What to keep until the browser is back: in the session on the server, or in an `HttpOnly`, `Secure` cookie of this browser.
   * It is a secret of this one sign-in; never put it into an address or a log.
   */
  readonly kept: string
}

/** How the browser is to sign out. */
export interface LogoutOptions {
  /** {@link SignedInCitizen.idToken}: says which sign-in ends. Without it the provider asks the citizen. */
  readonly idToken?: string
  /** Where the browser comes back to, registered with the provider. */
  readonly postLogoutRedirectUri?: string
  /** Comes back with the browser. */
  readonly state?: string
}

/** Signs citizens in by the National Public Service Portal or by VNeID. */
export interface SignIn {
  /**
   * Begins a sign-in: a new verifier (PKCE, S256), state and nonce.
   *
   * Reads only; one request the first time, for the metadata, then none.
   *
   * @param options.again - Has the citizen type the password although they are signed in at the provider (`prompt=login`).
   * @throws {@link RemoteError} `SIGN_IN_WRONG_ISSUER` - the metadata are of another provider.
   * @source three public client applications; confidence: observed, PKCE and nonce assumed
   */
  begin(options?: { readonly again?: boolean }): Promise<BegunSignIn>

  /**
   * Completes a sign-in with what the browser came back with: checks the answer, exchanges the code, checks signature and claims of
   * the ID token, asks for the claims.
   *
   * A code works once, so this is not to be repeated: after an error begin again. Two requests; one more when keys have to be fetched.
   *
   * @param callbackUrl - The address the browser came back to; path and query are enough.
   * @param kept - What {@link SignIn.begin} gave for this browser. Delete it: it serves once.
   * @throws {@link InputError} when `kept` is none, or the address has neither code nor error.
   * @throws {@link RemoteError} every code of `signInErrors`, as `SIGN_IN_STATE_MISMATCH`; tell them by {@link isSignInError}.
   * @throws {@link TransportError}, {@link ContractError} as every client.
   * @source claims classes of a provincial product; confidence: observed
   * @example
   * const citizen = await signIn.complete(request.url, session.signIn)
   * if (citizen.personalId === undefined) return askForNumber()
   */
  complete(callbackUrl: string, kept: string): Promise<SignedInCitizen>

  /**
   * The address at which the browser signs out at the provider. End the session of this application, too.
   *
   * Reads only; no request once the metadata are there. The address holds the ID token, as the standard has it: send the browser there
   * and write it into no log.
   *
   * @throws {@link RemoteError} `SIGN_IN_NO_LOGOUT`.
   * @source OpenID Connect RP-Initiated Logout 1.0; confidence: assumed
   */
  logoutUrl(options?: LogoutOptions): Promise<string>
}

/**
 * Makes the sign-in of citizens. Needs the package `openid-client`.
 *
 * @throws {@link InputError} with every option at fault.
 * @example
 * const signIn = createSignIn({
 *   provider: 'dvcqg',
 *   issuer: 'http://127.0.0.1:4010/sign-in/dvcqg',
 *   clientId: 'mock-one-stop',
 *   clientSecret: 'mock-sign-in-secret',
 *   redirectUri: 'http://localhost:3000/dang-nhap',
 * })
 * const { url, kept } = await signIn.begin()
 */
export function createSignIn(options: SignInOptions): SignIn {
  requireSignInOptions(options)
  const connection = new ProviderConnection(options)
  return {
    async begin({ again = false } = {}) {
      const config = await during('metadata', 'begin', () => connection.open('begin'))
      const kept: KeptSignIn = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() }
      const parameters = await authorizationParameters(options, kept, again)
      const url = await during('authorization', 'begin', async () => buildAuthorizationUrl(config, parameters))
      return { url: url.href, kept: writeKept(kept) }
    },
    async complete(callbackUrl, keptText) {
      const { kept, back } = readBack(options, callbackUrl, keptText)
      const config = await during('metadata', 'complete', () => connection.open('complete'))
      try {
        return readCitizen(options.provider, await exchange(config, back, kept), options.onDrift)
      } finally {
        connection.keepKeys(config)
      }
    },
    async logoutUrl({ idToken, postLogoutRedirectUri, state } = {}) {
      const config = await during('metadata', 'logoutUrl', () => connection.open('logoutUrl'))
      if (config.serverMetadata().end_session_endpoint === undefined)
        throw refusal('SIGN_IN_NO_LOGOUT', { system: 'sign-in', operation: 'logoutUrl' })
      const parameters = {
        ...(idToken !== undefined && { id_token_hint: idToken }),
        ...(postLogoutRedirectUri !== undefined && { post_logout_redirect_uri: postLogoutRedirectUri }),
        ...(state !== undefined && { state }),
      }
      return (await during('logout', 'logoutUrl', async () => buildEndSessionUrl(config, parameters))).href
    },
  }
}

async function authorizationParameters(
  { provider, redirectUri, acrValues = provider === 'dvcqg' ? 'LoA1' : '' }: SignInOptions,
  { verifier, state, nonce }: KeptSignIn,
  again: boolean,
): Promise<Record<string, string>> {
  return {
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(acrValues !== '' && { acr_values: acrValues }),
    ...(again && { prompt: 'login' }),
  }
}

/** What the browser came back with, at the registered address: behind a proxy an application sees another one. */
function readBack(
  { redirectUri, issuer }: SignInOptions,
  callbackUrl: string,
  keptText: string,
): { readonly kept: KeptSignIn; readonly back: URL } {
  const kept = readKept(keptText)
  const back = new URL(redirectUri)
  const query = URL.canParse(callbackUrl, redirectUri) ? new URL(callbackUrl, redirectUri).searchParams : undefined
  const wrong = [
    ...(query?.has('code') === true || query?.has('error') === true ? [] : ['callbackUrl']),
    ...(kept === undefined ? ['kept'] : []),
  ]
  if (kept === undefined || query === undefined || wrong.length > 0) {
    const fields = wrong.map((name) => fieldProblem([name], 'format'))
    throw new InputError({ system: 'sign-in', operation: 'complete', fields })
  }
  const label = { system: 'sign-in', operation: 'complete' } as const
  // Also checked by the library, which does not say by a code which of the two it was.
  if (query.get('state') !== kept.state) throw refusal('SIGN_IN_STATE_MISMATCH', label)
  if (query.has('iss') && query.get('iss') !== issuer) throw refusal('SIGN_IN_WRONG_ISSUER', label)
  back.search = query.toString()
  return { kept, back }
}

async function exchange(config: Configuration, back: URL, { verifier, state, nonce }: KeptSignIn): Promise<ToldClaims> {
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }
  const tokens = await during('token', 'complete', () => authorizationCodeGrant(config, back, checks))
  const [claims, idToken] = [tokens.claims(), tokens.id_token]
  if (claims === undefined || idToken === undefined)
    throw new TypeError('The library gave no ID token although it was told to')
  if (config.serverMetadata().userinfo_endpoint === undefined) return { idToken, idTokenClaims: claims }
  const userInfo = await during('userinfo', 'complete', () => fetchUserInfo(config, tokens.access_token, claims.sub))
  return { idToken, idTokenClaims: claims, userInfo }
}

async function during<T>(step: SignInStep, operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const failure: AnyLienThongError = signInFailure(error, step, operation)
    throw failure
  }
}
