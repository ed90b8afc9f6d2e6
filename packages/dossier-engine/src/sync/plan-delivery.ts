import type { DossierStatus } from '@lienthong/sdk-dvc'
import { leadsTo, mayMove } from './status-moves.ts'
import type { KeptEvent, SyncStep } from './sync-event.ts'

/** Where a dossier stands at the portal; `undefined` when it is not there. */
export type Standing = { readonly status: DossierStatus | undefined } | undefined

/** One call that is to be made. */
export type Action =
  | { readonly call: 'create'; readonly status: DossierStatus }
  | { readonly call: 'progress'; readonly steps: readonly SyncStep[] }
  | { readonly call: 'update' }

/** Why a person has to decide. */
export type PlanProblem = 'OUTCOME_UNDECIDABLE' | 'STATUS_CONFLICT' | 'DOSSIER_NOT_AT_PORTAL'

/** What an event needs, or why nobody can tell. */
export type Plan =
  | {
      readonly actions: readonly Action[]
      /** Steps are sent because the state did not move: sound only where steps move it. */
      readonly trustsState?: true
    }
  | { readonly problem: PlanProblem }

/** What of an event may be at the portal although nobody said so: the dossier alone, or steps too. */
export type Doubt = 'dossier' | 'steps'

/** What is known before an event is delivered. */
export interface PlanContext {
  /** Where we left the dossier after the event before; `undefined` when we have never brought it there. */
  readonly left: Standing
  /** Where it stands now. */
  readonly found: Standing
  /** What of this event may have been carried out: then `found` was looked up and decides. */
  readonly doubt: Doubt | undefined
}

/** Says which calls are still to be made for an event. Pure. */
export function planDelivery(event: KeptEvent, { left, found, doubt }: PlanContext): Plan {
  const { dossier, steps, more } = event
  if (found === undefined) {
    if (dossier === undefined) return { problem: 'DOSSIER_NOT_AT_PORTAL' }
    const status = creationStatus(event)
    const needsUpdate = more === undefined && status !== dossier.status
    return {
      actions: [{ call: 'create', status }, ...progress(steps), ...(needsUpdate ? [{ call: 'update' } as const] : [])],
    }
  }
  const rest = doubt === 'steps' ? remaining(event, left, found.status) : steps
  if (typeof rest === 'string') return { problem: rest }
  if (doubt !== undefined && isOvertaken(event, left, found.status)) return { problem: 'STATUS_CONFLICT' }
  // An update may be repeated, so it always comes last and settles all.
  const update = dossier !== undefined && more === undefined ? [{ call: 'update' } as const] : []
  const trustsState = doubt === 'steps' && rest.length > 0
  return { actions: [...progress(rest), ...update], ...(trustsState && { trustsState }) }
}

/**
 * The state a dossier is created in: one that its steps lead out of. When the answer to the steps is lost, the state then tells
 * whether they were taken.
 */
export function creationStatus({ dossier, steps }: KeptEvent): DossierStatus {
  const first = steps[0]?.status ?? dossier?.status ?? 'registered'
  return steps.length > 0 && mayMove('registered', first) ? 'registered' : first
}

/** The steps that the portal does not have. A call is taken whole or not at all, as far as is known; part of it is seen too. */
function remaining(
  event: KeptEvent,
  left: Standing,
  status: DossierStatus | undefined,
): readonly SyncStep[] | PlanProblem {
  const { steps } = event
  const last = steps.at(-1)
  if (last === undefined) return steps
  const before = left === undefined ? creationStatus(event) : left.status
  if (status === undefined || before === undefined || (status === before && status === last.status)) {
    return 'OUTCOME_UNDECIDABLE'
  }
  if (status === before) return steps
  if (status === last.status) return []
  const reached = steps.flatMap((step, at) => (step.status === status ? [at] : []))
  const [only] = reached
  return reached.length === 1 && only !== undefined ? steps.slice(only + 1) : 'STATUS_CONFLICT'
}

/** Whether the portal has the dossier where it can only have come later, so that an update would move it back. */
function isOvertaken({ dossier, steps }: KeptEvent, left: Standing, status: DossierStatus | undefined): boolean {
  if (dossier === undefined || steps.length > 0 || status === undefined || status === left?.status) return false
  return leadsTo(dossier.status, status) && !leadsTo(status, dossier.status)
}

function progress(steps: readonly SyncStep[]): Action[] {
  return steps.length === 0 ? [] : [{ call: 'progress', steps }]
}
