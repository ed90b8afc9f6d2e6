import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { cast } from '../cast.ts'
import { keepPapers } from '../e-papers.ts'
import { installLifecycle } from '../lifecycle.ts'
import { accessPolicy } from './access.ts'
import { getEntry } from './handlers/get-entry.ts'
import { getRegistrationEntry } from './handlers/get-registration-entry.ts'
import { getRegistrationState } from './handlers/get-registration-state.ts'
import { listCatalogue } from './handlers/list-catalogue.ts'
import { listEntries } from './handlers/list-entries.ts'
import { listUpdatedEntries } from './handlers/list-updated-entries.ts'
import { submitRegistrationXml } from './handlers/submit-registration-xml.ts'

/**
 * The first generation of the civil-status interface as a mock: another door to the office behind `civilStatusMock`. A dossier
 * of either is registered once, by the same officers, in the same books. Give both to a platform to steer those officers.
 */
export const civilStatusGeneration1Mock: MockSystem = {
  name: 'civil-status-generation1',
  gateway: ngspMockGateway,
  operations: [
    submitRegistrationXml,
    listCatalogue,
    getRegistrationState,
    getRegistrationEntry,
    listUpdatedEntries,
    getEntry,
    listEntries,
  ],
  personas: ['father', 'mother'],
  cast,
  policy: accessPolicy,
  // Both generations say the same of the same timers, so that either works alone; said twice it changes nothing.
  install(world) {
    installLifecycle(world)
    keepPapers(world)
  },
}
