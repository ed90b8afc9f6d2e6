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
export {
  createHouseholdInsuranceClient,
  type HouseholdInsuranceClient,
} from './client/household/create-household-insurance-client.ts'
export {
  householdInsuranceErrors,
  isHouseholdInsuranceError,
  type HouseholdInsuranceErrorCode,
} from './client/household/errors.ts'
export type { InsuredHousehold, InsuredHouseholdMember, PaidThisYear } from './client/household/household.ts'
export type { GetHouseholdInput } from './client/household/operations/get-household.ts'
export type { GetRenewalInput } from './client/household/operations/get-renewal.ts'
export type { PayRenewalInput, PayRenewalResult } from './client/household/operations/pay-renewal.ts'
export type { QuoteRenewalInput } from './client/household/operations/quote-renewal.ts'
export type { RequestRefundInput, RequestRefundResult } from './client/household/operations/request-refund.ts'
export type { ExtendedCard, QuotedMember, Renewal, RenewalQuote } from './client/household/renewal.ts'
export type {
  BenefitReasonTold,
  BenefitRequest,
  ChildCard,
  FuneralGrant,
} from './client/benefits-requests/benefit-request.ts'
export {
  createInsuranceBenefitsClient,
  type InsuranceBenefitsClient,
} from './client/benefits-requests/create-insurance-benefits-client.ts'
export {
  insuranceBenefitsErrors,
  isInsuranceBenefitsError,
  type InsuranceBenefitsErrorCode,
} from './client/benefits-requests/errors.ts'
export type { GetBenefitRequestInput } from './client/benefits-requests/operations/get-benefit-request.ts'
export type { IssueChildCardInput } from './client/benefits-requests/operations/issue-child-card.ts'
export type { RequestFuneralGrantInput } from './client/benefits-requests/operations/request-funeral-grant.ts'
export { benefitRateOf, type BenefitRate } from './card/benefit-rate-of.ts'
export type {
  InsuranceCardWarning,
  InsuranceCardWarningCode,
  InsuranceCardWarningField,
} from './card/insurance-card-warnings.ts'
export type { HolderDecision, HolderReason, HolderVerdicts } from './card/judge-card-holder.ts'
export {
  matchCardHolder,
  type CardHolderMatch,
  type CitizenCardHolder,
  type FoundCard,
  type HolderFieldMatch,
  type MatchCardHolderOptions,
} from './card/match-card-holder.ts'
export { parseInsuranceCardNumber, type InsuranceCardNumber } from './card/parse-insurance-card-number.ts'
export { parseInsuranceCardQr, type InsuranceCardQr } from './card/parse-insurance-card-qr.ts'
export type { Confidence, Dated, DatedAmount } from './dated.ts'
export { baseSalaries } from './premium/data/base-salaries.ts'
export {
  quoteHouseholdPremium,
  type HouseholdPremiumInput,
  type HouseholdPremiumQuote,
  type MemberPremium,
} from './premium/quote-household-premium.ts'
export { requireQuoteOpen } from './premium/require-quote-open.ts'
export {
  checkFuneralEligibility,
  type FuneralEligibility,
  type FuneralGround,
  type FuneralReason,
  type FuneralSituation,
} from './benefits/check-funeral-eligibility.ts'
export {
  chooseFuneralGrant,
  type FuneralChoice,
  type FuneralChoiceReason,
  type FuneralClaim,
  type FuneralPayer,
} from './benefits/choose-funeral-grant.ts'
export type { LevelLaw } from './benefits/data/reference-levels.ts'
export { standardLevels } from './benefits/data/standard-levels.ts'
export { quoteFuneralGrant, type FuneralGrantQuote, type GrantBasis } from './benefits/quote-funeral-grant.ts'
export { quoteSocialFuneralSupport, type SocialFuneralSupportQuote } from './benefits/quote-social-funeral-support.ts'
export {
  quoteSurvivorAllowance,
  type SurvivorAllowance,
  type SurvivorAllowanceInput,
  type SurvivorAllowanceQuote,
} from './benefits/quote-survivor-allowance.ts'
export type { BirthPaper } from './client/e-papers/birth-paper.ts'
export type { DeathPaper } from './client/e-papers/death-paper.ts'
export {
  insurancePapersErrors,
  isInsurancePapersError,
  type InsurancePapersErrorCode,
} from './client/e-papers/errors.ts'
export type { SubmitPaperResult } from './client/e-papers/operations/submit-paper.ts'
export { webCryptoSigner, type PaperSigner, type WebCryptoSignerOptions } from './client/e-papers/paper-signer.ts'
export type { PaperInput } from './client/e-papers/paper-to-sign.ts'
export type { PaperCalls } from './client/e-papers/submit-papers.ts'
