export { caseStatuses, type CaseStatus } from './client/case-status.ts'
export type { CasePaper, CaseQuestion, CaseRefusal, CaseResult, CaseView } from './client/line-of-business/case-view.ts'
export {
  createLineOfBusinessClient,
  type LineOfBusinessClient,
} from './client/line-of-business/create-line-of-business-client.ts'
export {
  isLineOfBusinessError,
  lineOfBusinessErrors,
  type LineOfBusinessErrorCode,
} from './client/line-of-business/errors.ts'
export { lineOfBusinessBySystem } from './client/line-of-business/line-of-business-by-system.ts'
export {
  createCaseNoticeReceiver,
  type CaseNoticeAnswer,
  type CaseNoticeEvent,
  type CaseNoticeReceiver,
  type CaseNoticeReceiverOptions,
} from './client/line-of-business/notices/create-case-notice-receiver.ts'
export {
  verifyCaseNotice,
  type CaseNotice,
  type CaseNoticeRejection,
  type VerifiedCaseNotice,
  type VerifyCaseNoticeOptions,
} from './client/line-of-business/notices/verify-case-notice.ts'
export type { ConfirmCasePaymentInput } from './client/line-of-business/operations/confirm-case-payment.ts'
export type { CaseKeyInput } from './client/line-of-business/operations/get-case-status.ts'
export type { CaseReceipt, SubmitCaseInput } from './client/line-of-business/operations/submit-case.ts'
export type { SupplementCaseInput } from './client/line-of-business/operations/supplement-case.ts'
export type { WithdrawCaseInput } from './client/line-of-business/operations/withdraw-case.ts'
export { lineOfBusinessSystems, type LineOfBusinessSystem } from './client/line-of-business/systems.ts'
