import type { MockSystem } from '@lienthong/mock-core'
import { cardMockGateway } from '../card-mock-gateway.ts'
import { paperCast } from './cast.ts'
import { submitBirthPaper } from './handlers/submit-birth-paper.ts'
import { submitDeathPaper } from './handlers/submit-death-paper.ts'

/** The reception of signed papers as a mock, at the card gateway. What it takes in other systems hear of. */
export const insurancePapersMock: MockSystem = {
  name: 'insurance-papers',
  gateway: cardMockGateway,
  operations: [submitBirthPaper, submitDeathPaper],
  personas: [],
  cast: paperCast,
}
