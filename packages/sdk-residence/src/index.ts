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
