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
 *
 * One promise by hand: this is part of every call, and `Promise.race` in an `async` function makes four.
 */
export function withinLimit<T>(
  { timeoutMs, signal }: TimeLimit,
  label: ExchangeLabel,
  work: (signalOfEnd: () => AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    requireTime({ timeoutMs, signal }, label)
    // Made when asked for: a controller and its signal are the costliest part of a call that goes well.
    let end: AbortController | undefined
    const giveUp = (code: 'TIMEOUT' | 'ABORTED'): void => {
      over()
      reject(new TransportError(code, label))
      end?.abort()
    }
    // Not AbortSignal.timeout: that timer does not keep a process alive, and outlives the call.
    const timer = setTimeout(giveUp, timeoutMs, 'TIMEOUT')
    const abort = (): void => giveUp('ABORTED')
    const over = (): void => {
      clearTimeout(timer)
      // One signal may serve thousands of calls.
      signal?.removeEventListener('abort', abort)
    }
    signal?.addEventListener('abort', abort, { once: true })
    work(() => (end ??= new AbortController()).signal).then(
      (value) => {
        over()
        resolve(value)
      },
      (error: unknown) => {
        over()
        reject(error)
      },
    )
  })
}
