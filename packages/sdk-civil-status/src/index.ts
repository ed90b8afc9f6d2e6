export type { BirthRegistration, CivilStatusAddress } from './client/birth-registration.ts'
export {
  createCivilStatusClient,
  type CivilStatusClient,
  type ListRegistrationResultsInput,
} from './client/create-civil-status-client.ts'
export { dateInWords } from './client/date-in-words.ts'
export { civilStatusErrors, isCivilStatusError, type CivilStatusErrorCode } from './client/errors.ts'
export type { SubmitRegistrationResult } from './client/operations/submit-registration.ts'
export type { RegisteredBirth, RegistrationProblem, RegistrationResult } from './client/registration-result.ts'
