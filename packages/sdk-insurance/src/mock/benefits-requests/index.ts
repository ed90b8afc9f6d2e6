import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { benefitsCast } from './cast.ts'
import { getBenefitRequest } from './handlers/get-benefit-request.ts'
import { issueChildCard } from './handlers/issue-child-card.ts'
import { requestFuneralGrant } from './handlers/request-funeral-grant.ts'
import { installLifecycle } from './lifecycle.ts'
import { officerActions } from './officers.ts'
import { policy } from './policy.ts'
import { seedBenefits } from './seed.ts'

/** The benefit desk of Social Security as a mock, behind the NGSP: cards of children, funeral grants. */
export const insuranceBenefitsMock: MockSystem = {
  name: 'insurance-benefits',
  gateway: ngspMockGateway,
  operations: [issueChildCard, requestFuneralGrant, getBenefitRequest],
  personas: [],
  cast: benefitsCast,
  officerActions,
  policy,
  install: installLifecycle,
  seed: seedBenefits,
}
