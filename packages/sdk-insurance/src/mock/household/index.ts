import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { householdCast } from './cast.ts'
import { getHousehold } from './handlers/get-household.ts'
import { getRenewal } from './handlers/get-renewal.ts'
import { payRenewal } from './handlers/pay-renewal.ts'
import { quoteRenewal } from './handlers/quote-renewal.ts'
import { requestRefund } from './handlers/request-refund.ts'
import { installRefunds } from './refund.ts'
import { seedHouseholds } from './seed.ts'

/** The household renewal of Social Security as a mock, behind the NGSP. Payments extend the cards of the world. */
export const householdInsuranceMock: MockSystem = {
  name: 'insurance-household',
  gateway: ngspMockGateway,
  operations: [getHousehold, quoteRenewal, payRenewal, getRenewal, requestRefund],
  personas: [],
  cast: householdCast,
  install: installRefunds,
  seed: seedHouseholds,
}
