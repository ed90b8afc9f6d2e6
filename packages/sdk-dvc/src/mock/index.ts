import { securityServerMockGateway, type MockSystem } from '@lienthong/mock-core'
import { findDossier } from './handlers/find-dossier.ts'
import { syncDossier } from './handlers/sync-dossier.ts'
import { syncProgress } from './handlers/sync-progress.ts'
import { syncStatus } from './handlers/sync-status.ts'
import { records } from './records.ts'

/** The National Public Service Portal as a mock, behind a province's Security Server. */
export const portalMock: MockSystem = {
  name: 'dvc',
  gateway: securityServerMockGateway,
  operations: [findDossier, syncDossier, syncProgress, syncStatus],
  personas: ['father', 'mother'],
  records,
}

export { accountOf, listAccounts, openAccount, type AccountChoice } from './sign-in/accounts.ts'
export { claimsOf, levelOf } from './sign-in/claims.ts'
export { dvcqgMockGateway, vneidMockGateway, type MockSignInProvider } from './sign-in/sign-in-gateways.ts'
export { signInMock } from './sign-in/sign-in-mock.ts'
export { isRedirectAllowed, keyGeneration, takeTokenDefect, type TokenDefect } from './sign-in/sign-in-state.ts'
