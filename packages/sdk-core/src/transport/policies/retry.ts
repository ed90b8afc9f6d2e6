import { isLienThongError } from '../../errors/index.ts'
import type { OperationMeta } from '../operation.ts'

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** Attempts after the first, 0..10. Default 2. */
  readonly retries?: number
  /** Milliseconds before the first repetition at most; doubled for each further one. Default 200. */
  readonly firstDelayMs?: number
  /** Longest wait between two attempts. A longer `Retry-After` ends the call. Default 20_000. */
  readonly maxDelayMs?: number
}

/** What is known when an attempt has failed. */
export interface FailedAttempt {
  readonly error: unknown
  readonly effect: OperationMeta['effect']
  /** 1 for the first. */
  readonly attempt: number
  /** Milliseconds until the call as a whole is given up. */
  readonly leftMs: number
  /** Chance, 0 <= n < 1. */
  readonly random: number
}

/**
 * Milliseconds to wait before the next attempt; `undefined` when there is to be none. Pure: it waits for nothing itself.
 *
 * A read and an idempotent write are repeated whenever the error says that this may help. A plain write only when the other
 * side certainly did nothing: with an unknown outcome it must be looked up first, by somebody who knows how.
 */
export function nextDelayMs(failed: FailedAttempt, options: RetryOptions = {}): number | undefined {
  const { retries = 2, firstDelayMs = 200, maxDelayMs = 20_000 } = options
  const { error, attempt, leftMs, random } = failed
  if (attempt > retries || !isLienThongError(error) || !error.retryable) return undefined
  // The breaker has decided not to bother that host for a while: asking again at once would only ask the breaker.
  if (error.code === 'CIRCUIT_OPEN') return undefined
  if ((failed.effect ?? 'write') === 'write' && error.outcome === 'unknown') return undefined
  const delayMs = askedFor(error) ?? fullJitter(firstDelayMs * 2 ** (attempt - 1), maxDelayMs, random)
  return delayMs <= maxDelayMs && delayMs < leftMs ? delayMs : undefined
}

/** Any wait between nothing and the limit: callers who failed together do not come back together. */
function fullJitter(limitMs: number, maxDelayMs: number, random: number): number {
  return Math.round(Math.min(limitMs, maxDelayMs) * random)
}

/** What the other side asked for by `Retry-After`. */
function askedFor(error: object): number | undefined {
  const { retryAfterMs } = error as { retryAfterMs?: unknown }
  return typeof retryAfterMs === 'number' ? retryAfterMs : undefined
}

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Reads `Retry-After`, seconds or a date; `undefined` when it is neither. */
export function readRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.length > 40) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  // `Date.parse` alone takes "1.5" for a day in January.
  const at = httpDate.test(header.trim()) ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}
