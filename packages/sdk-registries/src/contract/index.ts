import type { z } from 'zod'
import { operations as caseOperations } from './line-of-business-operations.gen.ts'
import type { zCaseNoticeTolerant, zCaseOutcomeTolerant, zCaseRecordTolerant } from './line-of-business-schemas.gen.ts'
import type { components as CaseComponents, operations as CaseOperations } from './line-of-business-types.gen.ts'

export * from './line-of-business-schemas.gen.ts'

/** Operations of the contracts of this package, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...caseOperations } as const

/** Requests and answers, by operationId. */
export type Operations = CaseOperations

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
