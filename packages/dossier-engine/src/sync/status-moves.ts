import { dossierStatus, type DossierStatus } from '@lienthong/sdk-dvc'

/**
 * Whether a dossier may be said to stand in a state now: where it is, or where it may go. From `received` straight to `finished` is
 * what a service does that is only notified, as a lodging; whether a portal takes it is the portal's to say.
 */
export function mayMove(from: DossierStatus, to: DossierStatus): boolean {
  if (from === to || (from === 'received' && to === 'finished')) return true
  return dossierStatus.canMove(dossierStatus.codeOf(from), dossierStatus.codeOf(to))
}
