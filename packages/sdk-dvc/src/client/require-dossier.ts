import { fieldProblems, InputError } from '@lienthong/sdk-core'
import { operations } from '../contract/index.ts'
import { zPortalDossier, type PortalDossier } from './portal-dossier.ts'

/**
 * Ends the call when the dossier breaks a rule: before the look-up, so that nothing at all is sent. The push checks it again,
 * as every call does; the look-up has only its code.
 */
export function requireDossier(dossier: PortalDossier, newRequestId: () => string): void {
  const checked = zPortalDossier.safeParse(dossier, { reportInput: true })
  if (checked.success) return
  const { operationId: operation } = operations.syncDossier
  throw new InputError({
    system: 'dvc',
    operation,
    requestId: newRequestId(),
    fields: fieldProblems(checked.error),
  })
}
