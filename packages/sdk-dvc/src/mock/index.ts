import { securityServerMockGateway, type MockSystem } from '@lienthong/mock-core'
import { findDossier } from './handlers/find-dossier.ts'
import { syncDossier } from './handlers/sync-dossier.ts'
import { syncProgress } from './handlers/sync-progress.ts'
import { syncStatus } from './handlers/sync-status.ts'
import { records } from './records.ts'

/** The National Public Service Portal as a mock, behind a province's Security Server. */
export const portalMock: MockSystem = {
  name: 'dvc',
  gateway: securityServerMockGateway,
  operations: [findDossier, syncDossier, syncProgress, syncStatus],
  personas: ['father', 'mother'],
  records,
}
