import { dueDate, epochMsOf, instantOf, readInstant } from '@lienthong/sdk-core'
import type { Until } from './step-result.ts'

/**
 * The moment a step wants to be called again, in epoch milliseconds; later than now, or a step that asks for the past would be
 * called for ever. `undefined` when it is no time.
 */
export function untilTime(until: Until, nowMs: number): number | undefined {
  const ms = readUntil(until, nowMs)
  return ms === undefined || !Number.isFinite(ms) ? undefined : Math.min(Math.max(ms, nowMs + 1), lastMs)
}

/** Later years have no `YYYY-MM-DD`. */
const lastMs = Date.parse('9999-12-31T00:00:00Z')

function readUntil(until: Until, nowMs: number): number | undefined {
  if (typeof until === 'string') {
    const instant = readInstant(until)
    return instant === undefined ? undefined : epochMsOf(instant)
  }
  if ('afterMs' in until) return nowMs + until.afterMs
  const { dueAt } = dueDate({ receivedAt: instantOf(nowMs), limitWorkingDays: until.workingDays })
  return epochMsOf(dueAt)
}
