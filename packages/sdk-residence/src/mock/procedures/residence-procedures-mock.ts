import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { cast, seedCasebook } from './casebook.ts'
import { confirmOldIdNumber } from './handlers/confirm-old-id-number.ts'
import { declareAbsence } from './handlers/declare-absence.ts'
import { getProcedureStatus } from './handlers/get-procedure-status.ts'
import { listProcedureResults } from './handlers/list-procedure-results.ts'
import { notifyLodging } from './handlers/notify-lodging.ts'
import { registerPermanentResidence } from './handlers/register-permanent-residence.ts'
import { registerTemporaryResidenceList } from './handlers/register-temporary-residence-list.ts'
import { registerTemporaryResidence } from './handlers/register-temporary-residence.ts'
import { removeRegistration } from './handlers/remove-registration.ts'
import { supplementDossier } from './handlers/supplement-dossier.ts'
import { withdrawDossier } from './handlers/withdraw-dossier.ts'
import { installLifecycle } from './lifecycle.ts'
import { officerActions } from './officers.ts'
import { policy } from './policy.ts'

/**
 * The residence procedures of the police as a mock, behind the NGSP. Officers decide by themselves when the clock moves on; a
 * registration moves somebody in the world, and other systems hear of it.
 */
export const residenceProceduresMock: MockSystem = {
  name: 'residence-procedures',
  gateway: ngspMockGateway,
  operations: [
    registerPermanentResidence,
    registerTemporaryResidence,
    registerTemporaryResidenceList,
    declareAbsence,
    notifyLodging,
    removeRegistration,
    confirmOldIdNumber,
    getProcedureStatus,
    listProcedureResults,
    supplementDossier,
    withdrawDossier,
  ],
  personas: [],
  cast,
  officerActions,
  policy,
  install: installLifecycle,
  seed: seedCasebook,
}
