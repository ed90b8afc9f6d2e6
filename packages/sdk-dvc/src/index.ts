export { assessDossier, type AssessDossierOptions } from './client/assess/assess-dossier.ts'
export type { AssessmentFinding, DossierAssessment, MetricAssessment, MetricState } from './client/assess/assessment.ts'
export type { DossierDraft } from './client/assess/dossier-draft.ts'
export {
  metricRules,
  type Condition,
  type MetricId,
  type MetricRule,
  type Requirement,
} from './client/assess/metric-rules.ts'
export { checkDossier, type CheckDossierOptions, type DossierProblem } from './client/check-dossier.ts'
export {
  createNationalPortalClient,
  type NationalPortalClient,
  type NationalPortalClientOptions,
} from './client/create-national-portal-client.ts'
export { dossierFields, type DossierField, type FieldSource } from './client/dossier-fields.ts'
export type { DossierProfile } from './client/dossier-profile.ts'
export { dossierStatuses, type DossierStatus, type DossierStatusCode } from './client/dossier-status.ts'
export { isPortalError, portalErrors, type PortalErrorCode } from './client/errors.ts'
export type { FoundDossier } from './client/operations/find-dossier.ts'
export { maxProgressSteps } from './client/operations/sync-progress.ts'
export type { StatusUpdate } from './client/operations/sync-status.ts'
export { zPortalDossier, type CheckedDossier, type PortalDossier } from './client/portal-dossier.ts'
export { checkStep, zProgressStep, type ProgressStep } from './client/progress-step.ts'
export {
  classifyPortalResult,
  portalResults,
  type PortalResult,
  type PortalResultRow,
} from './client/portal-results.ts'
export {
  dossierDeadline,
  type Deadline,
  type DeadlineInput,
  type SupplementPause,
} from './client/status/dossier-deadline.ts'
export { dossierStatus, type DossierStatusTable } from './client/status/dossier-status-moves.ts'
export { lintStatusMapping, type LintStatusMappingOptions } from './client/status/lint-status-mapping.ts'
export type { StatusMappingFinding, StatusMappingFindingKind } from './client/status/status-finding.ts'
export { zStatusMapping, type StatusMapping } from './client/status/status-mapping.ts'
export { readDossier, type ReadDossier } from './client/read-dossier.ts'
export type { UpsertResult } from './client/upsert-dossier.ts'
export type { UpsertDossiersOptions, UpsertItem } from './client/upsert-dossiers.ts'
export { catalogueNames, type CatalogueName } from './client/catalogues/catalogues.ts'
export type { CatalogueEntry } from './client/catalogues/catalogue-entry.ts'
export {
  compareProcedureNames,
  type ProcedureNameComparison,
  type ProcedureNameVerdict,
} from './client/catalogues/compare-procedure-names.ts'
export type { FieldChange } from './client/catalogues/copy/changed-fields.ts'
export {
  readCatalogueSnapshot,
  type CatalogueSnapshot,
  type MissingPart,
} from './client/catalogues/copy/catalogue-snapshot.ts'
export {
  compareCatalogues,
  type CatalogueChange,
  type CatalogueChanges,
  type ChangedPart,
} from './client/catalogues/copy/compare-catalogues.ts'
export {
  createCatalogueCopy,
  type CatalogueCopy,
  type CatalogueCopyOptions,
  type CatalogueStore,
  type ChangesBetween,
} from './client/catalogues/copy/create-catalogue-copy.ts'
export { describeCatalogueChanges } from './client/catalogues/copy/describe-catalogue-changes.ts'
export { findNameDrift, type NameDrift, type PublishedName } from './client/catalogues/copy/find-name-drift.ts'
export type { ReportLanguage } from './client/catalogues/copy/report-words.ts'
export type { CopyProgress, TakeCopyOptions } from './client/catalogues/copy/take-snapshot.ts'
export type { ListedProcedure } from './client/catalogues/operations/list-procedures.ts'
export type { VerifiedProcedure, VerifyProcedureInput } from './client/catalogues/operations/verify-procedure.ts'
export type { PortalCatalogues } from './client/catalogues/portal-catalogues.ts'
export type {
  CodeAndName,
  Procedure,
  ProcedureChannel,
  ProcedureFee,
  ProcedureLegalBasis,
  ProcedurePaper,
  ProcedurePapers,
  ProcedureSequence,
  ProcedureTime,
} from './client/catalogues/procedure.ts'
export type { PortalFeedback } from './client/feedback/portal-feedback.ts'
export type {
  AnswerToCitizen,
  DossierRating,
  PortalAnswer,
  PortalQuestion,
  QuestionToPublish,
} from './client/feedback/question.ts'
export { createPersonalPapersClient, type PersonalPapersClient } from './client/papers/create-personal-papers-client.ts'
export { isPersonalPapersError, personalPapersErrors, type PersonalPapersErrorCode } from './client/papers/errors.ts'
export type { GetPaperFileInput } from './client/papers/operations/get-paper-file.ts'
export type {
  ListPersonalPapersInput,
  PersonalPaper,
  PersonalPaperFile,
} from './client/papers/operations/list-personal-papers.ts'
export { personalPapersGateway, type PersonalPapersGatewayOptions } from './client/papers/personal-papers-gateway.ts'
export { createIpnReceiver } from './client/payment/create-ipn-receiver.ts'
export type {
  IpnAnswer,
  IpnEvent,
  IpnPayments,
  IpnReceiver,
  IpnReceiverOptions,
  PaidPayment,
  StartedPayment,
} from './client/payment/create-ipn-receiver.ts'
export {
  createPaymentClient,
  type PaymentClient,
  type PaymentClientOptions,
} from './client/payment/create-payment-client.ts'
export {
  keyPayChecksum,
  keyPayQueryChecksum,
  payGovReceiptChecksum,
  type KeyPayTransaction,
  type PayGovReceiptRequest,
} from './client/payment/older-checksums.ts'
export type { FoundPayment, PaymentState } from './client/payment/operations/find-payment.ts'
export type { Receipt } from './client/payment/operations/get-receipt.ts'
export type { StartedTransaction } from './client/payment/operations/start-payment.ts'
export { paymentChecksum, type PaymentMessage } from './client/payment/payment-checksum.ts'
export { isPaymentError, paymentErrors, type PaymentErrorCode } from './client/payment/payment-errors.ts'
export {
  paymentReference,
  type FeeReceipt,
  type PaymentFee,
  type PaymentOrder,
} from './client/payment/payment-order.ts'
export {
  verifyIpn,
  type ExpectedPayment,
  type IpnField,
  type IpnFields,
  type IpnRejection,
  type VerifiedIpn,
  type VerifyIpnOptions,
} from './client/payment/verify-ipn.ts'
