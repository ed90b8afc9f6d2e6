import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { benefitsSuite } from './benefits-requests/index.ts'
import { anyNumberOfTheHolder } from './cases/check-card.any-number-of-the-holder.ts'
import { badlyFormedParameter } from './cases/check-card.badly-formed-parameter.ts'
import { childWithoutCard } from './cases/check-card.child-without-card.ts'
import { expiredCard } from './cases/check-card.expired-card.ts'
import { heldByDefence } from './cases/check-card.held-by-defence.ts'
import { heldByPublicSecurity } from './cases/check-card.held-by-public-security.ts'
import { impossibleBirthDate } from './cases/check-card.impossible-birth-date.ts'
import { leftInsurance } from './cases/check-card.left-insurance.ts'
import { movedOutOfTheProvince } from './cases/check-card.moved-out-of-the-province.ts'
import { movedWithinTheProvince } from './cases/check-card.moved-within-the-province.ts'
import { newerCardInUse } from './cases/check-card.newer-card-in-use.ts'
import { newestCardOfTheHolder } from './cases/check-card.newest-card-of-the-holder.ts'
import { officerNameMismatch } from './cases/check-card.officer-name-mismatch.ts'
import { officerNotRegistered } from './cases/check-card.officer-not-registered.ts'
import { officerOfAnotherFacility } from './cases/check-card.officer-of-another-facility.ts'
import { renewedCardStillValid } from './cases/check-card.renewed-card-still-valid.ts'
import { renewedCard } from './cases/check-card.renewed-card.ts'
import { revokedCard } from './cases/check-card.revoked-card.ts'
import { secondOfficer } from './cases/check-card.second-officer.ts'
import { stopped } from './cases/check-card.stopped.ts'
import { unknownNumber } from './cases/check-card.unknown-number.ts'
import { validCard } from './cases/check-card.valid-card.ts'
import { withdrawnAfterRejoining } from './cases/check-card.withdrawn-after-rejoining.ts'
import { withoutToken } from './cases/check-card.without-token.ts'
import { wrongAccount } from './cases/check-card.wrong-account.ts'
import { wrongBenefitDigit } from './cases/check-card.wrong-benefit-digit.ts'
import { wrongBirthDate } from './cases/check-card.wrong-birth-date.ts'
import { wrongNameSameInitial } from './cases/check-card.wrong-name-same-initial.ts'
import { wrongName } from './cases/check-card.wrong-name.ts'
import { wrongProvince } from './cases/check-card.wrong-province.ts'
import { yearOfBirth } from './cases/check-card.year-of-birth.ts'
import { holderWithoutTreatments } from './cases/list-treatments.holder-without-treatments.ts'
import { treatedHolder } from './cases/list-treatments.treated-holder.ts'
import { treatmentsWithoutToken } from './cases/list-treatments.without-token.ts'
import { treatmentsForWrongBirthDate } from './cases/list-treatments.wrong-birth-date.ts'
import { goodAccount } from './cases/take-token.good-account.ts'
import { lockedAccount } from './cases/take-token.locked-account.ts'
import { unknownFacility } from './cases/take-token.unknown-facility.ts'
import { wrongPassword } from './cases/take-token.wrong-password.ts'
import { memberByCardOrBook } from './cases/find-household-member.by-card-or-book.ts'
import { memberOfHousehold } from './cases/find-household-member.known-person.ts'
import { noMemberFits } from './cases/find-household-member.nobody-fits.ts'
import { severalMembersFit } from './cases/find-household-member.several-fit.ts'
import { householdMemberWithoutToken } from './cases/find-household-member.without-token.ts'
import { badlyFormedBirthDate } from './cases/find-insurance-number.badly-formed-birth-date.ts'
import { knownPerson } from './cases/find-insurance-number.known-person.ts'
import { personOfMonthOnlyBirth } from './cases/find-insurance-number.month-only-birth.ts'
import { nobodyFits } from './cases/find-insurance-number.nobody-fits.ts'
import { placeOfBirth } from './cases/find-insurance-number.place-of-birth.ts'
import { severalFit } from './cases/find-insurance-number.several-fit.ts'
import { insuranceNumberWithoutToken } from './cases/find-insurance-number.without-token.ts'
import { personOfYearOnlyBirth } from './cases/find-insurance-number.year-only-birth.ts'
import { knownNumber } from './cases/find-insured-person.known-number.ts'
import { numberOfMonthOnlyBirth } from './cases/find-insured-person.month-only-birth.ts'
import { unknownInsuranceNumber } from './cases/find-insured-person.unknown-number.ts'
import { insuredPersonWithoutToken } from './cases/find-insured-person.without-token.ts'
import { numberOfYearOnlyBirth } from './cases/find-insured-person.year-only-birth.ts'
import { cardConnector } from './connector.ts'
import { papersSuite } from './e-papers/index.ts'
import { householdSuite } from './household/index.ts'

/** What is demanded of the health-insurance card gateway. */
export const suite: ConformanceSuite = {
  system: 'insurance',
  connectors: { 'insurance-card': cardConnector },
  cases: [
    goodAccount,
    lockedAccount,
    unknownFacility,
    wrongPassword,
    anyNumberOfTheHolder,
    badlyFormedParameter,
    childWithoutCard,
    expiredCard,
    heldByDefence,
    heldByPublicSecurity,
    impossibleBirthDate,
    leftInsurance,
    movedOutOfTheProvince,
    movedWithinTheProvince,
    newerCardInUse,
    newestCardOfTheHolder,
    officerNameMismatch,
    officerNotRegistered,
    officerOfAnotherFacility,
    renewedCardStillValid,
    renewedCard,
    revokedCard,
    secondOfficer,
    stopped,
    unknownNumber,
    validCard,
    withdrawnAfterRejoining,
    withoutToken,
    wrongAccount,
    wrongBenefitDigit,
    wrongBirthDate,
    wrongNameSameInitial,
    wrongName,
    wrongProvince,
    yearOfBirth,
    holderWithoutTreatments,
    treatedHolder,
    treatmentsWithoutToken,
    treatmentsForWrongBirthDate,
  ],
}

/** What is demanded of the social-insurance register. */
export const registerSuite: ConformanceSuite = {
  system: 'insurance-register',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    memberByCardOrBook,
    memberOfHousehold,
    noMemberFits,
    severalMembersFit,
    householdMemberWithoutToken,
    badlyFormedBirthDate,
    knownPerson,
    personOfMonthOnlyBirth,
    nobodyFits,
    placeOfBirth,
    severalFit,
    insuranceNumberWithoutToken,
    personOfYearOnlyBirth,
    knownNumber,
    numberOfMonthOnlyBirth,
    unknownInsuranceNumber,
    insuredPersonWithoutToken,
    numberOfYearOnlyBirth,
  ],
}

/** All that this package demands, for `lienthong-verify`. */
export const suites: readonly ConformanceSuite[] = [suite, registerSuite, householdSuite, benefitsSuite, papersSuite]
