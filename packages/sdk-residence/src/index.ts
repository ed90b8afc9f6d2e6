export { createResidenceClient, type ResidenceClient } from './client/create-residence-client.ts'
export { residenceErrors, type ResidenceErrorCode } from './client/errors.ts'
export type { VerifyCitizenInput, VerifyCitizenResult } from './client/operations/verify-citizen.ts'
