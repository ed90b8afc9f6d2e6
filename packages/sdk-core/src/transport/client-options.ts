import type { Fetch, Gateway } from '../gateways/index.ts'
import type { Clock } from '../values/clock.ts'
import type { OnDrift } from './drift.ts'
import type { PolicyOptions } from './policies/index.ts'

/** What every client of this project is created with. */
export interface ClientOptions {
  /** The way to the system, with its credentials. */
  readonly gateway: Gateway
  /** Sends one request. Default is the global `fetch`. */
  readonly fetch?: Fetch
  /** Where "now" comes from. Default is the machine's clock. */
  readonly clock?: Clock
  /** Called for each field or code in an answer that the contract does not know. Nothing is thrown for it. */
  readonly onDrift?: OnDrift
  /** `production` refuses answers of a mock. Default `test`. */
  readonly environment?: 'test' | 'production'
  /** Retries, breaker, quota, total time, spans. */
  readonly policies?: PolicyOptions
  /** Makes the request id of a call. Default is a random UUID. */
  readonly newRequestId?: () => string
}

/** What a caller may set for one call. */
export interface CallOptions {
  /** Milliseconds for one attempt, 1..600_000. Default 30_000. */
  readonly timeoutMs?: number
  /** Ends the call early. */
  readonly signal?: AbortSignal
  /** Whose quota the call counts against; see `policies.quota`. */
  readonly officer?: string
  /** Same key, same logical call: sent with writes as `Idempotency-Key`. Default is the request id. */
  readonly idempotencyKey?: string
}
