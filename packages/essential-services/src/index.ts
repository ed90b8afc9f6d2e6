export { checkForm, type CheckedForm, type ServiceForm } from './api/check-form.ts'
export { dueDate, type DueOptions, type ServiceDueDate } from './api/due-date.ts'
export { findProcedure, type FoundProcedure, type ProcedureKey } from './api/find-procedure.ts'
export { formJsonSchema, formModel, type FormModel } from './api/form-model.ts'
export {
  getService,
  listServices,
  listVersions,
  serviceVersion,
  type ListedService,
  type SchemaOf,
  type ServiceOf,
} from './api/get-service.ts'
export { quoteFee, type FeeOptions, type FeeQuote, type QuotedCharge } from './api/quote-fee.ts'
export {
  requiredDocuments,
  type DocumentOptions,
  type DocumentState,
  type RequiredDocument,
} from './api/required-documents.ts'
export { ServiceError, serviceErrors, type ServiceErrorCode, type VersionDays } from './api/service-error.ts'
export type { AtOptions, VersionInForce } from './api/versions.ts'
export type { CatalogueName } from './form/catalogues.ts'
export { holds, type Condition, type ConditionContext, type PlainValue } from './form/condition.ts'
export type { CheckedFormOf, FormDefinition, FormRule } from './form/define-form.ts'
export type { FieldModel, FieldOption } from './form/field-model.ts'
export { formPage, type FormPageOptions } from './form/form-page.ts'
export type { FormProblem } from './form/form-problem.ts'
export type { FormJudgement } from './form/judge-form.ts'
export type { FieldKind } from './form/scalars.ts'
export type { DocumentRule } from './service/document-rule.ts'
export type { Charge, FeeQuoter, FeeRow, FeeRule } from './service/fee-rule.ts'
export type {
  ChooseFiling,
  DossierHead,
  Filing,
  HandedIn,
  HandlingOffice,
  LineOfBusinessSystem,
  PlainFiling,
  ResidenceCall,
  ResidenceFiling,
  WriteForm,
  WriteSupplement,
} from './service/filing.ts'
export { findings, type Finding, type FindingInfo, type FindingState, type Found } from './service/findings.ts'
export type { FlowStep, StepKind } from './service/flow-step.ts'
export type { PopulationFact, RegisterQuestion } from './service/register-question.ts'
export { isKnown, type Confidence, type Known, type Stated, type Unknown } from './service/known.ts'
export type { ServiceDefinition, StatusProfile } from './service/service-definition.ts'
export type { Channel, Procedure, ResultPaper, ServiceLevel, ServiceVersion } from './service/service-version.ts'
export { systems, type SystemInfo, type SystemName } from './service/systems.ts'
export type { TimeLimit, TimeRow, TimeStart } from './service/time-rule.ts'
export type { Words } from './service/words.ts'
export { services, type Service, type ServiceSlug } from './services/index.ts'
export { lookUp, type LookedUp, type LookUpOptions, type OpenFinding } from './api/look-up.ts'
export { prefill, type Prefilled, type SignedIn } from './api/prefill.ts'
export { followDossier, submit, type SubmitOptions } from './api/submit.ts'
export type { CaseKey, CaseSubmission, CaseSupplement, CaseSystem, PaymentProof } from './dossier/case-system.ts'
export type { DossierHandle, StartedPayment } from './dossier/dossier-handle.ts'
export { paymentReference } from './dossier/payment-reference.ts'
export type {
  DossierBranch,
  DossierPaper,
  DossierProgress,
  DossierQuestion,
  DossierRefusal,
  DossierResult,
  DossierStep,
  DossierView,
} from './dossier/dossier-view.ts'
export type {
  DeskPayment,
  DossierSync,
  PaymentDesk,
  PopulationLookup,
  RunningProcess,
  ServiceClients,
  ServiceProcesses,
} from './dossier/ports.ts'
export type { ReadPaper } from './dossier/fetch-papers.ts'
export type { Supplement, Withdrawal } from './dossier/service-case.ts'
export type { RenewalOrder } from './service/filing.ts'
export { servicePorts, type ServicePortsOptions } from './ports/service-ports.ts'
export { criminalRecordCases, type CriminalRecordCasesOptions } from './ports/criminal-record-cases.ts'
export { landCases, type LandCasesOptions, type LandOutcomes } from './ports/land-cases.ts'
export { lineOfBusinessCases } from './ports/line-of-business-cases.ts'
export { paymentDesk, paymentProof, type PaymentDeskOptions } from './ports/payment-desk.ts'
export { registryCases, type RegistryCases } from './ports/registry-cases.ts'
