import { fieldProblems, type FieldProblem } from '@lienthong/sdk-core'
import { checkDossier, zProgressStep, type DossierProblem, type DossierStatus } from '@lienthong/sdk-dvc'
import { z } from 'zod'
import { EngineError } from '../engine-error.ts'
import { checkKey } from '../engine/check-key.ts'
import { DossierRefused, type RefusedField } from './dossier-refused.ts'
import { creationStatus } from './plan-delivery.ts'
import { zRegisterFacts } from './register-facts.ts'
import { mayMove } from './status-moves.ts'
import { codeOf, type SyncEvent, type SyncStep } from './sync-event.ts'

const zSteps = z.array(zProgressStep.omit({ dossierCode: true })).max(1_000)
const zWithDossier = z.strictObject({
  dossier: z.unknown(),
  progress: zSteps.optional(),
  register: zRegisterFacts.optional(),
  id: z.string().min(1).max(200).optional(),
})
const zStepsAlone = z.strictObject({
  code: z.string().min(1).max(100),
  progress: zSteps.min(1),
  register: zRegisterFacts.optional(),
  id: z.string().min(1).max(200).optional(),
})

const contractSource =
  'contract of the portal: open-source one-stop system and provincial products; confidence: observed'
const movesSource = 'list of the ten states; confidence: documented. The moves between them; confidence: assumed'
const orderSource = 'steps of the progress are shown in the order they are sent; confidence: inferred'

/**
 * Refuses what the portal would refuse, before it is kept.
 *
 * @throws {@link DossierRefused} with every field at fault.
 * @throws EngineError `KEY_INVALID` when the code of the dossier may not be a key, as a personal number.
 */
export function checkEvent(event: SyncEvent): void {
  const schema: z.ZodType = 'dossier' in event ? zWithDossier : zStepsAlone
  const checked = schema.safeParse(event, { reportInput: true })
  const unfit = [
    ...('dossier' in event ? checkDossier(event.dossier).map(inDossier) : []),
    ...(checked.success ? [] : fieldProblems(checked.error).map((field) => ({ ...field, source: contractSource }))),
  ]
  if (unfit.length > 0) throw new DossierRefused(unfit)
  checkKey(codeOf(event))
  const problems = [...wrongMoves(event), ...wrongOrder(event.progress ?? [])]
  if (problems.length > 0) throw new DossierRefused(problems)
}

function inDossier({ field, rule, message, messageVi, source, confidence }: DossierProblem): RefusedField {
  const told = { message: `dossier.${message}`, messageVi: `dossier.${messageVi}` }
  return { field: `dossier.${field}`, rule, ...told, source: `${source}; confidence: ${confidence}` }
}

/** Whether an error of {@link checkEvent} says that the event itself is at fault. */
export function isRefusal(error: unknown): error is DossierRefused | EngineError {
  return error instanceof DossierRefused || (error instanceof EngineError && error.code === 'KEY_INVALID')
}

function wrongMoves(event: SyncEvent): RefusedField[] {
  const steps = event.progress ?? []
  const dossier = 'dossier' in event ? event.dossier : undefined
  let status: DossierStatus | undefined = dossier && creationStatus({ dossier, steps })
  const problems: RefusedField[] = []
  for (const [at, step] of steps.entries()) {
    if (status !== undefined && !mayMove(status, step.status))
      problems.push(problem(`progress.${String(at)}.status`, move))
    status = step.status
  }
  if (dossier !== undefined && status !== undefined && !mayMove(status, dossier.status)) {
    problems.push(problem('dossier.status', move))
  }
  return problems
}

function wrongOrder(steps: readonly SyncStep[]): RefusedField[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1]
    const isLate = before !== undefined && Date.parse(step.at) < Date.parse(before.at)
    return isLate ? [problem(`progress.${String(at)}.at`, order)] : []
  })
}

const move = {
  rule: 'status-move',
  en: 'is a state that the dossier cannot be moved to from the one before',
  vi: 'là trạng thái không thể chuyển tới từ trạng thái trước đó',
  source: movesSource,
}
const order = {
  rule: 'time-order',
  en: 'lies before the time of the step before',
  vi: 'sớm hơn thời điểm của bước trước đó',
  source: orderSource,
}

function problem(field: string, { rule, en, vi, source }: typeof move): RefusedField {
  const known: FieldProblem = { field, rule, message: `${field} ${en}`, messageVi: `${field} ${vi}` }
  return { ...known, source }
}
