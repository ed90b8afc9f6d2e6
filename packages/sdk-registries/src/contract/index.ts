import type { z } from 'zod'
import { operations as recordOperations } from './criminal-record-operations.gen.ts'
import type { zPortalDeclarationTolerant, zRecordProgressTolerant } from './criminal-record-schemas.gen.ts'
import type { components as RecordComponents, operations as RecordOperations } from './criminal-record-types.gen.ts'
import { operations as caseOperations } from './line-of-business-operations.gen.ts'
import type { zCaseNoticeTolerant, zCaseOutcomeTolerant, zCaseRecordTolerant } from './line-of-business-schemas.gen.ts'
import type { components as CaseComponents, operations as CaseOperations } from './line-of-business-types.gen.ts'

export * from './criminal-record-schemas.gen.ts'
export * from './line-of-business-schemas.gen.ts'

/** Operations of the contracts of this package, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...caseOperations, ...recordOperations } as const

/** Requests and answers, by operationId. */
export type Operations = CaseOperations & RecordOperations

type Cases = CaseComponents['schemas']

/** Outcome of a call about a dossier of a line-of-business system. */
export type CaseResultCode = Cases['CaseResultCode']
/** Which line-of-business system decides. */
export type CaseSystemCode = Cases['CaseSystemCode']
/** Where a dossier stands. */
export type CaseStatusCode = Cases['CaseStatusCode']
/** A paper that was handed in. */
export type CaseDocument = Cases['CaseDocument']
/** A payment that was made. */
export type CasePayment = Cases['CasePayment']
/** A dossier for a system. */
export type SubmitCaseRequest = Cases['SubmitCaseRequest']
/** Which dossier is asked about. */
export type GetCaseStatusRequest = Cases['GetCaseStatusRequest']
/** What answers a question. */
export type SupplementCaseRequest = Cases['SupplementCaseRequest']
/** Which dossier is taken back, and why. */
export type WithdrawCaseRequest = Cases['WithdrawCaseRequest']
/** A payment and the dossier it is for. */
export type ConfirmCasePaymentRequest = Cases['ConfirmCasePaymentRequest']
/** Which dossier's result is asked for. */
export type GetCaseResultRequest = Cases['GetCaseResultRequest']
/** A dossier and where it stands. */
export type CaseRecord = Cases['CaseRecord']
/** The same as it may arrive: unknown fields kept, codes open. */
export type CaseRecordTolerant = z.infer<typeof zCaseRecordTolerant>
/** What came of a dossier so far. */
export type CaseOutcome = Cases['CaseOutcome']
/** The same as it may arrive: unknown fields kept, codes open. */
export type CaseOutcomeTolerant = z.infer<typeof zCaseOutcomeTolerant>
/** Something happened to a dossier. */
export type CaseNotice = Cases['CaseNotice']
/** The same as it may arrive: unknown fields kept, codes open. */
export type CaseNoticeTolerant = z.infer<typeof zCaseNoticeTolerant>

type Records = RecordComponents['schemas']

/** A declaration with the dossier around it, as sent. */
export type SubmitDeclarationRequest = Records['SubmitDeclarationRequest']
/** The declaration itself. */
export type DeclarationForm = Records['DeclarationForm']
/** Where somebody lived for a time. */
export type ResidencePeriod = Records['ResidencePeriod']
/** Which dossier is asked about. */
export type GetDeclarationStatusRequest = Records['GetDeclarationStatusRequest']
/** Which kind of dossiers is listed. */
export type ListDeclarationStatusesRequest = Records['ListDeclarationStatusesRequest']
/** Which catalogue of the criminal-record system. */
export type ListRecordCatalogueRequest = Records['ListRecordCatalogueRequest']
/** Which declarations were taken over. */
export type MarkDeclarationsDoneRequest = Records['MarkDeclarationsDoneRequest']
/** Which declarations are listed. */
export type ListDeclarationsRequest = Records['ListDeclarationsRequest']
/** A declaration made at the ministry, as it may arrive: unknown fields kept, codes open. */
export type PortalDeclarationTolerant = z.infer<typeof zPortalDeclarationTolerant>
/** A dossier of the second generation, as sent. */
export type SubmitRecordRequestRequest = Records['SubmitRecordRequestRequest']
/** Which dossier of the second generation is asked about. */
export type FindRecordRequestRequest = Records['FindRecordRequestRequest']
/** Where a dossier of the second generation stands. */
export type RecordProgress = Records['RecordProgress']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RecordProgressTolerant = z.infer<typeof zRecordProgressTolerant>
