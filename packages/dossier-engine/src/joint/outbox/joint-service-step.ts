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
  /** With which step the personal number was told. */
  readonly numberWith?: 'registered' | 'returned'
  /** The software holds the dossier to have ended otherwise. */
  readonly settledAs?: 'refused' | 'returned'
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
    if (step === 'nothing-more') return done(ended(data, context))
    const base = { jointDossierCode, dossierCode: context.key, at: context.now }
    const procedureCode = procedureOf(context.kind, filing).code
    const message = await messageOf(step, { ...base, procedureCode }, context, entryOf)
    const numberWith = data.numberWith ?? numberIn(message)
    let settled: Awaited<ReturnType<typeof jointService.updateJointStatus>>
    try {
      settled = await jointService.updateJointStatus(message, callOptions(context))
    } catch (error) {
      if (isJointServiceUnknown(error)) return takenBack()
      if (!isJointServiceNotReady(error) || context.attempt < attemptsBeforeRepeat || told.length === 0) throw error
      // It has lost what it was told before, or never had it: from the beginning.
      return next({ acknowledged: true, told: [] })
    }
    return next({
      ...data,
      told: [...told, step.status],
      ...(numberWith && { numberWith }),
      ...otherEnd(step.status, settled),
    } satisfies Told)
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
  if (step.status === 'returned') return { ...base, status: 'returned', ...(await lateNumber(context, entryOf)) }
  if (step.status === 'refused' || step.status === 'supplement-required')
    return { ...base, status: step.status, reason: step.reason }
  return { ...base, status: step.status }
}

/** The entry once more, when it was told before its personal number was there: no later step could carry it. */
async function lateNumber<Input extends JointInput>(
  context: StepContext<Input>,
  entryOf: (context: StepContext<Input>) => Promise<JointEntryTold | undefined>,
): Promise<{ readonly entry?: JointEntryTold }> {
  const { numberWith } = (context.data ?? {}) as Told
  if (numberWith !== undefined || context.branches['number']?.state !== 'done') return {}
  const entry = await entryOf(context)
  return entry === undefined ? {} : { entry }
}

function numberIn(message: JointStepTold): Told['numberWith'] {
  if (message.status !== 'registered' && message.status !== 'returned') return undefined
  const { entry } = message
  return entry?.kind === 'birth' && entry.personalId !== undefined ? message.status : undefined
}

/** For the software the dossier has ended, and not as it was told now: nothing is repeated, and somebody should know. */
function otherEnd(
  status: JointStepName,
  { settledAs }: { readonly settledAs?: string },
): { readonly settledAs?: 'refused' | 'returned' } {
  if (settledAs === 'refused' && status !== 'refused') return { settledAs }
  return settledAs === 'returned' && status === 'refused' ? { settledAs } : {}
}

/** What was told, and for a registered birth whether the software knows the number of the child. */
function ended({ told = [], numberWith, settledAs }: Told, { branches }: StepContext): object {
  const hasNumber = branches['number'] !== undefined && told.includes('registered')
  return { told, ...(hasNumber && { numberWith: numberWith ?? 'not-told' }), ...(settledAs && { settledAs }) }
}
