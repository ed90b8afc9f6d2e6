import { z } from 'zod'
import type { ReceivedSignal } from '../../process/step-context.ts'
import { failed, next, refused, type StepResult } from '../../process/step-result.ts'
import type { AgencyData } from '../agency/agency-data.ts'

const zPayerDecision = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('paid'), amountVnd: z.int().min(1) }),
  z.strictObject({ outcome: z.literal('refused') }),
])

/** Data of the signal `payer-decided`: what a payer without a wire decided. */
export type JointPayerDecision = z.input<typeof zPayerDecision>

/** Keeps what an officer tells of a payer without a wire. */
export function decidedByPayer(data: AgencyData, received: ReceivedSignal): StepResult {
  const decision = zPayerDecision.safeParse(received.data)
  if (!decision.success) return failed('PAYER_DECISION_INVALID')
  if (decision.data.outcome === 'refused') return refused('BENEFIT_REFUSED')
  const { amountVnd } = decision.data
  return next({ ...data, sent: true, paid: { amountVnd } } satisfies AgencyData)
}
