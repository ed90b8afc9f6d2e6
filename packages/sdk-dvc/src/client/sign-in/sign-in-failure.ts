import {
  ContractError,
  isLienThongError,
  refusalCode,
  remoteError,
  TransportError,
  type AnyLienThongError,
  type ContractErrorCode,
} from '@lienthong/sdk-core'
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { signInErrors, type SignInErrorCode } from './errors.ts'

/** What was being done: the same answer means different things at different ends. */
export type SignInStep = 'metadata' | 'authorization' | 'token' | 'userinfo' | 'logout'

interface Label {
  readonly system: 'sign-in'
  readonly operation: string
}

/**
 * Says what the library found in the words of this project. Nothing of its error is kept but its name: it quotes tokens,
 * claims and whole answers.
 */
export function signInFailure(error: unknown, step: SignInStep, operation: string): AnyLienThongError {
  const label: Label = { system: 'sign-in', operation }
  const { cause } = (error ?? {}) as { readonly cause?: unknown }
  // What our own `fetch` threw, as it is or wrapped.
  if (isLienThongError(error)) return error
  if (isLienThongError(cause)) return cause
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return refused(error.error, label)
  if (error instanceof WWWAuthenticateChallengeError) {
    return refusal(step === 'userinfo' ? 'SIGN_IN_CLAIMS_REFUSED' : 'SIGN_IN_CLIENT_REFUSED', label)
  }
  if (error instanceof ClientError) return judged(error, step, label)
  return new TransportError('CONNECTION_LOST', { ...label, cause: error })
}

/** The error for one row of the table. */
export function refusal(code: SignInErrorCode, label: Label, wireCode?: string): AnyLienThongError {
  return remoteError(signInErrors, { code, wireCode }, label)
}

function refused(wireCode: string, label: Label): AnyLienThongError {
  const code = refusalCode(signInErrors, wireCode)
  return code === undefined
    ? new ContractError('UNKNOWN_REFUSAL', { ...label, wireCode, outcome: 'rejected' })
    : refusal(code, label, wireCode)
}

/** What the checks of the library say, by their codes; what they looked at stands in the cause of the cause. */
function judged({ code, cause }: ClientError, step: SignInStep, label: Label): AnyLienThongError {
  const looked = lookedAt(cause)
  switch (code) {
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return refusal(claimCodes[String(looked['claim'])] ?? 'SIGN_IN_WRONG_AUDIENCE', label)
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return refusal(looked['claim'] === 'nbf' ? 'SIGN_IN_TOKEN_NOT_YET_VALID' : 'SIGN_IN_TOKEN_EXPIRED', label)
    case 'OAUTH_KEY_SELECTION_FAILED':
      return refusal('SIGN_IN_UNKNOWN_KEY', label)
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return refusal(step === 'userinfo' ? 'SIGN_IN_WRONG_SUBJECT' : 'SIGN_IN_WRONG_ISSUER', label)
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      return wrongStatus(cause, step, label)
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
      // A page that says "no" says it by its status.
      if (cause instanceof Response && cause.status >= 400) return wrongStatus(cause, step, label)
      return outside('ANSWER_NOT_JSON', step, label)
    case 'OAUTH_PARSE_ERROR':
      return outside('ANSWER_NOT_JSON', step, label)
    case 'OAUTH_TIMEOUT':
      return new TransportError('TIMEOUT', { ...label, cause })
    case 'OAUTH_ABORT':
      return new TransportError('ABORTED', { ...label, cause })
    default:
      // Of the answers that do not fit, only a wrong signature has one to show.
      return 'signature' in looked
        ? refusal('SIGN_IN_WRONG_SIGNATURE', label)
        : outside('ANSWER_OUTSIDE_CONTRACT', step, label)
  }
}

const claimCodes: Readonly<Record<string, SignInErrorCode>> = {
  iss: 'SIGN_IN_WRONG_ISSUER',
  aud: 'SIGN_IN_WRONG_AUDIENCE',
  azp: 'SIGN_IN_WRONG_AUDIENCE',
  nonce: 'SIGN_IN_WRONG_NONCE',
}

function lookedAt(cause: unknown): Readonly<Record<string, unknown>> {
  const { cause: inner } = (cause ?? {}) as { readonly cause?: unknown }
  return (typeof inner === 'object' && inner !== null ? inner : {}) as Readonly<Record<string, unknown>>
}

function wrongStatus(cause: unknown, step: SignInStep, label: Label): AnyLienThongError {
  const status = cause instanceof Response ? cause.status : undefined
  // Not every server says in a header or a body what a 401 says already.
  if (status === 401 && step === 'token') return refusal('SIGN_IN_CLIENT_REFUSED', label)
  if (status === 401 && step === 'userinfo') return refusal('SIGN_IN_CLAIMS_REFUSED', label)
  const code =
    status === 429 || status === 503 ? 'RATE_LIMITED' : (status ?? 0) >= 500 ? 'SERVER_ERROR' : 'UNEXPECTED_STATUS'
  return new TransportError(code, { ...label, status })
}

function outside(code: ContractErrorCode, step: SignInStep, label: Label): ContractError {
  return new ContractError(code, { ...label, problems: [step] })
}
