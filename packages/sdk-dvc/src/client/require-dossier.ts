import { InputError } from '@lienthong/sdk-core'
import { operations } from '../contract/index.ts'
import { readChecked, type CheckDossierOptions } from './check-dossier.ts'
import type { CheckedDossier, PortalDossier } from './portal-dossier.ts'

/** Ends the call when the dossier breaks a rule: before the look-up, so that nothing at all is sent. */
export function requireDossier(
  dossier: PortalDossier,
  options: CheckDossierOptions,
  newRequestId: () => string,
): CheckedDossier {
  const { dossier: checked, problems } = readChecked(dossier, options)
  if (checked !== undefined) return checked
  const { operationId: operation } = operations.syncDossier
  throw new InputError({ system: 'dvc', operation, requestId: newRequestId(), fields: problems })
}
