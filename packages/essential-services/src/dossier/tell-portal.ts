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
): (view: DossierView) => Promise<DossierView> {
  let told = toldBefore
  const seen: { receivedAt?: string; finishedAt?: string } = {}
  return async (view) => {
    for (const step of stepsSince(told, view)) {
      if (step.at !== undefined && step.status === 'received') seen.receivedAt ??= step.at
      if (step.at !== undefined && step.status === 'finished') seen.finishedAt = step.at
      await sync?.tell(progress(step.status, { ...view, ...seen, at: step.at }))
      told = step.status
    }
    return view
  }
}

/** What the portal has not heard yet. */
function stepsSince(told: DossierStatus | undefined, { status, at, steps }: DossierView) {
  if (status === undefined || status === told) return []
  if (steps && steps.length > 0) {
    const last = steps.findLastIndex((step) => step.status === told)
    return steps.slice(last + 1)
  }
  return (told === undefined ? [status] : statesBetween(told, status)).map((each) => ({ status: each, at }))
}
