import type { BreakerOptions } from './circuit-breaker.ts'
import type { QuotaOptions } from './quota.ts'
import type { RetryOptions } from './retry.ts'
import type { Tracer } from './span.ts'

/** How a client behaves when the other side is slow, overloaded or gone. Every part has a default. */
export interface PolicyOptions {
  /** Failed attempts are repeated where that is safe. `false` repeats nothing. */
  readonly retry?: RetryOptions | false
  /** A host that keeps failing is left alone for a while. `false` never leaves it alone. */
  readonly breaker?: BreakerOptions | false
  /** Limits of the client's own. Default none. */
  readonly quota?: QuotaOptions
  /** Milliseconds for a call with all its attempts and waits, 1..3_600_000. Default 120_000. */
  readonly totalTimeoutMs?: number
  /** Receives a span for each call. Default none. */
  readonly tracer?: Tracer
}
