export { createInsuranceClient, type CheckCardOptions, type InsuranceClient } from './client/create-insurance-client.ts'
export { insuranceErrors, isInsuranceError, type InsuranceErrorCode } from './client/errors.ts'
export { insuranceCardGateway, type InsuranceCardGatewayOptions } from './client/insurance-card-gateway.ts'
export type { CardStatus } from './client/card-outcome.ts'
export type { HealthInsuranceCard, RenewedCard } from './client/health-insurance-card.ts'
export type { CheckCardInput, CheckCardResult } from './client/operations/check-card.ts'
export type { ListTreatmentsInput } from './client/operations/list-treatments.ts'
export type { Treatment } from './client/treatment.ts'
export {
  createInsuranceRegisterClient,
  type InsuranceRegisterClient,
} from './client/create-insurance-register-client.ts'
export type { FindHouseholdMemberInput, HouseholdMember } from './client/operations/find-household-member.ts'
export type { FindInsuranceNumberInput, FoundInsuranceNumber } from './client/operations/find-insurance-number.ts'
export type { FindInsuredPersonInput, InsuredPerson, RegisterPlace } from './client/operations/find-insured-person.ts'
export {
  insuranceRegisterErrors,
  isInsuranceRegisterError,
  type InsuranceRegisterErrorCode,
} from './client/register-errors.ts'
