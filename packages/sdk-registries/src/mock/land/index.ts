import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { filedDossierRecords } from './filed-dossiers.ts'
import { submitLandDossier } from './handlers/submit-land-dossier.ts'
import { installLand } from './lifecycle.ts'
import { letterRecords, officerActions } from './officers.ts'
import { policy } from './policy.ts'
import { landCast } from './register.ts'
import { taxNoticeRecords } from './tax-notices.ts'

/**
 * The land information system as a mock, behind the NGSP: takes dossiers in and sends tax notices. What else it decides it tells
 * by letter, as the wire has no message for it.
 */
export const landMock: MockSystem = {
  name: 'land',
  gateway: ngspMockGateway,
  operations: [submitLandDossier],
  personas: [],
  cast: landCast,
  officerActions,
  policy,
  records: { dossiers: filedDossierRecords, 'tax-notices': taxNoticeRecords, letters: letterRecords },
  install: installLand,
}
