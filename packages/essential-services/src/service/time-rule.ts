import type { Condition } from '../form/condition.ts'
import type { Finding, FindingState } from './findings.ts'
import type { Stated } from './known.ts'
import type { Channel } from './service-version.ts'
import type { Words } from './words.ts'

/** How long an office may take. */
export type TimeLimit =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly workingHours: number }
  | { readonly atOnce: true }

/** One limit; the first row that fits holds, so the last one should have no condition. */
export interface TimeRow extends Words {
  readonly limit: Stated<TimeLimit>
  readonly when?: Condition
  /** Filed that way only. Default every channel. */
  readonly channel?: Channel
  /** It holds when a look-up came to this. */
  readonly ifFound?: { readonly finding: Finding; readonly is: readonly FindingState[] }
}

/** When the time begins to run. */
export type TimeStart = 'reception' | 'payment'
