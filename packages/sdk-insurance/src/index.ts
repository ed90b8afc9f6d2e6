export { createInsuranceClient, type InsuranceClient } from './client/create-insurance-client.ts'
export { insuranceErrors, isInsuranceError, type InsuranceErrorCode } from './client/errors.ts'
export { insuranceCardGateway, type InsuranceCardGatewayOptions } from './client/insurance-card-gateway.ts'
export type {
  CheckCardInput,
  CheckCardResult,
  HealthInsuranceCard,
  RenewedCard,
} from './client/operations/check-card.ts'
