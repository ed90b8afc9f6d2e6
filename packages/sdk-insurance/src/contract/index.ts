import type { z } from 'zod'
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

/** Operations of the card gateway and of the register, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...gatewayOperations, ...registerOperations } as const

/** Requests and answers, by operationId. */
export type Operations = GatewayOperations & RegisterOperations

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
