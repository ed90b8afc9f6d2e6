import { isLienThongError } from '@lienthong/sdk-core'
import type { StepRetryOptions } from './define-process.ts'

/**
 * Milliseconds until a failed step is tried again; `undefined` when it is not to be tried again by itself. Pure.
 *
 * Half of the wait is fixed and half is chance: those who failed together do not come back together, and nobody at once.
 *
 * @param attempt - Failed attempts, this one included.
 * @param random - Chance, 0 <= n < 1.
 */
export function retryDelayMs(
  error: unknown,
  attempt: number,
  random: number,
  options: StepRetryOptions = {},
): number | undefined {
  const { attempts = 20, firstDelayMs = 1_000, maxDelayMs = 1_800_000 } = options
  if (attempt >= attempts || !mayHelp(error)) return undefined
  const limit = Math.min(firstDelayMs * 2 ** (attempt - 1), maxDelayMs)
  return Math.max(Math.round(limit / 2 + (limit / 2) * random), askedFor(error))
}

/** The step ran out of time: nobody knows what became of it, which a second call finds out. */
export class StepTimeout extends Error {
  override readonly name = 'StepTimeout'
}

function mayHelp(error: unknown): boolean {
  return error instanceof StepTimeout || (isLienThongError(error) && error.retryable)
}

/** What the other side asked for by `Retry-After`. */
function askedFor(error: unknown): number {
  const { retryAfterMs } = error as { retryAfterMs?: unknown }
  return typeof retryAfterMs === 'number' && retryAfterMs > 0 ? retryAfterMs : 0
}
