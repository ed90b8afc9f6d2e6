import type { z } from 'zod'
import { operations as jsonOperations } from './operations.gen.ts'
import { operations as procedureOperations } from './procedures-operations.gen.ts'
import type {
  zGetProcedureStatusAnswerTolerant,
  zListProcedureResultsAnswerTolerant,
  zLodgingOutcomeTolerant,
  zNotifyLodgingAnswerTolerant,
  zProcedureFieldFaultTolerant,
  zProcedureProgressTolerant,
  zProcedureQuestionTolerant,
  zProcedureReceiptTolerant,
  zProcedureReceiptAnswerTolerant,
  zProcedureRefusalTolerant,
  zProcedureResultTolerant,
  zProcedureRowOutcomeTolerant,
  zProcedureStepAnswerTolerant,
  zRegisterTemporaryResidenceListAnswerTolerant,
} from './procedures-schemas.gen.ts'
import type { components as ProcedureComponents, operations as ProcedureOperations } from './procedures-types.gen.ts'
import type { zVerifyCitizenAnswerTolerant } from './schemas.gen.ts'
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
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
  zVerifyCitizenRequestTolerant,
  zVerifyRelativesAnswer,
  zVerifyRelativesAnswerTolerant,
  zVerifyRelativesRequest,
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
export {
  zConfirmOldIdNumberRequest,
  zConfirmOldIdNumberRequestTolerant,
  zDeclareAbsenceRequest,
  zDeclareAbsenceRequestTolerant,
  zGetProcedureStatusAnswer,
  zGetProcedureStatusAnswerTolerant,
  zGetProcedureStatusRequest,
  zGetProcedureStatusRequestTolerant,
  zListProcedureResultsAnswer,
  zListProcedureResultsAnswerTolerant,
  zListProcedureResultsRequest,
  zListProcedureResultsRequestTolerant,
  zNotifyLodgingAnswer,
  zNotifyLodgingAnswerTolerant,
  zNotifyLodgingRequest,
  zNotifyLodgingRequestTolerant,
  zProcedureProgressTolerant,
  zProcedureQuestionTolerant,
  zProcedureReceiptTolerant,
  zProcedureStepTolerant,
  zProcedureReceiptAnswer,
  zProcedureReceiptAnswerTolerant,
  zProcedureStepAnswer,
  zProcedureStepAnswerTolerant,
  zRegisterPermanentResidenceRequest,
  zRegisterPermanentResidenceRequestTolerant,
  zRegisterTemporaryResidenceListAnswer,
  zRegisterTemporaryResidenceListAnswerTolerant,
  zRegisterTemporaryResidenceListRequest,
  zRegisterTemporaryResidenceListRequestTolerant,
  zRegisterTemporaryResidenceRequest,
  zRegisterTemporaryResidenceRequestTolerant,
  zRemoveRegistrationRequest,
  zRemoveRegistrationRequestTolerant,
  zSupplementDossierRequest,
  zSupplementDossierRequestTolerant,
  zWithdrawDossierRequest,
  zWithdrawDossierRequestTolerant,
} from './procedures-schemas.gen.ts'

/**
 * Operations of the population database in all its forms and of the residence procedures, by operationId: where they are, what
 * they do, how sure we are.
 */
export const operations = { ...jsonOperations, ...soapOperations, ...procedureOperations } as const

/** Requests and answers of all systems of the package, by operationId. */
export type Operations = JsonOperations & SoapOperations & ProcedureOperations

type Json = JsonComponents['schemas']
type Soap = SoapComponents['schemas']

/** One question to the population database in the JSON form of a province, as sent. */
export type VerifyCitizenRequest = Json['VerifyCitizenRequest']
/** The answer as the contract documents it. */
export type VerifyCitizenAnswer = Json['VerifyCitizenAnswer']
/** The answer as it may arrive: unknown fields kept, codes open. */
export type VerifyCitizenAnswerTolerant = z.infer<typeof zVerifyCitizenAnswerTolerant>
/** The records found, as the contract documents them. */
export type LookupCitizenAnswer = Json['LookupCitizenAnswer']
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
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProxyAnswerTolerant = z.infer<typeof zProxyAnswerTolerant>

type Procedures = ProcedureComponents['schemas']

/** Form DC02 for a 9-digit number, as sent. */
export type ConfirmOldIdNumberRequest = Procedures['ConfirmOldIdNumberRequest']
/** A declaration of absence, as sent. */
export type DeclareAbsenceRequest = Procedures['DeclareAbsenceRequest']
/** Where the dossier stands. */
export type GetProcedureStatusAnswer = Procedures['GetProcedureStatusAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type GetProcedureStatusAnswerTolerant = z.infer<typeof zGetProcedureStatusAnswerTolerant>
/** The dossier to ask about. */
export type GetProcedureStatusRequest = Procedures['GetProcedureStatusRequest']
/** The results of the dossiers that are known. */
export type ListProcedureResultsAnswer = Procedures['ListProcedureResultsAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListProcedureResultsAnswerTolerant = z.infer<typeof zListProcedureResultsAnswerTolerant>
/** The dossiers to ask about. */
export type ListProcedureResultsRequest = Procedures['ListProcedureResultsRequest']
/** One guest. */
export type LodgingGuest = Procedures['LodgingGuest']
/** The house where guests lodge. */
export type LodgingHouse = Procedures['LodgingHouse']
/** What became of one guest. */
export type LodgingOutcome = Procedures['LodgingOutcome']
/** The same as it may arrive: unknown fields kept, codes open. */
export type LodgingOutcomeTolerant = z.infer<typeof zLodgingOutcomeTolerant>
/** One outcome for each guest. */
export type NotifyLodgingAnswer = Procedures['NotifyLodgingAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type NotifyLodgingAnswerTolerant = z.infer<typeof zNotifyLodgingAnswerTolerant>
/** Guests of one house, as sent. */
export type NotifyLodgingRequest = Procedures['NotifyLodgingRequest']
/** A place in the two-tier form. */
export type ProcedureAddress = Procedures['ProcedureAddress']
/** Who hands in a declaration. */
export type ProcedureApplicant = Procedures['ProcedureApplicant']
/** What became of a request, or of one row of it. */
export type ProcedureCode = Procedures['ProcedureCode']
/** What somebody says whose consent is needed. */
export type ProcedureConsent = Procedures['ProcedureConsent']
/** The opinions of form CT01. */
export type ProcedureConsents = Procedures['ProcedureConsents']
/** One attached paper. */
export type ProcedureDocument = Procedures['ProcedureDocument']
/** What every dossier begins with. */
export type ProcedureDossier = Procedures['ProcedureDossier']
/** One field at fault. */
export type ProcedureFieldFault = Procedures['ProcedureFieldFault']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureFieldFaultTolerant = z.infer<typeof zProcedureFieldFaultTolerant>
/** Somebody named by name and number. */
export type ProcedureHead = Procedures['ProcedureHead']
/** The home that is registered. */
export type ProcedureHousing = Procedures['ProcedureHousing']
/** Somebody who changes residence together with the declarer. */
export type ProcedureMember = Procedures['ProcedureMember']
/** One result. */
export type ProcedurePaper = Procedures['ProcedurePaper']
/** Where one dossier stands. */
export type ProcedureProgress = Procedures['ProcedureProgress']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureProgressTolerant = z.infer<typeof zProcedureProgressTolerant>
/** What the police asks for. */
export type ProcedureQuestion = Procedures['ProcedureQuestion']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureQuestionTolerant = z.infer<typeof zProcedureQuestionTolerant>
/** Receipt with the day of the result. */
export type ProcedureReceipt = Procedures['ProcedureReceipt']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureReceiptTolerant = z.infer<typeof zProcedureReceiptTolerant>
/** The receipt, or why the dossier was not taken. */
export type ProcedureReceiptAnswer = Procedures['ProcedureReceiptAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureReceiptAnswerTolerant = z.infer<typeof zProcedureReceiptAnswerTolerant>
/** The no of an officer to a dossier. */
export type ProcedureRefusal = Procedures['ProcedureRefusal']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureRefusalTolerant = z.infer<typeof zProcedureRefusalTolerant>
/** What somebody is to the head of the household. */
export type ProcedureRelationship = Procedures['ProcedureRelationship']
/** The result of one dossier, so far. */
export type ProcedureResult = Procedures['ProcedureResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureResultTolerant = z.infer<typeof zProcedureResultTolerant>
/** What became of one row. */
export type ProcedureRowOutcome = Procedures['ProcedureRowOutcome']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureRowOutcomeTolerant = z.infer<typeof zProcedureRowOutcomeTolerant>
/** State of a dossier, by the codes of the national portal. */
export type ProcedureState = Procedures['ProcedureState']
/** One step of a dossier. */
export type ProcedureStep = Procedures['ProcedureStep']
/** The new state, or why nothing was done. */
export type ProcedureStepAnswer = Procedures['ProcedureStepAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureStepAnswerTolerant = z.infer<typeof zProcedureStepAnswerTolerant>
/** Form CT01 for permanent residence, as sent. */
export type RegisterPermanentResidenceRequest = Procedures['RegisterPermanentResidenceRequest']
/** The receipt and one outcome for each row. */
export type RegisterTemporaryResidenceListAnswer = Procedures['RegisterTemporaryResidenceListAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RegisterTemporaryResidenceListAnswerTolerant = z.infer<typeof zRegisterTemporaryResidenceListAnswerTolerant>
/** A list for temporary residence, as sent. */
export type RegisterTemporaryResidenceListRequest = Procedures['RegisterTemporaryResidenceListRequest']
/** Form CT01 for temporary residence, as sent. */
export type RegisterTemporaryResidenceRequest = Procedures['RegisterTemporaryResidenceRequest']
/** A removal from the residence register, as sent. */
export type RemoveRegistrationRequest = Procedures['RemoveRegistrationRequest']
/** What answers one question of the police. */
export type SupplementDossierRequest = Procedures['SupplementDossierRequest']
/** One person of a list. */
export type TemporaryResidenceRow = Procedures['TemporaryResidenceRow']
/** The dossier to take back. */
export type WithdrawDossierRequest = Procedures['WithdrawDossierRequest']
/** Sex. */
export type ProcedureSex = Procedures['ProcedureSex']
/** One thing that is asked for. */
export type ProcedureQuestionItem = Procedures['ProcedureQuestionItem']
