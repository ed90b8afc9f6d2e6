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

/** How one exchange is bounded. */
export interface ExchangeLimits extends TimeLimit {
  /** Bytes of an answer that are read at most. */
  readonly maxAnswerBytes: number
}

/**
 * Sends one request and reads the whole answer within one time limit. Every way this can fail becomes a
 * `TransportError` that says whether the other side may have acted.
 */
export async function exchange(
  fetch: Fetch | undefined,
  request: GatewayRequest,
  label: ExchangeLabel,
  limits: ExchangeLimits,
): Promise<WireAnswer> {
  return withinLimit(limits, label, async (signalOfEnd) => {
    try {
      const answer = await answerTo(fetch, request, label, signalOfEnd(), limits.maxAnswerBytes)
      const { status, headers, content } = answer
      if (content === undefined) throw new TransportError('ANSWER_TOO_LARGE', { ...label, status })
      if (typeof content === 'string') return { status, headers, json: parseJson(content), text: content }
      const text = utf8.decode(content)
      return { status, headers, json: parseJson(text), text, bytes: content }
    } catch (cause) {
      if (cause instanceof TransportError) throw cause
      // Looked at only now, as it costs time: a fetch refuses such a request before anything is sent.
      if (!isSendable(request)) throw new TransportError('REQUEST_INVALID', { ...label, cause })
      throw new TransportError(codeOf(cause), { ...label, cause })
    }
  })
}

/** Stops a client made for production when a mock answers it, even when only the token came from one. */
export function refuseMock(answer: WireAnswer, label: ExchangeLabel): void {
  if (answer.headers.has('x-mock')) throw new ContractError('MOCK_ANSWER_IN_PRODUCTION', label)
}

/** Turns an answer that cannot be read as one of the system's into an error. */
export function requireUsable({ status, headers }: WireAnswer, label: ExchangeLabel, nowMs: number): void {
  const retryAfterMs = status >= 400 ? readRetryAfter(headers.get('retry-after'), nowMs) : undefined
  if (status === 429 || status === 503) throw new TransportError('RATE_LIMITED', { ...label, status, retryAfterMs })
  if (status >= 500) throw new TransportError('SERVER_ERROR', { ...label, status, retryAfterMs })
  if (status < 200 || status > 299) throw new TransportError('UNEXPECTED_STATUS', { ...label, status })
}

async function answerTo(
  fetch: Fetch | undefined,
  request: GatewayRequest,
  label: ExchangeLabel,
  signal: AbortSignal,
  maxAnswerBytes: number,
): Promise<DirectAnswer> {
  if (fetch?.direct !== undefined) {
    const { url, method, body } = request
    const rest = { signal, maxAnswerBytes, ...(body !== undefined && { body }) }
    return fetch.direct({ url, method, headers: request.headers, ...rest })
  }
  const response = await sendBy(fetch, request, label, signal)
  const { status, headers } = response
  return { status, headers, content: await readLimited(response, maxAnswerBytes) }
}

/** Sends by the function the client was given, or by the global `fetch`, which spares it a `Request` of ours. */
async function sendBy(
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
