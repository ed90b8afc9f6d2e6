import { ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { numberUnderAnotherName } from './cases/confirm-old-id-number.another-name.ts'
import { numberInTheArchive } from './cases/confirm-old-id-number.number-in-the-archive.ts'
import { numberInTheRegister } from './cases/confirm-old-id-number.number-in-the-register.ts'
import { twoOldNumbers } from './cases/confirm-old-id-number.two-old-numbers.ts'
import { unknownHolder } from './cases/confirm-old-id-number.unknown-citizen.ts'
import { absenceEndsBeforeItBegins } from './cases/declare-absence.end-before-beginning.ts'
import { newAbsence } from './cases/declare-absence.new-declaration.ts'
import { agencyOfAnotherProvince } from './cases/get-procedure-status.agency-of-another-province.ts'
import { everyStepTold } from './cases/get-procedure-status.every-step-told.ts'
import { homeNotInTheLandDatabase } from './cases/get-procedure-status.home-not-in-the-land-database.ts'
import { ownerHasNotConsented } from './cases/get-procedure-status.owner-has-not-consented.ts'
import { unknownDossier } from './cases/get-procedure-status.unknown-dossier.ts'
import { homeInDispute } from './cases/list-procedure-results.home-in-dispute.ts'
import { papersOfARegistration } from './cases/list-procedure-results.papers-of-a-registration.ts'
import { tooManyResults } from './cases/list-procedure-results.too-many-codes.ts'
import { resultOfUnknownDossier } from './cases/list-procedure-results.unknown-dossier.ts'
import { eachGuestAnswered } from './cases/notify-lodging.each-guest-answered.ts'
import { guestToldOfAgain } from './cases/notify-lodging.guest-told-of-again.ts'
import { lateNotice } from './cases/notify-lodging.late-notice.ts'
import { tooManyGuests } from './cases/notify-lodging.too-many-guests.ts'
import { unknownGuest } from './cases/notify-lodging.unknown-guest.ts'
import { codeOfAnotherDossier } from './cases/register-permanent-residence.code-of-another-dossier.ts'
import { missingHome } from './cases/register-permanent-residence.missing-field.ts'
import { newPermanentDossier } from './cases/register-permanent-residence.new-dossier.ts'
import { repeatedPermanentDossier } from './cases/register-permanent-residence.repeated-dossier.ts'
import { unknownAgency } from './cases/register-permanent-residence.unknown-agency.ts'
import { unknownSettler } from './cases/register-permanent-residence.unknown-citizen.ts'
import { permanentWithoutToken } from './cases/register-permanent-residence.without-token.ts'
import { noUsableRow } from './cases/register-temporary-residence-list.no-usable-row.ts'
import { wrongNumbersReported } from './cases/register-temporary-residence-list.wrong-numbers-reported.ts'
import { communeOfPermanentResidence } from './cases/register-temporary-residence.commune-of-permanent-residence.ts'
import { newTemporaryDossier } from './cases/register-temporary-residence.new-dossier.ts'
import { overTwoYears } from './cases/register-temporary-residence.over-two-years.ts'
import { deathOfTheLiving } from './cases/remove-registration.death-of-the-living.ts'
import { nothingToRemove } from './cases/remove-registration.nothing-to-remove.ts'
import { temporaryRemoved } from './cases/remove-registration.temporary-registration.ts'
import { nothingAsked } from './cases/supplement-dossier.nothing-asked.ts'
import { paperOfTheHome } from './cases/supplement-dossier.paper-of-the-home.ts'
import { afterTheDecision } from './cases/withdraw-dossier.after-the-decision.ts'
import { beforeTheWorkBegins } from './cases/withdraw-dossier.before-the-work-begins.ts'

/** What is demanded of the residence procedures. No wire of them is public: every case is a proposal. */
export const proceduresSuite: ConformanceSuite = {
  system: 'residence-procedures',
  connectors: { ngsp: ngspConnector },
  cases: [
    newPermanentDossier,
    repeatedPermanentDossier,
    codeOfAnotherDossier,
    unknownSettler,
    missingHome,
    unknownAgency,
    permanentWithoutToken,
    newTemporaryDossier,
    overTwoYears,
    communeOfPermanentResidence,
    wrongNumbersReported,
    noUsableRow,
    newAbsence,
    absenceEndsBeforeItBegins,
    eachGuestAnswered,
    guestToldOfAgain,
    lateNotice,
    unknownGuest,
    tooManyGuests,
    temporaryRemoved,
    nothingToRemove,
    deathOfTheLiving,
    numberInTheRegister,
    numberInTheArchive,
    twoOldNumbers,
    numberUnderAnotherName,
    unknownHolder,
    everyStepTold,
    ownerHasNotConsented,
    homeNotInTheLandDatabase,
    agencyOfAnotherProvince,
    unknownDossier,
    papersOfARegistration,
    homeInDispute,
    resultOfUnknownDossier,
    tooManyResults,
    paperOfTheHome,
    nothingAsked,
    beforeTheWorkBegins,
    afterTheDecision,
  ],
}
