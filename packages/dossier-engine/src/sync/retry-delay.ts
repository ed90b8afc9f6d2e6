import { isLienThongError } from '@lienthong/sdk-core'
import { wasAnswered } from './sync-problem.ts'

/** How often something is tried before a person has to look at it. */
export interface SyncRetryOptions {
  /** Attempts that failed although the portal was there. Default 12. */
  readonly attempts?: number
  /** Attempts that the portal refused: what its codes mean is not public, so one refusal is not believed. Default 3. */
  readonly refusals?: number
  /**
   * Attempts that ended with a code that nobody knows, or with one that the look-up before it contradicts, while look-ups go well.
   * Default 6.
   */
  readonly unknownRefusals?: number
  /** Milliseconds before the second attempt; doubled for each further one. Default 1_000. */
  readonly firstDelayMs?: number
  /** Longest wait between two attempts. Default 300_000. */
  readonly maxDelayMs?: number
  /** Milliseconds that a request without an answer is given to arrive, before it is looked up. Default 2_000. */
  readonly settleMs?: number
}

/**
 * Milliseconds until a failed attempt is repeated. Pure.
 *
 * Half of the wait is fixed and half is chance. A request whose answer never came may still be on its way: it is given time to
 * arrive, or the look-up would come before it.
 */
export function retryDelayMs(error: unknown, attempt: number, random: number, options: SyncRetryOptions = {}): number {
  const { firstDelayMs = 1_000, maxDelayMs = 300_000, settleMs = 2_000 } = options
  const limit = Math.min(firstDelayMs * 2 ** Math.min(attempt - 1, 30), maxDelayMs)
  const mayArrive = isLienThongError(error) && error.outcome === 'unknown' && !wasAnswered(error)
  return Math.max(Math.round(limit / 2 + (limit / 2) * random), mayArrive ? settleMs : 0, askedFor(error))
}

/** What the other side asked for by `Retry-After`. */
function askedFor(error: unknown): number {
  const { retryAfterMs } = (error ?? {}) as { retryAfterMs?: unknown }
  return typeof retryAfterMs === 'number' && retryAfterMs > 0 ? retryAfterMs : 0
}
