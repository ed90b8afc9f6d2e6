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
