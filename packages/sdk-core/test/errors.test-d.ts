import {
  isLienThongError,
  isRemoteErrorOf,
  type AnyLienThongError,
  type ContractErrorCode,
  type GatewayErrorCode,
  type InputError,
  type LienThongError,
  type RemoteError,
  type TransportErrorCode,
} from '@lienthong/sdk-core'
import { libraryErrors, type LibraryErrorCode } from './made-up-library.ts'

/** What a caller writes: a switch over a closed union, which stops compiling when a code is added. */
export function advise(error: RemoteError<LibraryErrorCode>): string {
  switch (error.code) {
    case 'LIBRARY_CARD_EXPIRED':
      return 'renew'
    case 'LIBRARY_BOOK_UNKNOWN':
      return 'choose another'
    case 'LIBRARY_BUSY':
      return 'wait'
  }
}

/** Every code of the transport, by name: the union is closed. */
export const transportAdvice: Record<TransportErrorCode, string> = {
  CIRCUIT_OPEN: '',
  QUOTA_EXCEEDED: '',
  REQUEST_INVALID: '',
  CONNECTION_REFUSED: '',
  CONNECTION_LOST: '',
  TIMEOUT: '',
  ABORTED: '',
  RATE_LIMITED: '',
  SERVER_ERROR: '',
  UNEXPECTED_STATUS: '',
  ANSWER_TOO_LARGE: '',
}

export const contractAdvice: Record<ContractErrorCode, string> = {
  ANSWER_NOT_JSON: '',
  ANSWER_NOT_XML: '',
  ANSWER_OUTSIDE_CONTRACT: '',
  UNKNOWN_REFUSAL: '',
  MOCK_ANSWER_IN_PRODUCTION: '',
}

export const gatewayAdvice: Record<GatewayErrorCode, string> = {
  GATEWAY_CREDENTIALS_REFUSED: '',
  GATEWAY_SESSION_OVER: '',
  GATEWAY_CLOCK_SKEW: '',
  GATEWAY_FORBIDDEN: '',
  GATEWAY_THROTTLED: '',
  GATEWAY_UNKNOWN_RESOURCE: '',
  GATEWAY_FAILED: '',
}

/** `kind` tells the four apart. */
export function fieldsOf(error: InputError): readonly string[] {
  const kind: 'input' = error.kind
  return [kind, ...error.fields.map(({ field }) => field)]
}

/** What a caller writes in a `catch`: every kind, and what only it has. One kind more does not compile. */
export function explain(thrown: unknown): string {
  if (!isLienThongError(thrown)) throw thrown
  switch (thrown.kind) {
    case 'input':
      return thrown.fields.map(({ field }) => field).join()
    case 'transport':
      return `${transportAdvice[thrown.code]} ${thrown.status} ${thrown.retryAfterMs}`
    case 'remote':
      return isRemoteErrorOf(libraryErrors, thrown) ? advise(thrown) : `${thrown.wireCode} ${thrown.field}`
    case 'contract':
      return `${contractAdvice[thrown.code]} ${thrown.problems.join()}`
  }
}

/** The same without asking for the kind first: the table of a system closes the codes. */
export function adviseAfterCatch(thrown: unknown): string | undefined {
  return isRemoteErrorOf(libraryErrors, thrown) ? advise(thrown) : undefined
}

/** A code that nobody throws is found by the compiler. */
export function isTypo(thrown: unknown): boolean {
  if (isRemoteErrorOf(libraryErrors, thrown)) {
    // @ts-expect-error there is no such code in the table
    return thrown.code === 'NOPE'
  }
  if (!isLienThongError(thrown) || thrown.kind === 'remote') return false
  // @ts-expect-error no kind but a refusal has codes of a system
  return thrown.code === 'NOPE'
}

/** Fields of one kind are no fields of all. */
export function wireCodeOf(thrown: AnyLienThongError): unknown {
  // @ts-expect-error an input that was never sent has no code of the wire
  return thrown.wireCode
}

declare const error: RemoteError<LibraryErrorCode>

// @ts-expect-error a code of another system
export const foreign: boolean = error.code === 'PORTAL_FAILED'

// @ts-expect-error a misspelt code of the transport
export const misspelt: TransportErrorCode = 'TIME_OUT'

// @ts-expect-error an outcome nobody defined
export const outcome: LienThongError['outcome'] = 'maybe'

// @ts-expect-error errors are not changed after they were thrown
error.retryable = true
