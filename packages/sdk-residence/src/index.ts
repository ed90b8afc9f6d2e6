export type { CitizenQuestion, QuestionSender } from './client/citizen-question.ts'
export type { CitizenAddress, CitizenRecord, CitizenRelative, HouseholdHead } from './client/citizen-record.ts'
export {
  createResidenceClient,
  type ResidenceClient,
  type ResidenceClientOptions,
  type ResidenceForm,
} from './client/create-residence-client.ts'
export { isResidenceError, residenceErrors, type ResidenceErrorCode } from './client/errors.ts'
export type { LookupCitizenInput, LookupCitizenResult } from './client/operations/lookup-citizen.ts'
export type { VerifyCitizenInput, VerifyCitizenResult } from './client/operations/verify-citizen.ts'
export type { VerifyRelativesInput, VerifyRelativesResult } from './client/operations/verify-relatives.ts'
export {
  provinceProxyGateway,
  type OfficerKey,
  type ProvinceProxyGatewayOptions,
} from './client/province-proxy-gateway.ts'
export { cardQrWarnings, type CardQrWarningCode } from './card/card-qr-warnings.ts'
export type { CardWarning } from './card/card-warning.ts'
export { parseCardQr, type CardQr, type CardQrWarning } from './card/parse-card-qr.ts'
export { mrzWarnings, type MrzWarningCode } from './card/mrz-warnings.ts'
export { parseMrzTd1, type MrzTd1, type MrzWarning, type ParseMrzOptions } from './card/parse-mrz-td1.ts'
export type { CitizenField, CitizenForm, FormAddress, FormRelative } from './match/citizen-form.ts'
export type { FieldMatch, MatchVerdict } from './match/findings.ts'
export { matchCitizen, type CitizenMatch } from './match/match-citizen.ts'
export { prefillForm, type PrefilledForm, type PrefillOptions } from './match/prefill-form.ts'
export { createResidenceProceduresClient } from './client/procedures/create-residence-procedures-client.ts'
export { procedureStatuses, type ProcedureStatusName } from './client/procedures/dossier-status.ts'
export { isProcedureError, procedureErrors, type ProcedureErrorCode } from './client/procedures/errors.ts'
export { lodgingDeadline } from './client/procedures/lodging-deadline.ts'
export type {
  LodgingBatchOptions,
  LodgingBatchResult,
  LodgingNotice,
} from './client/procedures/notify-lodging-batch.ts'
export type { ConfirmOldIdNumberInput } from './client/procedures/operations/confirm-old-id-number.ts'
export type { DeclareAbsenceInput } from './client/procedures/operations/declare-absence.ts'
export type { ProcedureStatus, ProcedureStep } from './client/procedures/operations/get-procedure-status.ts'
export type {
  ListProcedureResultsInput,
  ProcedurePaper,
  ProcedureResult,
} from './client/procedures/operations/list-procedure-results.ts'
export {
  lodgingGuestsPerRequest,
  type LodgingGuest,
  type LodgingOutcome,
  type NotifyLodgingInput,
} from './client/procedures/operations/notify-lodging.ts'
export type { RegisterPermanentResidenceInput } from './client/procedures/operations/register-permanent-residence.ts'
export type {
  RegisterTemporaryResidenceListInput,
  TemporaryResidenceListReceipt,
} from './client/procedures/operations/register-temporary-residence-list.ts'
export type { RegisterTemporaryResidenceInput } from './client/procedures/operations/register-temporary-residence.ts'
export type { RemoveRegistrationInput } from './client/procedures/operations/remove-registration.ts'
export type { SupplementDossierInput } from './client/procedures/operations/supplement-dossier.ts'
export type { WithdrawDossierInput } from './client/procedures/operations/withdraw-dossier.ts'
export { residenceProcedures, type ResidenceProcedure } from './client/procedures/procedure-table.ts'
export type {
  ResidenceProceduresClient,
  ResidenceWrite,
  ResidenceWriteInputs,
} from './client/procedures/residence-procedures-client.ts'
export type { ProcedureRow } from './client/procedures/wire/read-answer.ts'
export type { ProcedureReceipt } from './client/procedures/wire/read-receipt.ts'
export type {
  ProcedureQuestion,
  ProcedureQuestionItem,
  ProcedureRefusal,
  ProcedureRefusalReason,
} from './client/procedures/wire/read-refusal.ts'
export type { ProcedureStepResult } from './client/procedures/wire/read-step.ts'
