import { securityServerMockGateway, type MockSystem } from '@lienthong/mock-core'
import { catalogueOfficers } from './catalogues/catalogue-officers.ts'
import { feedbackOfficers } from './feedback/feedback-officers.ts'
import { seedQuestions } from './feedback/seed-questions.ts'
import { findProcedures } from './handlers/catalogues/find-procedures.ts'
import { listCatalogues } from './handlers/catalogues/list-catalogues.ts'
import { listProcedures } from './handlers/catalogues/list-procedures.ts'
import { answerQuestions } from './handlers/feedback/answer-questions.ts'
import { listAnswers } from './handlers/feedback/list-answers.ts'
import { listCitizenQuestions } from './handlers/feedback/list-citizen-questions.ts'
import { listPublishedQuestions } from './handlers/feedback/list-published-questions.ts'
import { publishQuestions } from './handlers/feedback/publish-questions.ts'
import { syncRatings } from './handlers/feedback/sync-ratings.ts'
import { findDossier } from './handlers/find-dossier.ts'
import { syncDossier } from './handlers/sync-dossier.ts'
import { syncProgress } from './handlers/sync-progress.ts'
import { syncStatus } from './handlers/sync-status.ts'
import { records } from './records.ts'

/** The National Public Service Portal as a mock, behind a province's Security Server. */
export const portalMock: MockSystem = {
  name: 'dvc',
  gateway: securityServerMockGateway,
  operations: [
    findDossier,
    syncDossier,
    syncProgress,
    syncStatus,
    listProcedures,
    findProcedures,
    ...listCatalogues,
    listCitizenQuestions,
    listPublishedQuestions,
    listAnswers,
    publishQuestions,
    answerQuestions,
    syncRatings,
  ],
  personas: ['father', 'mother'],
  officerActions: { ...catalogueOfficers, ...feedbackOfficers },
  seed: seedQuestions,
  records,
}

export { personalPapersMock } from './papers/index.ts'
export { accountOf, listAccounts, openAccount, type AccountChoice } from './sign-in/accounts.ts'
export { claimsOf, levelOf } from './sign-in/claims.ts'
export { dvcqgMockGateway, vneidMockGateway, type MockSignInProvider } from './sign-in/sign-in-gateways.ts'
export { signInMock } from './sign-in/sign-in-mock.ts'
export { isRedirectAllowed, keyGeneration, takeTokenDefect, type TokenDefect } from './sign-in/sign-in-state.ts'
export { paymentMock } from './payment/payment-mock.ts'
