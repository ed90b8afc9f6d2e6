import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { DossierView } from './dossier-view.ts'
import type { DossierSync } from './ports.ts'
import type { ProgressWriter } from './progress.ts'
import { statesBetween } from './status-path.ts'

/** Makes what has the portal told of every state that it has not heard yet, and hands the view on. */
export function portalTeller(
  progress: ProgressWriter,
  sync: DossierSync | undefined,
  toldBefore: DossierStatus | undefined,
): (view: DossierView, supplementedAt?: string) => Promise<DossierView> {
  let told = toldBefore
  const seen: { receivedAt?: string; finishedAt?: string } = {}
  // A state that comes again after a supplement is another event, also of a system that tells no times.
  return async (view, supplementedAt) => {
    for (const step of stepsSince(told, view)) {
      if (step.at !== undefined && step.status === 'received') seen.receivedAt ??= step.at
      if (step.at !== undefined && step.status === 'finished') seen.finishedAt = step.at
      await sync?.tell(progress(step.status, { ...view, ...seen, at: step.at ?? supplementedAt }))
      told = step.status
    }
    return view
  }
}

/** What the portal has not heard yet. */
function stepsSince(told: DossierStatus | undefined, { status, at, steps }: DossierView) {
  if (status === undefined || atPortal(told, status) === told) return []
  if (steps && steps.length > 0) {
    const last = steps.findLastIndex((step) => step.status === told)
    return steps.slice(last + 1)
  }
  const states = told === undefined ? [status] : statesBetween(told, atPortal(told, status))
  return states.map((each) => ({ status: each, at }))
}

/** What the portal was told to be received cannot be not received any more: there it is stopped. */
function atPortal(told: DossierStatus | undefined, status: DossierStatus): DossierStatus {
  return status === 'not-received' && told !== undefined && told !== 'registered' ? 'stopped' : status
}
