import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { verifyCitizen } from './handlers/verify-citizen.ts'

/** The national population database as a mock, behind the NGSP. Its register is the people of the world. */
export const residenceMock: MockSystem = {
  name: 'residence',
  gateway: ngspMockGateway,
  operations: [verifyCitizen],
  personas: ['father', 'mother', 'other-family'],
}

export { residenceProceduresMock } from './procedures/residence-procedures-mock.ts'
