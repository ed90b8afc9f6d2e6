import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { ReceivedSignal } from '../../process/step-context.ts'

const zDecision = z.looseObject({ decisionNumber: zText(100) })

/** Number of the decision by which an entry was put right or cancelled. */
export function decisionOf({ data }: ReceivedSignal): string {
  const decision = zDecision.safeParse(data)
  return decision.success ? decision.data.decisionNumber : 'unknown'
}
