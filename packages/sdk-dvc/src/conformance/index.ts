import { securityServerConnector, type ConformanceSuite } from '@lienthong/conformance'
import { knownDossier } from './cases/find-dossier.known-dossier.ts'
import { unknownDossier } from './cases/find-dossier.unknown-dossier.ts'
import { unknownProvider } from './cases/find-dossier.unknown-provider.ts'
import { findWithoutSession } from './cases/find-dossier.without-session.ts'
import { existingDossier } from './cases/sync-dossier.existing-dossier.ts'
import { illegalMove } from './cases/sync-dossier.illegal-move.ts'
import { missingField } from './cases/sync-dossier.missing-field.ts'
import { newDossierIsKept } from './cases/sync-dossier.new-dossier.ts'
import { updateOfUnknown } from './cases/sync-dossier.update-of-unknown.ts'
import { update } from './cases/sync-dossier.update.ts'
import { syncWithoutSession } from './cases/sync-dossier.without-session.ts'
import { illegalStep } from './cases/sync-progress.illegal-move.ts'
import { movesTheState } from './cases/sync-progress.moves-the-state.ts'
import { tooManySteps } from './cases/sync-progress.too-many-steps.ts'
import { stepOfUnknownDossier } from './cases/sync-progress.unknown-dossier.ts'
import { progressWithoutSession } from './cases/sync-progress.without-session.ts'
import { paymentSuite } from './payment/payment-suite.ts'

/** What is demanded of the National Public Service Portal. */
export const suite: ConformanceSuite = {
  system: 'dvc',
  connectors: { 'security-server': securityServerConnector },
  cases: [
    knownDossier,
    unknownDossier,
    unknownProvider,
    findWithoutSession,
    existingDossier,
    illegalMove,
    missingField,
    newDossierIsKept,
    updateOfUnknown,
    update,
    syncWithoutSession,
    illegalStep,
    movesTheState,
    tooManySteps,
    stepOfUnknownDossier,
    progressWithoutSession,
  ],
}

export { paymentSuite }

/** What is demanded of the portal, and of its payment platform. */
export const suites: readonly ConformanceSuite[] = [suite, paymentSuite]
