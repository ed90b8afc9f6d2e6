import type { ConformanceSuite } from '@lienthong/conformance'
import { benefitsSuite } from './benefits-requests/index.ts'
import { anyNumberOfTheHolder } from './cases/check-card.any-number-of-the-holder.ts'
import { badlyFormedParameter } from './cases/check-card.badly-formed-parameter.ts'
import { expiredCard } from './cases/check-card.expired-card.ts'
import { newestCardOfTheHolder } from './cases/check-card.newest-card-of-the-holder.ts'
import { officerNameMismatch } from './cases/check-card.officer-name-mismatch.ts'
import { officerNotRegistered } from './cases/check-card.officer-not-registered.ts'
import { renewedCard } from './cases/check-card.renewed-card.ts'
import { revokedCard } from './cases/check-card.revoked-card.ts'
import { unknownNumber } from './cases/check-card.unknown-number.ts'
import { validCard } from './cases/check-card.valid-card.ts'
import { withoutToken } from './cases/check-card.without-token.ts'
import { wrongAccount } from './cases/check-card.wrong-account.ts'
import { wrongBirthDate } from './cases/check-card.wrong-birth-date.ts'
import { wrongNameSameInitial } from './cases/check-card.wrong-name-same-initial.ts'
import { wrongName } from './cases/check-card.wrong-name.ts'
import { yearOfBirth } from './cases/check-card.year-of-birth.ts'
import { goodAccount } from './cases/take-token.good-account.ts'
import { wrongPassword } from './cases/take-token.wrong-password.ts'
import { cardConnector } from './connector.ts'
import { papersSuite } from './e-papers/index.ts'
import { householdSuite } from './household/index.ts'

/** What is demanded of the health-insurance card gateway. */
export const suite: ConformanceSuite = {
  system: 'insurance',
  connectors: { 'insurance-card': cardConnector },
  cases: [
    goodAccount,
    wrongPassword,
    anyNumberOfTheHolder,
    badlyFormedParameter,
    expiredCard,
    newestCardOfTheHolder,
    officerNameMismatch,
    officerNotRegistered,
    renewedCard,
    revokedCard,
    unknownNumber,
    validCard,
    withoutToken,
    wrongAccount,
    wrongBirthDate,
    wrongNameSameInitial,
    wrongName,
    yearOfBirth,
  ],
}

/** Everything that is demanded of the systems of this package. */
export const suites: ConformanceSuite[] = [suite, householdSuite, benefitsSuite, papersSuite]
