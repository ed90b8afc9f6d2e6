import type { StepContext } from '../../process/step-context.ts'
import { failed, notApplicable, type StepResult } from '../../process/step-result.ts'
import { answeredOnPaper } from '../agency/paper-answer.ts'
import type { JointBirth } from '../joint-birth.ts'

/** Identity card of the child. No wire is known for it: who asked for one is helped by an officer, who tells the outcome. */
export function identityCardStep({ input, received }: StepContext<JointBirth>): StepResult {
  if (received?.type === 'withdraw') return notApplicable('WITHDRAWN')
  if (received?.type === 'paper-answer') return answeredOnPaper(received)
  return input.identityCard === true ? failed('IDENTITY_CARD_NO_WIRE') : notApplicable('NOT_ASKED_FOR')
}
