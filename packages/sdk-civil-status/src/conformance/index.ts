import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { completedBirth } from './cases/list-registration-results.completed-birth.ts'
import { suspectedDuplicate } from './cases/list-registration-results.suspected-duplicate.ts'
import { tooManyCodes } from './cases/list-registration-results.too-many-codes.ts'
import { unknownCode } from './cases/list-registration-results.unknown-code.ts'
import { waitingAfterPush } from './cases/list-registration-results.waiting-after-push.ts'
import { listWithoutToken } from './cases/list-registration-results.without-token.ts'
import { acceptedBirth } from './cases/submit-registration.accepted-birth.ts'
import { brokenData } from './cases/submit-registration.broken-data.ts'
import { missingField } from './cases/submit-registration.missing-field.ts'
import { repeatedPush } from './cases/submit-registration.repeated-push.ts'
import { supplementedDossier } from './cases/submit-registration.supplemented-dossier.ts'
import { unknownUnit } from './cases/submit-registration.unknown-unit.ts'
import { submitWithoutToken } from './cases/submit-registration.without-token.ts'
import { acceptedSingleBirth } from './cases/submit-registration.accepted-single-birth.ts'
import { acceptedJointDeath } from './cases/submit-registration.accepted-joint-death.ts'
import { acceptedSingleDeath } from './cases/submit-registration.accepted-single-death.ts'
import { acceptedJointMarriage } from './cases/submit-registration.accepted-joint-marriage.ts'
import { acceptedSingleMarriage } from './cases/submit-registration.accepted-single-marriage.ts'
import { acceptedExtractCopy } from './cases/submit-registration.accepted-extract-copy.ts'
import { acceptedShapeOfReform } from './cases/submit-registration.accepted-shape-of-reform.ts'
import { birthOfTomorrow } from './cases/submit-registration.birth-of-tomorrow.ts'
import { deathWithoutDay } from './cases/submit-registration.death-without-day.ts'
import { deathBeforeBirth } from './cases/submit-registration.death-before-birth.ts'
import { marriageWithoutWife } from './cases/submit-registration.marriage-without-wife.ts'
import { marriageStatusUnknown } from './cases/submit-registration.marriage-status-unknown.ts'
import { extractCopyWithoutOffice } from './cases/submit-registration.extract-copy-without-office.ts'
import { nameWithoutGivenName } from './cases/submit-registration.name-without-given-name.ts'
import { completedSingleBirth } from './cases/list-registration-results.completed-single-birth.ts'
import { completedJointDeath } from './cases/list-registration-results.completed-joint-death.ts'
import { completedSingleDeath } from './cases/list-registration-results.completed-single-death.ts'
import { completedJointMarriage } from './cases/list-registration-results.completed-joint-marriage.ts'
import { completedSingleMarriage } from './cases/list-registration-results.completed-single-marriage.ts'
import { completedExtractCopy } from './cases/list-registration-results.completed-extract-copy.ts'
import { completedShapeOfReform } from './cases/list-registration-results.completed-shape-of-reform.ts'
import { deathRegisteredBefore } from './cases/list-registration-results.death-registered-before.ts'
import { marriageUnderAge } from './cases/list-registration-results.marriage-under-age.ts'
import { extractOfUnknownEntry } from './cases/list-registration-results.extract-of-unknown-entry.ts'
import { anotherModule } from './cases/list-registration-results.another-module.ts'
import { moduleThatIsNone } from './cases/list-registration-results.module-that-is-none.ts'
import { generation1Suite } from './generation1/generation1-suite.ts'
import { jointServiceSuite } from './joint-service/joint-service-suite.ts'

/** What is demanded of the civil-status system. */
export const suite: ConformanceSuite = {
  system: 'civil-status',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    acceptedBirth,
    brokenData,
    missingField,
    repeatedPush,
    supplementedDossier,
    unknownUnit,
    submitWithoutToken,
    completedBirth,
    suspectedDuplicate,
    tooManyCodes,
    unknownCode,
    waitingAfterPush,
    listWithoutToken,
    acceptedSingleBirth,
    acceptedJointDeath,
    acceptedSingleDeath,
    acceptedJointMarriage,
    acceptedSingleMarriage,
    acceptedExtractCopy,
    acceptedShapeOfReform,
    birthOfTomorrow,
    deathWithoutDay,
    deathBeforeBirth,
    marriageWithoutWife,
    marriageStatusUnknown,
    extractCopyWithoutOffice,
    nameWithoutGivenName,
    completedSingleBirth,
    completedJointDeath,
    completedSingleDeath,
    completedJointMarriage,
    completedSingleMarriage,
    completedExtractCopy,
    completedShapeOfReform,
    deathRegisteredBefore,
    marriageUnderAge,
    extractOfUnknownEntry,
    anotherModule,
    moduleThatIsNone,
  ],
}

export { generation1Suite, jointServiceSuite }

/** What is demanded of all systems of the package. */
export const suites: readonly ConformanceSuite[] = [suite, jointServiceSuite, generation1Suite]
