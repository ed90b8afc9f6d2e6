import type { z } from 'zod'
import { operations as benefitsOperations } from './benefits-operations.gen.ts'
import type { zBenefitRequestRecordTolerant } from './benefits-schemas.gen.ts'
import type { components as BenefitsComponents, operations as BenefitsOperations } from './benefits-types.gen.ts'
import { operations as ePaperOperations } from './e-papers-operations.gen.ts'
import type { components as EPaperComponents, operations as EPaperOperations } from './e-papers-types.gen.ts'
import { operations as householdOperations } from './household-operations.gen.ts'
import type {
  zHouseholdRecordTolerant,
  zRenewalQuoteRecordTolerant,
  zRenewalRecordTolerant,
} from './household-schemas.gen.ts'
import type { components as HouseholdComponents, operations as HouseholdOperations } from './household-types.gen.ts'
import { operations as gatewayOperations } from './operations.gen.ts'
import { operations as registerOperations } from './register-operations.gen.ts'
import type {
  zFindHouseholdMemberAnswerTolerant,
  zFindInsuranceNumberAnswerTolerant,
  zFindInsuredPersonAnswerTolerant,
} from './register-schemas.gen.ts'
import type { components as RegisterComponents, operations as RegisterOperations } from './register-types.gen.ts'
import type {
  zCheckCardAnswerTolerant,
  zListTreatmentsAnswerTolerant,
  zTakeTokenAnswerTolerant,
} from './schemas.gen.ts'
import type { components, operations as GatewayOperations } from './types.gen.ts'

export {
  zFindHouseholdMemberAnswer,
  zFindHouseholdMemberAnswerTolerant,
  zFindHouseholdMemberRequest,
  zFindHouseholdMemberRequestTolerant,
  zFindInsuranceNumberAnswer,
  zFindInsuranceNumberAnswerTolerant,
  zFindInsuranceNumberRequest,
  zFindInsuranceNumberRequestTolerant,
  zFindInsuredPersonAnswer,
  zFindInsuredPersonAnswerTolerant,
  zFindInsuredPersonRequest,
  zFindInsuredPersonRequestTolerant,
} from './register-schemas.gen.ts'
export {
  zApiKey,
  zApiKeyTolerant,
  zCardResultCode,
  zCardResultCodeTolerant,
  zCheckCardAnswer,
  zCheckCardAnswerTolerant,
  zCheckCardQuery,
  zCheckCardQueryTolerant,
  zCheckCardRequest,
  zCheckCardRequestTolerant,
  zListTreatmentsAnswer,
  zListTreatmentsAnswerTolerant,
  zListTreatmentsQuery,
  zListTreatmentsQueryTolerant,
  zListTreatmentsRequest,
  zListTreatmentsRequestTolerant,
  zTakeTokenAnswer,
  zTakeTokenAnswerTolerant,
  zTakeTokenRequest,
  zTakeTokenRequestTolerant,
} from './schemas.gen.ts'
export * from './benefits-schemas.gen.ts'
export * from './e-papers-schemas.gen.ts'
export * from './household-schemas.gen.ts'

/** Operations of the contracts of this package, by operationId: where they are, what they do, how sure we are. */
export const operations = {
  ...gatewayOperations,
  ...registerOperations,
  ...householdOperations,
  ...benefitsOperations,
  ...ePaperOperations,
} as const

/** Requests and answers, by operationId. */
export type Operations = GatewayOperations &
  RegisterOperations &
  HouseholdOperations &
  BenefitsOperations &
  EPaperOperations

type Schemas = components['schemas']
type Register = RegisterComponents['schemas']

/** Account of a facility. */
export type TakeTokenRequest = Schemas['TakeTokenRequest']
/** The token, or why there is none. */
export type TakeTokenAnswer = Schemas['TakeTokenAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type TakeTokenAnswerTolerant = z.infer<typeof zTakeTokenAnswerTolerant>
/** Token and id token with their end. */
export type ApiKey = Schemas['ApiKey']
/** Card, holder and the officer who asks, as sent. */
export type CheckCardRequest = Schemas['CheckCardRequest']
/** The card as the gateway knows it. */
export type CheckCardAnswer = Schemas['CheckCardAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type CheckCardAnswerTolerant = z.infer<typeof zCheckCardAnswerTolerant>
/** Outcome of a card check. */
export type CardResultCode = Schemas['CardResultCode']

type Household = HouseholdComponents['schemas']
type Benefits = BenefitsComponents['schemas']

/** Outcome of a call about a household. */
export type HouseholdResultCode = Household['HouseholdResultCode']
/** Who asks about their own household. */
export type GetHouseholdRequest = Household['GetHouseholdRequest']
/** The household, or why it is not told. */
export type GetHouseholdAnswer = Household['GetHouseholdAnswer']
/** A household as it may arrive: unknown fields kept, codes open. */
export type HouseholdRecordTolerant = z.infer<typeof zHouseholdRecordTolerant>
/** One member and how they are insured now. */
export type HouseholdMemberRow = Household['HouseholdMemberRow']
/** Which members are to be renewed, and for how long. */
export type QuoteRenewalRequest = Household['QuoteRenewalRequest']
/** The quote, or why there is none. */
export type QuoteRenewalAnswer = Household['QuoteRenewalAnswer']
/** A price that is held open. */
export type RenewalQuoteRecord = Household['RenewalQuoteRecord']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RenewalQuoteRecordTolerant = z.infer<typeof zRenewalQuoteRecordTolerant>
/** One member in a quote. */
export type RenewalQuoteRow = Household['RenewalQuoteRow']
/** A payment, as the payment platform reported it. */
export type PayRenewalRequest = Household['PayRenewalRequest']
/** The extension, or why there is none. */
export type PayRenewalAnswer = Household['PayRenewalAnswer']
/** A payment and what became of it. */
export type RenewalRecord = Household['RenewalRecord']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RenewalRecordTolerant = z.infer<typeof zRenewalRecordTolerant>
/** Which payment is asked about. */
export type GetRenewalRequest = Household['GetRenewalRequest']
/** The renewal, or why it is not told. */
export type GetRenewalAnswer = Household['GetRenewalAnswer']
/** Which payment is to be given back, and to whom. */
export type RequestRefundRequest = Household['RequestRefundRequest']
/** The refund, or why there is none. */
export type RequestRefundAnswer = Household['RequestRefundAnswer']

/** Outcome of a request for a benefit. */
export type BenefitResultCode = Benefits['BenefitResultCode']
/** Child, mother and the entry of the birth. */
export type IssueChildCardRequest = Benefits['IssueChildCardRequest']
/** Deceased, beneficiary and proof. */
export type RequestFuneralGrantRequest = Benefits['RequestFuneralGrantRequest']
/** Where a funeral grant stands, or why it was not taken in. */
export type RequestFuneralGrantAnswer = Benefits['RequestFuneralGrantAnswer']
/** Which request is asked about. */
export type GetBenefitRequestRequest = Benefits['GetBenefitRequestRequest']
/** Where a request stands, or why it is not told. */
export type GetBenefitRequestAnswer = Benefits['GetBenefitRequestAnswer']
/** A request and where it stands. */
export type BenefitRequestRecord = Benefits['BenefitRequestRecord']
/** The same as it may arrive: unknown fields kept, codes open. */
export type BenefitRequestRecordTolerant = z.infer<typeof zBenefitRequestRecordTolerant>
/** One thing that is wanted or wrong. */
export type BenefitReason = Benefits['BenefitReason']

type EPapers = EPaperComponents['schemas']

/** Account, token and a signed birth paper, all in one form. */
export type SubmitBirthPaperRequest = EPapers['SubmitBirthPaperRequest']
/** Account, token and a signed death notice, all in one form. */
export type SubmitDeathPaperRequest = EPapers['SubmitDeathPaperRequest']
/** Whether a paper was taken in. */
export type SubmitPaperAnswer = EPapers['SubmitBirthPaperAnswer']
/** Outcome of a paper. */
export type PaperResultCode = EPapers['PaperResultCode']
/** Elements of a birth paper, all of them text. */
export type BirthPaperFields = EPapers['BirthPaper']
/** Elements of a death notice, all of them text. */
export type DeathPaperFields = EPapers['DeathPaper']
/** Card, holder and the officer who asks for treatments, as sent. */
export type ListTreatmentsRequest = Schemas['ListTreatmentsRequest']
/** The treatments of the holder of a card. */
export type ListTreatmentsAnswer = Schemas['ListTreatmentsAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListTreatmentsAnswerTolerant = z.infer<typeof zListTreatmentsAnswerTolerant>
/** One treatment on the wire. */
export type VisitRow = Schemas['VisitRow']

/** One insurance number, as sent. */
export type FindInsuredPersonRequest = Register['FindInsuredPersonRequest']
/** Whom the register has under a number. */
export type FindInsuredPersonAnswer = Register['FindInsuredPersonAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type FindInsuredPersonAnswerTolerant = z.infer<typeof zFindInsuredPersonAnswerTolerant>
/** What is known of somebody whose number is wanted, as sent. */
export type FindInsuranceNumberRequest = Register['FindInsuranceNumberRequest']
/** The insurance number of somebody. */
export type FindInsuranceNumberAnswer = Register['FindInsuranceNumberAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type FindInsuranceNumberAnswerTolerant = z.infer<typeof zFindInsuranceNumberAnswerTolerant>
/** What is known of somebody whose household is wanted, as sent. */
export type FindHouseholdMemberRequest = Register['FindHouseholdMemberRequest']
/** Somebody in the register with the household. */
export type FindHouseholdMemberAnswer = Register['FindHouseholdMemberAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type FindHouseholdMemberAnswerTolerant = z.infer<typeof zFindHouseholdMemberAnswerTolerant>
