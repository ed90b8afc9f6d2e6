import type { CallOptions } from '@lienthong/sdk-core'
import type { StepContext } from '../process/step-context.ts'

/** What every call of a step hands on: the same key for every attempt, and the way to cut it off. */
export function callOptions({ idempotencyKey, abortSignal }: StepContext): CallOptions {
  return { idempotencyKey, signal: abortSignal }
}
