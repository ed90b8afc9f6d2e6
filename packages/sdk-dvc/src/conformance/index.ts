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
import { everyList } from './cases/sync-dossier.every-list.ts'
import { oneOfSeveralExists } from './cases/sync-dossier.one-of-several-exists.ts'
import { severalDossiers } from './cases/sync-dossier.several.ts'
import { tooLongSummary } from './cases/sync-dossier.too-long-summary.ts'
import { illegalStatus } from './cases/sync-status.illegal-move.ts'
import { statusMoves } from './cases/sync-status.moves-the-state.ts'
import { statusOfUnknown } from './cases/sync-status.unknown-dossier.ts'
import { statusWithoutSession } from './cases/sync-status.without-session.ts'

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
    everyList,
    oneOfSeveralExists,
    severalDossiers,
    tooLongSummary,
    illegalStatus,
    statusMoves,
    statusOfUnknown,
    statusWithoutSession,
  ],
}
