export { createResidenceClient, type ResidenceClient } from './client/create-residence-client.ts'
export { isResidenceError, residenceErrors, type ResidenceErrorCode } from './client/errors.ts'
export type { VerifyCitizenInput, VerifyCitizenResult } from './client/operations/verify-citizen.ts'
