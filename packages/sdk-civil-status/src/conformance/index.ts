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
  ],
}

export { jointServiceSuite }

/** What is demanded of all systems of the package. */
export const suites: readonly ConformanceSuite[] = [suite, jointServiceSuite]
