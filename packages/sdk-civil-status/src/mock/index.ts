import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { listRegistrationResults } from './handlers/list-registration-results.ts'
import { submitRegistration } from './handlers/submit-registration.ts'
import { installLifecycle } from './lifecycle.ts'

export { jointServiceMock } from './joint-service/joint-service-mock.ts'

/** The civil-status system of the Ministry of Justice as a mock, behind the NGSP. Births become people of the world. */
export const civilStatusMock: MockSystem = {
  name: 'civil-status',
  gateway: ngspMockGateway,
  operations: [submitRegistration, listRegistrationResults],
  personas: ['father', 'mother'],
  install: installLifecycle,
}
