import { ContractError, TransportError, type TransportErrorCode } from '../errors/index.ts'
import type { Fetch, GatewayRequest, WireAnswer } from '../gateways/index.ts'

/** Names one exchange in the errors it may end with. */
export interface ExchangeLabel {
  readonly system: string
  readonly operation: string
  readonly requestId: string
}

/** How one exchange is bounded. */
export interface ExchangeLimits {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** Bytes of an answer that are read at most. */
  readonly maxAnswerBytes: number
}

/**
 * Sends one request and reads the whole answer within one time limit. Every way this can fail becomes a
 * `TransportError` that says whether the other side may have acted.
 */
export async function exchange(
  fetch: Fetch,
  request: GatewayRequest,
  label: ExchangeLabel,
  limits: ExchangeLimits,
): Promise<WireAnswer> {
  const timeout = AbortSignal.timeout(limits.timeoutMs)
  const signal = limits.signal ? AbortSignal.any([limits.signal, timeout]) : timeout
  const { url, method, headers, body } = request
  try {
    // redirect "manual": a token must not follow a redirect to another host.
    const sent = new Request(url, { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) })
    const response = await fetch(sent)
    const text = await readLimited(response, limits.maxAnswerBytes)
    if (text === undefined) throw new TransportError('ANSWER_TOO_LARGE', { ...label, status: response.status })
    return { status: response.status, headers: response.headers, json: parseJson(text) }
  } catch (cause) {
    if (cause instanceof TransportError) throw cause
    throw new TransportError(codeOf(cause, timeout, limits.signal), { ...label, cause })
  }
}

/** Stops a client made for production when a mock answers it, even when only the token came from one. */
export function refuseMock(answer: WireAnswer, label: ExchangeLabel): void {
  if (answer.headers.has('x-mock')) throw new ContractError('MOCK_ANSWER_IN_PRODUCTION', label)
}

/** Turns an answer that cannot be read as one of the system's into an error. */
export function requireUsable(answer: WireAnswer, label: ExchangeLabel): void {
  const { status, json } = answer
  if (status === 429 || status === 503) throw new TransportError('RATE_LIMITED', { ...label, status })
  if (status >= 500) throw new TransportError('SERVER_ERROR', { ...label, status })
  if (status < 200 || status > 299) throw new TransportError('UNEXPECTED_STATUS', { ...label, status })
  if (json === undefined) throw new ContractError('ANSWER_NOT_JSON', label)
}

async function readLimited(response: Response, maxBytes: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel()
    return undefined
  }
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let text = ''
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Errors of a resolver or a refused connection: the request never left. */
const notSentCauses: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ConnectionRefused'])

function codeOf(cause: unknown, timeout: AbortSignal, callerSignal: AbortSignal | undefined): TransportErrorCode {
  if (callerSignal?.aborted) return 'ABORTED'
  if (timeout.aborted) return 'TIMEOUT'
  const { code, cause: inner } = cause as { code?: unknown; cause?: { code?: unknown } }
  return notSentCauses.has(inner?.code ?? code) ? 'CONNECTION_REFUSED' : 'CONNECTION_LOST'
}
