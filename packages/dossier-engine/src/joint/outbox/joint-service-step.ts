import { isJointServiceNotReady, isJointServiceUnknown } from './joint-service-refusals.ts'
import type { StepContext } from '../../process/step-context.ts'
import { done, next, notApplicable, telling, wait, type StepResult } from '../../process/step-result.ts'
import { callOptions } from '../call-options.ts'
import type { JointFiling } from '../joint-dossier.ts'
import type { JointEntryTold, JointStepTold } from '../joint-service-desk.ts'
import type { JointSystems } from '../joint-systems.ts'
import { procedureOf } from '../procedures.ts'
import { nextJointStep, type JointStepName } from './next-joint-step.ts'

interface JointInput {
  readonly jointDossierCode: string
  readonly provinceCode: string
  readonly filing: JointFiling
}

interface Told {
  readonly acknowledged?: boolean
  readonly told?: readonly JointStepName[]
}

const month = 30 * 86_400_000

/** Attempts after which a step that is not taken is told with those before it. */
const attemptsBeforeRepeat = 3

/** Tells the joint-service software every step, in order: an outbox that no other branch waits for. */
export function jointServiceStep<Input extends JointInput>(
  { jointService }: JointSystems,
  entryOf: (context: StepContext<Input>) => Promise<JointEntryTold | undefined>,
) {
  return async (context: StepContext<Input>): Promise<StepResult> => {
    if (jointService === undefined) return notApplicable('NOT_CONNECTED')
    const data = (context.data ?? {}) as Told
    const { jointDossierCode, filing } = context.input
    if (data.acknowledged !== true) {
      try {
        await jointService.acknowledgeJointDossier({ jointDossierCode }, callOptions(context))
      } catch (error) {
        // One that was never known may have a wrong code, unless somebody has said why.
        if (isJointServiceUnknown(error) && isWithdrawn(context)) return notApplicable('WITHDRAWN')
        throw error
      }
      return next({ ...data, acknowledged: true })
    }
    const told = data.told ?? []
    const step = nextJointStep(told, context.branches)
    if (step === 'nothing-yet') return wait({ afterMs: month }, 'FOLLOWING')
    if (step === 'nothing-more') return done({ told })
    const base = { jointDossierCode, dossierCode: context.key, at: context.now }
    const procedureCode = procedureOf(context.kind, filing).code
    const message = await messageOf(step, { ...base, procedureCode }, context, entryOf)
    try {
      await jointService.updateJointStatus(message, callOptions(context))
    } catch (error) {
      if (isJointServiceUnknown(error)) return takenBack()
      if (!isJointServiceNotReady(error) || context.attempt < attemptsBeforeRepeat || told.length === 0) throw error
      // It has lost what it was told before, or never had it: from the beginning.
      return next({ acknowledged: true, told: [] })
    }
    return next({ acknowledged: true, told: [...told, step.status] })
  }
}

function isWithdrawn({ received, branches }: StepContext): boolean {
  return received?.type === 'withdraw' || branches['registration']?.why === 'WITHDRAWN'
}

/**
 * The software had the dossier, since it was acknowledged, and has it no more: the citizen took it back there. What can be
 * stopped is stopped, as after a withdrawal at the desk.
 */
function takenBack(): StepResult {
  return telling(notApplicable('WITHDRAWN'), { type: 'withdraw' })
}

async function messageOf<Input extends JointInput>(
  step: Exclude<ReturnType<typeof nextJointStep>, string>,
  base: Pick<JointStepTold, 'jointDossierCode' | 'dossierCode' | 'procedureCode' | 'at'>,
  context: StepContext<Input>,
  entryOf: (context: StepContext<Input>) => Promise<JointEntryTold | undefined>,
): Promise<JointStepTold> {
  if (step.status === 'registered') {
    const entry = await entryOf(context)
    // Civil status said that it is completed, and now shows nothing: asked once more, and then looked at.
    if (entry === undefined) throw new TypeError('A registered dossier without an entry')
    return { ...base, status: 'registered', entry }
  }
  if (step.status === 'refused' || step.status === 'supplement-required')
    return { ...base, status: step.status, reason: step.reason }
  return { ...base, status: step.status }
}
