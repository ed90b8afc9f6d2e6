export { createInsuranceClient, type InsuranceClient } from './client/create-insurance-client.ts'
export { insuranceErrors, isInsuranceError, type InsuranceErrorCode } from './client/errors.ts'
export { insuranceCardGateway, type InsuranceCardGatewayOptions } from './client/insurance-card-gateway.ts'
export type {
  CheckCardInput,
  CheckCardResult,
  HealthInsuranceCard,
  RenewedCard,
} from './client/operations/check-card.ts'
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
