import { fieldProblems, InputError } from '@lienthong/sdk-core'
import { operations } from '../contract/index.ts'
import { zPortalDossier, type PortalDossier } from './portal-dossier.ts'

/** Ends the call when the dossier breaks a rule: before the look-up, so that nothing at all is sent. */
export function requireDossier(dossier: PortalDossier): void {
  const checked = zPortalDossier.safeParse(dossier)
  if (checked.success) return
  const { operationId: operation } = operations.syncDossier
  throw new InputError({ system: 'dvc', operation, fields: fieldProblems(checked.error) })
}
