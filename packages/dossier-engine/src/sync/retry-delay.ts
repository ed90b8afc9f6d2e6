import { isLienThongError } from '@lienthong/sdk-core'
import type { SyncRetryOptions } from './delivery.ts'
import { wasAnswered } from './sync-problem.ts'

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
