import type { ReceivedSignal } from '../../process/step-context.ts'
import { done, notApplicable, type StepResult } from '../../process/step-result.ts'
import type { Standing } from '../agency/standing.ts'
import { decisionOf } from '../registration/decision.ts'

interface Paid {
  readonly grant?: { readonly amountVnd: number }
}

/** Money that was paid and is owed back. No wire asks for it: the record is what an officer recovers it by. */
export interface RecoveryRecord {
  readonly because: 'DEATH_CANCELLED' | 'PAID_TWICE'
  readonly amountVnd: number
  readonly decision: string
}

/**
 * Money for a death that was cancelled, or that another payer has paid, too. What is not paid yet is stopped; what is paid
 * becomes a debt: it may be unrecoverable, and must not be forgotten.
 */
export function recover(standing: Standing, received: ReceivedSignal, lastResult: unknown): StepResult {
  const because = received.type === 'paid-twice' ? 'PAID_TWICE' : 'DEATH_CANCELLED'
  // A payer may show no more of it once the person lives: what it paid is known here.
  const paid = { ...(lastResult as Paid | undefined), ...(standing.kind === 'done' && (standing.result as Paid)) }
  const { grant } = paid
  if (grant === undefined) return notApplicable(because)
  const recovery: RecoveryRecord = { because, amountVnd: grant.amountVnd, decision: decisionOf(received) }
  return done({ ...paid, recovery })
}
