import { TransportError } from '../errors/index.ts'
import type { ExchangeLabel } from './exchange.ts'

/** When a piece of work is given up. */
export interface TimeLimit {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** Ends a call that the caller has given up, or whose time is up, before anything is done. */
export function requireTime({ timeoutMs, signal }: TimeLimit, label: ExchangeLabel): void {
  if (signal?.aborted) throw new TransportError('ABORTED', { ...label, outcome: 'not-sent' })
  if (timeoutMs <= 0) throw new TransportError('TIMEOUT', { ...label, outcome: 'not-sent' })
}

/**
 * Does some work until the time is up or the caller aborts. The work is told by the signal it may ask for, and given up even
 * when it does not listen: a `fetch` of one's own may not.
 */
export async function withinLimit<T>(
  { timeoutMs, signal }: TimeLimit,
  label: ExchangeLabel,
  work: (signalOfEnd: () => AbortSignal) => Promise<T>,
): Promise<T> {
  requireTime({ timeoutMs, signal }, label)
  // Made when asked for: a controller and its signal are the costliest part of a call that goes well.
  let end: AbortController | undefined
  let giveUp: (code: 'TIMEOUT' | 'ABORTED') => void = () => undefined
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (code) => {
      reject(new TransportError(code, label))
      end?.abort()
    }
  })
  // Not AbortSignal.timeout: that timer does not keep a process alive, and outlives the call.
  const timer = setTimeout(() => giveUp('TIMEOUT'), timeoutMs)
  const abort = (): void => giveUp('ABORTED')
  signal?.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([givenUp, work(() => (end ??= new AbortController()).signal)])
  } finally {
    clearTimeout(timer)
    // One signal may serve thousands of calls.
    signal?.removeEventListener('abort', abort)
  }
}
