import { ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { confirmCasePayment } from './handlers/confirm-case-payment.ts'
import { getCaseResult } from './handlers/get-case-result.ts'
import { getCaseStatus } from './handlers/get-case-status.ts'
import { submitCase } from './handlers/submit-case.ts'
import { supplementCase } from './handlers/supplement-case.ts'
import { withdrawCase } from './handlers/withdraw-case.ts'
import { installLifecycle } from './lifecycle.ts'
import { noticeRecords } from './notices.ts'
import { officerActions } from './officers.ts'
import { policy } from './policy.ts'
import { caseCast, seedSheets } from './sheets/index.ts'

/** All systems without public wire as one mock, behind the NGSP: the field `heThong` says which one is meant. */
export const lineOfBusinessMock: MockSystem = {
  name: 'line-of-business',
  gateway: ngspMockGateway,
  operations: [submitCase, getCaseStatus, supplementCase, withdrawCase, confirmCasePayment, getCaseResult],
  personas: [],
  cast: caseCast,
  officerActions,
  policy,
  records: { notices: noticeRecords },
  install: installLifecycle,
  seed: seedSheets,
}
