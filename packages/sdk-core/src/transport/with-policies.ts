import type { ExchangeLabel } from './exchange.ts'
import type { OperationMeta } from './operation.ts'
import type { PolicyOptions } from './policies/policy-options.ts'
import type { Quota } from './policies/quota.ts'
import { nextDelayMs, type FailedAttempt, type RetryOptions } from './policies/retry.ts'
import type { Span } from './policies/span.ts'
import { withinLimit } from './time-limit.ts'

/** One call, as its policies see it. */
export interface PolicedCall {
  readonly label: ExchangeLabel
  readonly effect: OperationMeta['effect']
  readonly officer?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly span?: Span | undefined
}

/** What the policies of a client need. */
export interface PolicyTools {
  readonly policies: PolicyOptions
  readonly quota: Quota
  readonly random: () => number
}

/** Makes attempts until one succeeds, none may follow, or the time for the whole call is up. */
export async function withPolicies<T>(
  { label, effect, officer, signal, span }: PolicedCall,
  { policies, quota, random }: PolicyTools,
  work: (leftMs: () => number) => Promise<T>,
): Promise<T> {
  const { retry = {}, totalTimeoutMs = 120_000 } = policies
  // Real time on purpose: a caller waits in it, whatever clock the client was given.
  const endsAtMs = performance.now() + totalTimeoutMs
  const leftMs = (): number => endsAtMs - performance.now()
  for (let attempt = 1; ; attempt += 1) {
    await pause(quota.take(officer, leftMs(), label), label, signal)
    span?.setAttribute('lienthong.attempts', attempt)
    try {
      return await work(leftMs)
    } catch (error) {
      const failed = { error, effect, attempt, leftMs: leftMs(), random: random() }
      await pause(delayAfter(failed, retry), label, signal)
    }
  }
}

/** How long to wait before the next attempt. When there is none, the call ends as this one did. */
function delayAfter(failed: FailedAttempt, retry: RetryOptions | false): number {
  const delayMs = retry === false ? undefined : nextDelayMs(failed, retry)
  if (delayMs === undefined) throw failed.error
  return delayMs
}

/** Waits, unless the caller aborts; mostly there is nothing to wait for. */
function pause(ms: number, label: ExchangeLabel, signal: AbortSignal | undefined): Promise<void> | undefined {
  if (ms <= 0) return undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = (): Promise<void> => new Promise((resolve) => (timer = setTimeout(resolve, ms)))
  return withinLimit({ timeoutMs: ms + 60_000, signal }, label, waited).finally(() => clearTimeout(timer))
}
