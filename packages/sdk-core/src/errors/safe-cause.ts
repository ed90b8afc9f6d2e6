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
  return [inner, outer].find(
    (text): text is string => typeof text === 'string' && /^[A-Z][A-Za-z_0-9]{2,60}$/.test(text),
  )
}

function nameOf(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : ''
  return /^[A-Z][A-Za-z]{2,40}$/.test(name) ? name : 'Error'
}
