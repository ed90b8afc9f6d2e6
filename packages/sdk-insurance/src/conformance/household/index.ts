import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { membersAndCover } from './cases/get-household.members-and-cover.ts'
import { householdWithoutToken } from './cases/get-household.without-token.ts'
import { wrongHouseholdName } from './cases/get-household.wrong-name.ts'
import { byTheOrder } from './cases/get-renewal.by-the-order.ts'
import { unknownOrder } from './cases/get-renewal.unknown-order.ts'
import { afterTheEnd } from './cases/pay-renewal.after-the-end.ts'
import { extendsOnce } from './cases/pay-renewal.extends-once.ts'
import { wrongAmount } from './cases/pay-renewal.wrong-amount.ts'
import { longGap } from './cases/quote-renewal.long-gap.ts'
import { memberCoveredElsewhere } from './cases/quote-renewal.member-covered-elsewhere.ts'
import { rankPaidThisYear } from './cases/quote-renewal.rank-paid-this-year.ts'
import { ranksOfFive } from './cases/quote-renewal.ranks-of-five.ts'
import { sameQuestionSameQuote } from './cases/quote-renewal.same-question-same-quote.ts'
import { secondOpenQuote } from './cases/quote-renewal.second-open-quote.ts'
import { somebodyOfAnotherHousehold } from './cases/quote-renewal.somebody-of-another-household.ts'
import { extendedPayment } from './cases/request-refund.extended-payment.ts'
import { moneyThatCameTooLate } from './cases/request-refund.money-that-came-too-late.ts'

/** What is demanded of the household renewal. */
export const householdSuite: ConformanceSuite = {
  system: 'insurance-household',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    membersAndCover,
    householdWithoutToken,
    wrongHouseholdName,
    byTheOrder,
    unknownOrder,
    afterTheEnd,
    extendsOnce,
    wrongAmount,
    longGap,
    memberCoveredElsewhere,
    rankPaidThisYear,
    ranksOfFive,
    sameQuestionSameQuote,
    secondOpenQuote,
    somebodyOfAnotherHousehold,
    extendedPayment,
    moneyThatCameTooLate,
  ],
}
