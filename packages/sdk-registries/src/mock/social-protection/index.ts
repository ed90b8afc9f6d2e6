import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { dossierRecords, protectionCast } from './dossiers.ts'
import { syncProtectionDossier } from './handlers/sync-protection-dossier.ts'
import { syncProtectionProgress } from './handlers/sync-protection-progress.ts'

/** The social-protection database as a mock, behind the NGSP: it is told, and keeps what it was told. */
export const socialProtectionMock: MockSystem = {
  name: 'social-protection',
  gateway: ngspMockGateway,
  operations: [syncProtectionDossier, syncProtectionProgress],
  personas: [],
  cast: protectionCast,
  records: { dossiers: dossierRecords },
}
