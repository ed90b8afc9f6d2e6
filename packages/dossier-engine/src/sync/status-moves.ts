import { dossierStatus, dossierStatuses, type DossierStatus } from '@lienthong/sdk-dvc'

/**
 * Whether a dossier may be said to stand in a state now: where it is, or where it may go. From `received` straight to `finished` is
 * what a service does that is only notified, as a lodging; whether a portal takes it is the portal's to say.
 */
export function mayMove(from: DossierStatus, to: DossierStatus): boolean {
  if (from === to || (from === 'received' && to === 'finished')) return true
  return dossierStatus.canMove(dossierStatus.codeOf(from), dossierStatus.codeOf(to))
}

/** Whether states lead from one to the other, over however many others; each leads to itself. */
export function leadsTo(from: DossierStatus, to: DossierStatus): boolean {
  const seen = new Set<DossierStatus>([from])
  for (const status of seen) {
    for (const next of allStates) if (mayMove(status, next)) seen.add(next)
  }
  return seen.has(to)
}

const allStates = Object.keys(dossierStatuses) as DossierStatus[]
