export {
  createCriminalRecordClient,
  type CriminalRecordClient,
} from './client/criminal-record/create-criminal-record-client.ts'
export type { Declaration } from './client/criminal-record/declaration.ts'
export type { DeclarationStatus, DeclarationStatusRow } from './client/criminal-record/declaration-status.ts'
export {
  criminalRecordErrors,
  isCriminalRecordError,
  type CriminalRecordErrorCode,
} from './client/criminal-record/errors.ts'
export type { FindRecordRequestInput } from './client/criminal-record/operations/find-record-request.ts'
export type { GetDeclarationStatusInput } from './client/criminal-record/operations/get-declaration-status.ts'
export type { ListDeclarationStatusesInput } from './client/criminal-record/operations/list-declaration-statuses.ts'
export type { ListDeclarationsInput, PortalDeclaration } from './client/criminal-record/operations/list-declarations.ts'
export type {
  ListRecordCatalogueInput,
  RecordCatalogueRow,
} from './client/criminal-record/operations/list-record-catalogue.ts'
export type { MarkDeclarationsDoneInput } from './client/criminal-record/operations/mark-declarations-done.ts'
export type { SubmitDeclarationInput } from './client/criminal-record/operations/submit-declaration.ts'
export type { SubmitRecordRequestInput } from './client/criminal-record/operations/submit-record-request.ts'
export { readRecordStatusPush, type PushedRecordStatus } from './client/criminal-record/read-record-status-push.ts'
export type { RecordCertificate, RecordProgress } from './client/criminal-record/record-progress.ts'
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
export {
  createBusinessRegistryClient,
  type BusinessRegistryClient,
} from './client/business-registry/create-business-registry-client.ts'
export type { BusinessDossier, Enterprise } from './client/business-registry/enterprise.ts'
export {
  businessRegistryErrors,
  isBusinessRegistryError,
  type BusinessRegistryErrorCode,
} from './client/business-registry/errors.ts'
export type { GetBusinessDossierInput } from './client/business-registry/operations/get-business-dossier.ts'
export type { GetEnterpriseInput } from './client/business-registry/operations/get-enterprise.ts'
export { createLandClient, type LandClient } from './client/land/create-land-client.ts'
export { isLandError, landErrors, type LandErrorCode } from './client/land/errors.ts'
export type { SubmitLandDossierInput } from './client/land/operations/submit-land-dossier.ts'
export { readLandTaxNotice, replyToTaxNotice, type LandTaxNotice } from './client/land/read-land-tax-notice.ts'
export { createPublicPostClient, type PublicPostClient } from './client/public-post/create-public-post-client.ts'
export { isPublicPostError, publicPostErrors, type PublicPostErrorCode } from './client/public-post/errors.ts'
export type { CancelPostOrderInput } from './client/public-post/operations/cancel-post-order.ts'
export type { CreatePostOrderInput } from './client/public-post/operations/create-post-order.ts'
export type { PostLabel, PostOrderKeyInput } from './client/public-post/operations/get-post-label.ts'
export type { PostEvent, PostTracking } from './client/public-post/operations/track-post-order.ts'
export {
  createSharedCataloguesClient,
  type SharedCataloguesClient,
} from './client/shared-catalogues/create-shared-catalogues-client.ts'
export {
  isSharedCataloguesError,
  sharedCataloguesErrors,
  type SharedCataloguesErrorCode,
} from './client/shared-catalogues/errors.ts'
export type { AddCatalogueRowsInput } from './client/shared-catalogues/operations/add-catalogue-rows.ts'
export type {
  CatalogueColumn,
  CatalogueKeyInput,
} from './client/shared-catalogues/operations/get-catalogue-metadata.ts'
export type { SharedCatalogueRow } from './client/shared-catalogues/operations/list-catalogue-rows.ts'
export type { SharedCatalogue } from './client/shared-catalogues/operations/list-catalogues.ts'
export {
  createSocialProtectionClient,
  type SocialProtectionClient,
} from './client/social-protection/create-social-protection-client.ts'
export {
  isSocialProtectionError,
  socialProtectionErrors,
  type SocialProtectionErrorCode,
} from './client/social-protection/errors.ts'
export type { SyncProtectionDossierInput } from './client/social-protection/operations/sync-protection-dossier.ts'
export type { SyncProtectionProgressInput } from './client/social-protection/operations/sync-protection-progress.ts'
