import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { knownRequest } from './cases/get-benefit-request.known-request.ts'
import { unknownRequest } from './cases/get-benefit-request.unknown-request.ts'
import { childWithCard } from './cases/issue-child-card.child-with-card.ts'
import { childWithoutCard } from './cases/issue-child-card.child-without-card.ts'
import { incompleteCard } from './cases/issue-child-card.incomplete.ts'
import { overSix } from './cases/issue-child-card.over-six.ts'
import { childCardWithoutToken } from './cases/issue-child-card.without-token.ts'
import { wrongChildName } from './cases/issue-child-card.wrong-name.ts'
import { deathNotRecorded } from './cases/request-funeral-grant.death-not-recorded.ts'
import { incompleteGrant } from './cases/request-funeral-grant.incomplete.ts'
import { noClaim } from './cases/request-funeral-grant.no-claim.ts'
import { paidByAnotherPayer } from './cases/request-funeral-grant.paid-by-another-payer.ts'
import { pensioner } from './cases/request-funeral-grant.pensioner.ts'
import { secondRequest } from './cases/request-funeral-grant.second-request.ts'

/** What is demanded of the desk for benefits. */
export const benefitsSuite: ConformanceSuite = {
  system: 'insurance-benefits',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    knownRequest,
    unknownRequest,
    childWithCard,
    childWithoutCard,
    incompleteCard,
    overSix,
    childCardWithoutToken,
    wrongChildName,
    deathNotRecorded,
    incompleteGrant,
    noClaim,
    paidByAnotherPayer,
    pensioner,
    secondRequest,
  ],
}
