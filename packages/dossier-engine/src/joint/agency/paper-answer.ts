import { zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { ReceivedSignal } from '../../process/step-context.ts'
import { done, failed, refused, type StepResult } from '../../process/step-result.ts'

const zPaperAnswer = z.strictObject({
  outcome: z.enum(['done', 'refused']),
  /** Number of the letter. */
  reference: zText(100),
})

/** Data of the signal `paper-answer`: what an agency wrote in a letter. */
export type JointPaperAnswer = z.input<typeof zPaperAnswer>

/** Ends a branch by a letter ("liên thông giấy"). */
export function answeredOnPaper({ data }: ReceivedSignal): StepResult {
  const answer = zPaperAnswer.safeParse(data)
  if (!answer.success) return failed('PAPER_ANSWER_INVALID')
  const { outcome, reference } = answer.data
  return outcome === 'done' ? done({ byPaper: reference }) : refused('REFUSED_ON_PAPER')
}
