import { lgspConnector, ngspConnector, populationConnector, type ConformanceSuite } from '@lienthong/conformance'
import { proxyLookupOfficer } from './cases/lookup-citizen-proxy.key-of-another-officer.ts'
import { proxyLookupMatching } from './cases/lookup-citizen-proxy.matching-citizen.ts'
import { proxyLookupNobody } from './cases/lookup-citizen-proxy.nobody-found.ts'
import { proxyLookupProcedure } from './cases/lookup-citizen-proxy.procedure-not-permitted.ts'
import { soapLookupOutOfOrder } from './cases/lookup-citizen-soap.elements-out-of-order.ts'
import { soapLookupHead } from './cases/lookup-citizen-soap.head-of-household.ts'
import { soapLookupJsonBody } from './cases/lookup-citizen-soap.json-body.ts'
import { soapLookupMatching } from './cases/lookup-citizen-soap.matching-citizen.ts'
import { soapLookupNobody } from './cases/lookup-citizen-soap.nobody-found.ts'
import { soapLookupOldNumber } from './cases/lookup-citizen-soap.old-number.ts'
import { soapLookupSeveral } from './cases/lookup-citizen-soap.several-citizens.ts'
import { soapLookupWithoutName } from './cases/lookup-citizen-soap.without-name.ts'
import { soapLookupYearOnly } from './cases/lookup-citizen-soap.year-only-birth.ts'
import { lookupMatchingCitizen } from './cases/lookup-citizen.matching-citizen.ts'
import { lookupProcedureNotPermitted } from './cases/lookup-citizen.procedure-not-permitted.ts'
import { lookupSeveralCitizens } from './cases/lookup-citizen.several-citizens.ts'
import { lookupWrongName } from './cases/lookup-citizen.wrong-name.ts'
import { proxyMatchingCitizen } from './cases/verify-citizen-proxy.matching-citizen.ts'
import { proxyVerifyProcedure } from './cases/verify-citizen-proxy.procedure-not-permitted.ts'
import { proxyWithoutToken } from './cases/verify-citizen-proxy.without-token.ts'
import { soapVerifyOutOfOrder } from './cases/verify-citizen-soap.elements-out-of-order.ts'
import { soapMatchingCitizen } from './cases/verify-citizen-soap.matching-citizen.ts'
import { soapWithoutProof } from './cases/verify-citizen-soap.without-proof.ts'
import { soapWrongBirthDate } from './cases/verify-citizen-soap.wrong-birth-date.ts'
import { matchingCitizen } from './cases/verify-citizen.matching-citizen.ts'
import { verifyOfficerNotPermitted } from './cases/verify-citizen.officer-not-permitted.ts'
import { verifyOldNumber } from './cases/verify-citizen.old-number.ts'
import { procedureNotPermitted } from './cases/verify-citizen.procedure-not-permitted.ts'
import { withoutToken } from './cases/verify-citizen.without-token.ts'
import { wrongBirthDate } from './cases/verify-citizen.wrong-birth-date.ts'
import { verifyYearOnlyBirth } from './cases/verify-citizen.year-only-birth.ts'
import { proxyRelativesOfBoth } from './cases/verify-relatives-proxy.child-of-both.ts'
import { proxyRelativesProcedure } from './cases/verify-relatives-proxy.procedure-not-permitted.ts'
import { soapRelativesOfBoth } from './cases/verify-relatives-soap.child-of-both.ts'
import { soapRelativesOfMother } from './cases/verify-relatives-soap.child-of-mother.ts'
import { soapRelativesOutOfOrder } from './cases/verify-relatives-soap.elements-out-of-order.ts'
import { relativesChildOfBoth } from './cases/verify-relatives.child-of-both.ts'
import { relativesProcedureNotPermitted } from './cases/verify-relatives.procedure-not-permitted.ts'
import { proceduresSuite } from './procedures/procedures-suite.ts'
import { proxyConnector } from './proxy-connector.ts'

const connectors = { ngsp: ngspConnector, lgsp: lgspConnector, population: populationConnector }

/** What is demanded of the population database in the JSON form of a province. */
export const suite: ConformanceSuite = {
  system: 'residence',
  connectors,
  cases: [
    matchingCitizen,
    procedureNotPermitted,
    withoutToken,
    wrongBirthDate,
    verifyOldNumber,
    verifyYearOnlyBirth,
    verifyOfficerNotPermitted,
    lookupMatchingCitizen,
    lookupWrongName,
    lookupSeveralCitizens,
    lookupProcedureNotPermitted,
    relativesChildOfBoth,
    relativesProcedureNotPermitted,
  ],
}

/** What is demanded of the population database in SOAP. */
export const soapSuite: ConformanceSuite = {
  system: 'residence-soap',
  connectors,
  cases: [
    soapMatchingCitizen,
    soapWrongBirthDate,
    soapWithoutProof,
    soapVerifyOutOfOrder,
    soapLookupOutOfOrder,
    soapRelativesOutOfOrder,
    soapLookupMatching,
    soapLookupNobody,
    soapLookupOldNumber,
    soapLookupSeveral,
    soapLookupYearOnly,
    soapLookupHead,
    soapLookupJsonBody,
    soapLookupWithoutName,
    soapRelativesOfBoth,
    soapRelativesOfMother,
  ],
}

/** What is demanded of the proxy of a province to the population database. */
export const proxySuite: ConformanceSuite = {
  system: 'residence-proxy',
  connectors: { 'province-proxy': proxyConnector },
  cases: [
    proxyMatchingCitizen,
    proxyVerifyProcedure,
    proxyLookupProcedure,
    proxyRelativesProcedure,
    proxyLookupOfficer,
    proxyWithoutToken,
    proxyLookupMatching,
    proxyLookupNobody,
    proxyRelativesOfBoth,
  ],
}

export { proceduresSuite }

/** What is demanded of the population database in each of its forms, and of the residence procedures. */
export const suites: readonly ConformanceSuite[] = [suite, soapSuite, proxySuite, proceduresSuite]
