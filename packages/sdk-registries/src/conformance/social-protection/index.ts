import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { syncProtectionDossierSameAgain } from './cases/sync-protection-dossier.same-again.ts'
import { syncProtectionDossierWithoutToken } from './cases/sync-protection-dossier.without-token.ts'
import { syncProtectionDossierWrongKey } from './cases/sync-protection-dossier.wrong-key.ts'
import { syncProtectionProgressStepOfDossier } from './cases/sync-protection-progress.step-of-dossier.ts'
import { syncProtectionProgressUnknownDossier } from './cases/sync-protection-progress.unknown-dossier.ts'

/** What is demanded of the social-protection database. */
export const socialProtectionSuite: ConformanceSuite = {
  system: 'social-protection',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    syncProtectionDossierSameAgain,
    syncProtectionDossierWithoutToken,
    syncProtectionDossierWrongKey,
    syncProtectionProgressStepOfDossier,
    syncProtectionProgressUnknownDossier,
  ],
}
