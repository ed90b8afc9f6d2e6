import { TransportError } from '../errors/index.ts'
import type { ExchangeLabel } from './exchange.ts'

/** When a piece of work is given up. */
export interface TimeLimit {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Does some work until the time is up or the caller aborts. The work is told by its signal, and given up even when it does
 * not listen: a `fetch` of one's own may not.
 */
export async function withinLimit<T>(
  { timeoutMs, signal }: TimeLimit,
  label: ExchangeLabel,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new TransportError('ABORTED', { ...label, outcome: 'not-sent' })
  if (timeoutMs <= 0) throw new TransportError('TIMEOUT', { ...label, outcome: 'not-sent' })
  const end = new AbortController()
  let givenUp: 'TIMEOUT' | 'ABORTED' | undefined
  const giveUp = (code: 'TIMEOUT' | 'ABORTED'): void => {
    givenUp = code
    end.abort()
  }
  // Not AbortSignal.timeout: that timer does not keep a process alive, and outlives the call.
  const timer = setTimeout(() => giveUp('TIMEOUT'), timeoutMs)
  const abort = (): void => giveUp('ABORTED')
  signal?.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([rejectedAtEnd(end.signal), work(end.signal)])
  } catch (error) {
    throw givenUp === undefined ? error : new TransportError(givenUp, label)
  } finally {
    clearTimeout(timer)
    // One signal may serve thousands of calls.
    signal?.removeEventListener('abort', abort)
  }
}

async function rejectedAtEnd(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
