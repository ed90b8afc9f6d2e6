import type { z } from 'zod'
import { operations as jsonOperations } from './operations.gen.ts'
import type {
  zLookupCitizenAnswerTolerant,
  zVerifyCitizenAnswerTolerant,
  zVerifyRelativesAnswerTolerant,
} from './schemas.gen.ts'
import { operations as soapOperations } from './soap-operations.gen.ts'
import type {
  zCitizenTolerant,
  zLookupCitizenSoapAnswerTolerant,
  zProxyAnswerTolerant,
  zVerifyCitizenSoapAnswerTolerant,
  zVerifyRelativesSoapAnswerTolerant,
} from './soap-schemas.gen.ts'
import type { components as SoapComponents, operations as SoapOperations } from './soap-types.gen.ts'
import type { components as JsonComponents, operations as JsonOperations } from './types.gen.ts'

export {
  zLookupCitizenAnswer,
  zLookupCitizenAnswerTolerant,
  zLookupCitizenRequest,
  zLookupCitizenRequestTolerant,
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
  zVerifyCitizenRequestTolerant,
  zVerifyRelativesAnswer,
  zVerifyRelativesAnswerTolerant,
  zVerifyRelativesRequest,
  zVerifyRelativesRequestTolerant,
} from './schemas.gen.ts'
export {
  zLookupCitizenProxyRequest,
  zLookupCitizenSoapAnswer,
  zLookupCitizenSoapAnswerTolerant,
  zLookupCitizenSoapRequest,
  zProxyAnswer,
  zProxyAnswerTolerant,
  zVerifyCitizenProxyRequest,
  zVerifyCitizenSoapAnswer,
  zVerifyCitizenSoapAnswerTolerant,
  zVerifyCitizenSoapRequest,
  zVerifyRelativesProxyRequest,
  zVerifyRelativesSoapAnswer,
  zVerifyRelativesSoapAnswerTolerant,
  zVerifyRelativesSoapRequest,
} from './soap-schemas.gen.ts'

/** Operations of the population database in all its forms, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...jsonOperations, ...soapOperations } as const

/** Requests and answers of the population database, by operationId. */
export type Operations = JsonOperations & SoapOperations

type Json = JsonComponents['schemas']
type Soap = SoapComponents['schemas']

/** One question to the population database in the JSON form of a province, as sent. */
export type VerifyCitizenRequest = Json['VerifyCitizenRequest']
/** The answer as the contract documents it. */
export type VerifyCitizenAnswer = Json['VerifyCitizenAnswer']
/** The answer as it may arrive: unknown fields kept, codes open. */
export type VerifyCitizenAnswerTolerant = z.infer<typeof zVerifyCitizenAnswerTolerant>
/** A look-up of a whole record in the JSON form of a province, as sent. */
export type LookupCitizenRequest = Json['LookupCitizenRequest']
/** The records found, as the contract documents them. */
export type LookupCitizenAnswer = Json['LookupCitizenAnswer']
/** The records as they may arrive: unknown fields kept, codes open. */
export type LookupCitizenAnswerTolerant = z.infer<typeof zLookupCitizenAnswerTolerant>
/** A question for relatives in the JSON form of a province, as sent. */
export type VerifyRelativesRequest = Json['VerifyRelativesRequest']
/** A citizen with father and mother, as the contract documents it. */
export type VerifyRelativesAnswer = Json['VerifyRelativesAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type VerifyRelativesAnswerTolerant = z.infer<typeof zVerifyRelativesAnswerTolerant>
/** One citizen in the JSON form of a province. */
export type ProvincialCitizen = Json['ProvincialCitizen']

/** A yes-or-no question, as it stands in the SOAP envelope. */
export type VerifyCitizenSoapRequest = Soap['VerifyCitizenSoapRequest']
/** The answer, as it stands in the envelope. */
export type VerifyCitizenSoapAnswer = Soap['VerifyCitizenSoapAnswer']
/** The answer as it may arrive: unknown elements kept, codes open. */
export type VerifyCitizenSoapAnswerTolerant = z.infer<typeof zVerifyCitizenSoapAnswerTolerant>
/** A look-up of a whole record, as it stands in the SOAP envelope. */
export type LookupCitizenSoapRequest = Soap['LookupCitizenSoapRequest']
/** The records found, as they stand in the envelope. */
export type LookupCitizenSoapAnswer = Soap['LookupCitizenSoapAnswer']
/** The records as they may arrive: unknown elements kept, codes open. */
export type LookupCitizenSoapAnswerTolerant = z.infer<typeof zLookupCitizenSoapAnswerTolerant>
/** A question for relatives, as it stands in the SOAP envelope. */
export type VerifyRelativesSoapRequest = Soap['VerifyRelativesSoapRequest']
/** A citizen with father and mother, as it stands in the envelope. */
export type VerifyRelativesSoapAnswer = Soap['VerifyRelativesSoapAnswer']
/** The same as it may arrive: unknown elements kept, codes open. */
export type VerifyRelativesSoapAnswerTolerant = z.infer<typeof zVerifyRelativesSoapAnswerTolerant>
/** One citizen as XML. */
export type WireCitizen = Soap['Citizen']
/** One citizen as it may arrive: unknown elements kept, codes open. */
export type WireCitizenTolerant = z.infer<typeof zCitizenTolerant>
/** An envelope as text, on its way to the proxy of a province. */
export type ProxyRequest = Soap['VerifyCitizenProxyRequest']
/** What comes back through the proxy. */
export type ProxyAnswer = Soap['ProxyAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProxyAnswerTolerant = z.infer<typeof zProxyAnswerTolerant>
