import { lgspConnector, ngspConnector, type ConformanceSuite } from '@lienthong/conformance'
import { confirmCasePaymentFeeAsked } from './cases/confirm-case-payment.fee-asked.ts'
import { confirmCasePaymentWrongAmount } from './cases/confirm-case-payment.wrong-amount.ts'
import { getCaseResultIssuedPaper } from './cases/get-case-result.issued-paper.ts'
import { getCaseResultNotYet } from './cases/get-case-result.not-yet.ts'
import { getCaseResultUnknownDossier } from './cases/get-case-result.unknown-dossier.ts'
import { getCaseStatusCodeAtAnotherSystem } from './cases/get-case-status.code-at-another-system.ts'
import { getCaseStatusDecidedDossier } from './cases/get-case-status.decided-dossier.ts'
import { getCaseStatusStoppedDossier } from './cases/get-case-status.stopped-dossier.ts'
import { getCaseStatusUnknownDossier } from './cases/get-case-status.unknown-dossier.ts'
import { submitCaseBadlyFormed } from './cases/submit-case.badly-formed.ts'
import { submitCaseCodeOfAnother } from './cases/submit-case.code-of-another.ts'
import { submitCaseNewDossier } from './cases/submit-case.new-dossier.ts'
import { submitCaseSameAgain } from './cases/submit-case.same-again.ts'
import { submitCaseWithoutToken } from './cases/submit-case.without-token.ts'
import { supplementCaseAnotherQuestion } from './cases/supplement-case.another-question.ts'
import { supplementCaseAskedForPapers } from './cases/supplement-case.asked-for-papers.ts'
import { supplementCaseNothingAsked } from './cases/supplement-case.nothing-asked.ts'
import { withdrawCaseDoneDossier } from './cases/withdraw-case.done-dossier.ts'
import { withdrawCaseNewDossier } from './cases/withdraw-case.new-dossier.ts'

/** What is demanded of a system that speaks the assumed contract. */
export const lineOfBusinessSuite: ConformanceSuite = {
  system: 'line-of-business',
  connectors: { ngsp: ngspConnector, lgsp: lgspConnector },
  cases: [
    confirmCasePaymentFeeAsked,
    confirmCasePaymentWrongAmount,
    getCaseResultIssuedPaper,
    getCaseResultNotYet,
    getCaseResultUnknownDossier,
    getCaseStatusCodeAtAnotherSystem,
    getCaseStatusDecidedDossier,
    getCaseStatusStoppedDossier,
    getCaseStatusUnknownDossier,
    submitCaseBadlyFormed,
    submitCaseCodeOfAnother,
    submitCaseNewDossier,
    submitCaseSameAgain,
    submitCaseWithoutToken,
    supplementCaseAnotherQuestion,
    supplementCaseAskedForPapers,
    supplementCaseNothingAsked,
    withdrawCaseDoneDossier,
    withdrawCaseNewDossier,
  ],
}
