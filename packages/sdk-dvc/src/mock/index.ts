import { securityServerMockGateway, type MockSystem } from '@lienthong/mock-core'
import { catalogueOfficers } from './catalogues/catalogue-officers.ts'
import { findProcedures } from './handlers/catalogues/find-procedures.ts'
import { listCatalogues } from './handlers/catalogues/list-catalogues.ts'
import { listProcedures } from './handlers/catalogues/list-procedures.ts'
import { findDossier } from './handlers/find-dossier.ts'
import { syncDossier } from './handlers/sync-dossier.ts'
import { syncProgress } from './handlers/sync-progress.ts'

/** The National Public Service Portal as a mock, behind a province's Security Server. */
export const portalMock: MockSystem = {
  name: 'dvc',
  gateway: securityServerMockGateway,
  operations: [findDossier, syncDossier, syncProgress, listProcedures, findProcedures, ...listCatalogues],
  personas: ['father', 'mother'],
  officerActions: catalogueOfficers,
}
