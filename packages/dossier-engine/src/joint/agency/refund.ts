import type { StepContext } from '../../process/step-context.ts'
import { next, refused, wait, type StepResult } from '../../process/step-result.ts'
import type { PaidFee } from '../joint-dossier.ts'
import type { JointSystems } from '../joint-systems.ts'
import type { AgencyData } from './agency-data.ts'

/** Whether a refusal still waits for the money to be given back. */
export function isRefundOpen({ refund }: AgencyData): boolean {
  return refund !== undefined
}

/**
 * A fee was paid for a branch that is refused: the money is asked for before the branch ends, so that it is never forgotten.
 * Without a desk for it an officer gives it back and says so.
 */
export async function afterRefusal(
  context: StepContext,
  data: AgencyData,
  fee: PaidFee | undefined,
  { refunds }: JointSystems,
): Promise<StepResult> {
  const refusal = data.refusal ?? 'REFUSED'
  if (data.refund === 'asked-for' || data.refund === 'given' || fee === undefined) return refused(refusal)
  // First what is owed is written down, then it is asked for.
  if ((context.data as AgencyData | undefined)?.refund === undefined) return next(data)
  if (refunds === undefined) return wait({ workingDays: 1 }, 'REFUND_OWED', { data })
  const { orderId, amountVnd } = fee
  const { idempotencyKey, abortSignal: signal, startedAt: at } = context
  await refunds.requestRefund({ orderId, amountVnd, reason: refusal, at }, { idempotencyKey, signal })
  return next({ ...data, refund: 'asked-for' } satisfies AgencyData)
}

/** An officer has given the money back. */
export function refundGiven(data: AgencyData): StepResult {
  return next({ ...data, refund: 'given' } satisfies AgencyData)
}
