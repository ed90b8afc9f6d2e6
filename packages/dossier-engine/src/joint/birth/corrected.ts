import { readPartialDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { ReceivedSignal, StepContext } from '../../process/step-context.ts'
import { done, failed, wait, type StepResult } from '../../process/step-result.ts'
import { callOptions } from '../call-options.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointSystems } from '../joint-systems.ts'
import { procedureOf } from '../procedures.ts'
import { childOf } from './child.ts'

const zCorrection = z.looseObject({
  decisionNumber: zText(100),
  changes: z.looseObject({ name: zText(200).optional(), birthDate: z.string().optional() }).default({}),
})

/** Data of the signal `correct`: what an entry was put right to, by which decision. */
export type JointCorrection = z.input<typeof zCorrection>

/**
 * An entry was put right by law (cải chính). Civil status tells the other registers; nothing is issued anew from here. The branch
 * is done again when the population database, which they all follow, knows the child by what holds now.
 */
export async function correctedAtPopulation(
  { population }: JointSystems,
  context: StepContext<JointBirth>,
  { data }: ReceivedSignal,
): Promise<StepResult> {
  const correction = zCorrection.safeParse(data)
  if (!correction.success) return failed('CORRECTION_INVALID')
  const { changes, decisionNumber } = correction.data
  const child = childOf(context)
  const { filing } = context.input
  const birthDate = readPartialDate(changes.birthDate ?? child.birthDate)
  if (birthDate === undefined) return failed('CORRECTION_INVALID')
  const { matches } = await population.verifyCitizen(
    {
      personalId: child.personalId,
      name: changes.name ?? child.name,
      birthDate: birthDate as never,
      officer: filing.officer,
      procedureCode: procedureOf(context.kind, filing).code,
    },
    callOptions(context),
  )
  return matches
    ? done({ ...(context.lastResult as object | undefined), correctedBy: decisionNumber })
    : wait({ workingDays: 1 }, 'CORRECTION_PENDING')
}
