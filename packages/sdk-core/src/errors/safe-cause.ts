import { isLienThongError } from './is-lienthong-error.ts'

/**
 * What is kept of a foreign error: its name and its code, never its words. `fetch` quotes headers and addresses in its
 * messages, a `fetch` of one's own may quote anything, and loggers print every cause they find.
 */
export function safeCause(cause: unknown): Error | undefined {
  if (cause === undefined || isLienThongError(cause)) return cause
  const code = systemCode(cause)
  const name = nameOf(cause)
  const kept = new Error(code ?? name)
  return Object.assign(kept, { name, ...(code !== undefined && { code }) })
}

/** The code of the network stack in an error or in its cause, as `ECONNRESET`; `undefined` when there is none. */
export function systemCode(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  const inner = (cause as { code?: unknown } | null | undefined)?.code
  const outer = isLienThongError(error) ? undefined : code
  return [inner, outer].find((text): text is string => typeof text === 'string' && isSystemCode(text))
}

/** Bun's own spelling; Node and Deno write all theirs in capitals. */
const bunCodes: ReadonlySet<string> = new Set([
  'ConnectionRefused',
  'ConnectionClosed',
  'ConnectionReset',
  'FailedToOpenSocket',
  'TooManyRedirects',
  'UnexpectedRedirect',
])

/**
 * A system call's code (`EPIPE`) or words joined by underscores (`UND_ERR_SOCKET`). One word alone could be a name in
 * capitals without spaces, as the registers write it; five digits in a row could be part of a number of somebody.
 */
function isSystemCode(text: string): boolean {
  if (bunCodes.has(text)) return true
  return text.length <= 60 && /^(?:E[A-Z]{2,15}|[A-Z]+(?:_[A-Z0-9]+)+)$/.test(text) && !/\d{5}/.test(text)
}

/** A library may name its errors after anything; only names that say nothing of anybody are kept. */
const knownNames: ReadonlySet<string> = new Set([
  'AbortError',
  'AggregateError',
  'DOMException',
  'DataError',
  'EvalError',
  'NetworkError',
  'NotSupportedError',
  'RangeError',
  'ReferenceError',
  'SecurityError',
  'SyntaxError',
  'SystemError',
  'TimeoutError',
  'TypeError',
  'URIError',
])

function nameOf(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : ''
  return knownNames.has(name) ? name : 'Error'
}
