import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { registryCast, seedRegistry } from './enterprises.ts'
import { getBusinessDossier } from './handlers/get-business-dossier.ts'
import { getEnterprise } from './handlers/get-enterprise.ts'
import { listBusinessDossiers } from './handlers/list-business-dossiers.ts'
import { listTodaysBusinessDossiers } from './handlers/list-todays-business-dossiers.ts'

/** The business registry as a mock, behind the NGSP. It is asked only: nothing changes there. */
export const businessRegistryMock: MockSystem = {
  name: 'business-registry',
  gateway: ngspMockGateway,
  operations: [getEnterprise, listTodaysBusinessDossiers, listBusinessDossiers, getBusinessDossier],
  personas: [],
  cast: registryCast,
  seed: seedRegistry,
}
