import { ContractError, TransportError, type TransportErrorCode } from '../errors/index.ts'
import { systemCode } from '../errors/safe-cause.ts'
import type { DirectAnswer, Fetch, GatewayRequest, WireAnswer } from '../gateways/index.ts'
import { readRetryAfter } from './policies/retry.ts'
import { readLimited, utf8 } from './read-limited.ts'
import { withinLimit, type TimeLimit } from './time-limit.ts'

/** Names one exchange in the errors it may end with. */
export interface ExchangeLabel {
  readonly system: string
  readonly operation: string
  readonly requestId: string
}

/** Bytes of an answer that are read at most. */
const maxAnswerBytes = 20 * 1024 * 1024

/**
 * Sends one request and reads the whole answer within one time limit. Every way this can fail becomes a
 * `TransportError` that says whether the other side may have acted.
 */
export function exchange(
  fetch: Fetch | undefined,
  request: GatewayRequest,
  label: ExchangeLabel,
  limit: TimeLimit,
): Promise<WireAnswer> {
  return withinLimit(limit, label, (signalOfEnd) => answerTo(fetch, request, label, signalOfEnd()))
}

/** Stops a client made for production when a mock answers it, even when only the token came from one. */
export function refuseMock(answer: WireAnswer, label: ExchangeLabel): WireAnswer {
  if (answer.headers.has('x-mock')) throw new ContractError('MOCK_ANSWER_IN_PRODUCTION', label)
  return answer
}

/** Turns an answer that cannot be read as one of the system's into an error. */
export function requireUsable({ status, headers }: WireAnswer, label: ExchangeLabel, nowMs: number): void {
  const retryAfterMs = status >= 400 ? readRetryAfter(headers.get('retry-after'), nowMs) : undefined
  if (status === 429 || status === 503) throw new TransportError('RATE_LIMITED', { ...label, status, retryAfterMs })
  if (status >= 500) throw new TransportError('SERVER_ERROR', { ...label, status, retryAfterMs })
  if (status < 200 || status > 299) throw new TransportError('UNEXPECTED_STATUS', { ...label, status })
}

/** One `async` function for all of it: each further one would cost every call. */
async function answerTo(
  fetch: Fetch | undefined,
  request: GatewayRequest,
  label: ExchangeLabel,
  signal: AbortSignal,
): Promise<WireAnswer> {
  try {
    if (fetch?.direct !== undefined) {
      const { url, method, headers, body } = request
      const text = body !== undefined && { body }
      const answer = await fetch.direct({ url, method, headers, signal, maxAnswerBytes, ...text })
      return readAnswer(answer, label)
    }
    const response = await sendBy(fetch, request, label, signal)
    const content = await readLimited(response, maxAnswerBytes)
    return readAnswer({ status: response.status, headers: response.headers, content }, label)
  } catch (cause) {
    if (cause instanceof TransportError) throw cause
    // Looked at only now, as it costs time: a fetch refuses such a request before anything is sent.
    if (!isSendable(request)) throw new TransportError('REQUEST_INVALID', { ...label, cause })
    throw new TransportError(codeOf(cause), { ...label, cause })
  }
}

function readAnswer({ status, headers, content }: DirectAnswer, label: ExchangeLabel): WireAnswer {
  if (content === undefined) throw new TransportError('ANSWER_TOO_LARGE', { ...label, status })
  if (typeof content === 'string') return { status, headers, json: parseJson(content), text: content }
  const text = utf8.decode(content)
  return { status, headers, json: parseJson(text), text, bytes: content }
}

/** Sends by the function the client was given, or by the global `fetch`, which spares it a `Request` of ours. */
function sendBy(
  fetch: Fetch | undefined,
  request: GatewayRequest,
  label: ExchangeLabel,
  signal: AbortSignal,
): Promise<Response> {
  const { url, method, body } = request
  // redirect "manual": a token must not follow a redirect to another host.
  const rest = { method, signal, redirect: 'manual', ...(body !== undefined && { body }) } as const
  return fetch === undefined
    ? globalThis.fetch(url, { ...rest, headers: request.headers })
    : fetch(builtRequest(url, { ...rest, headers: request.headers }, label))
}

/** Header names and values that HTTP can carry (RFC 9110, 5.5). */
const headerName = /^[!#$%&'*+\-.^_`|~\w]+$/
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/

/** Tells what HTTP cannot carry from a broken network. */
function isSendable({ url, headers }: GatewayRequest): boolean {
  const sound = Object.entries(headers).every(([name, value]) => headerName.test(name) && headerValue.test(value))
  return sound && URL.canParse(url)
}

function builtRequest(url: string, init: RequestInit, label: ExchangeLabel): Request {
  try {
    return new Request(url, init)
  } catch (cause) {
    throw new TransportError('REQUEST_INVALID', { ...label, cause })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The request never left: no name, no route, nobody listening, or a certificate that was not trusted. */
const notSentReasons: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

function codeOf(cause: unknown): TransportErrorCode {
  return notSentReasons.has(systemCode(cause)) ? 'CONNECTION_REFUSED' : 'CONNECTION_LOST'
}
