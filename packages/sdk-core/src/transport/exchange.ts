import { ContractError, TransportError, type TransportErrorCode } from '../errors/index.ts'
import { systemCode } from '../errors/safe-cause.ts'
import type { Fetch, GatewayRequest, WireAnswer } from '../gateways/index.ts'
import { readRetryAfter } from './policies/retry.ts'
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
      const response = await sendBy(fetch, request, label, signalOfEnd())
      const text = await readLimited(response, limits.maxAnswerBytes)
      if (text === undefined) throw new TransportError('ANSWER_TOO_LARGE', { ...label, status: response.status })
      return { status: response.status, headers: response.headers, json: parseJson(text), text }
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

async function readLimited(response: Response, maxBytes: number): Promise<string | undefined> {
  const declared = response.headers.get('content-length')
  if (Number(declared ?? 0) > maxBytes) {
    await response.body?.cancel()
    return undefined
  }
  // Its length is known and small, and nothing is unpacked: the platform's own reading is the fastest.
  if (response.body === null || (declared !== null && !response.headers.has('content-encoding'))) return response.text()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return utf8.decode(joined(chunks, bytes))
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}

/** One for all answers: a decoder costs more than what it decodes. */
const utf8 = new TextDecoder()

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const [first] = chunks
  if (first !== undefined && chunks.length === 1) return first
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
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
