import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { cast } from './cast.ts'
import { seedMarriageInBook } from './enter/marriage-in-book.ts'
import { keepPapers } from './e-papers.ts'
import { filedPaperRecords } from './filed-papers.ts'
import { listRegistrationResults } from './handlers/list-registration-results.ts'
import { submitRegistration } from './handlers/submit-registration.ts'
import { installLifecycle } from './lifecycle.ts'
import { officerActions } from './officers/index.ts'
import { policy } from './policy.ts'

export { civilStatusGeneration1Mock } from './generation1/generation1-mock.ts'
export { jointServiceMock } from './joint-service/joint-service-mock.ts'

/**
 * The civil-status system of the Ministry of Justice as a mock, behind the NGSP. Births become people of the world, deaths
 * and marriages change them, and every other system hears of it.
 */
export const civilStatusMock: MockSystem = {
  name: 'civil-status',
  gateway: ngspMockGateway,
  operations: [submitRegistration, listRegistrationResults],
  personas: ['father', 'mother'],
  cast,
  officerActions,
  policy,
  records: { papers: filedPaperRecords },
  install(world) {
    installLifecycle(world)
    keepPapers(world)
  },
  seed: seedMarriageInBook,
}
