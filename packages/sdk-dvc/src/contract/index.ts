import type { z } from 'zod'
import { operations as catalogueOperations } from './catalogues-operations.gen.ts'
import type * as CatalogueSchemas from './catalogues-schemas.gen.ts'
import type { components as CatalogueComponents, operations as CatalogueOperations } from './catalogues-types.gen.ts'
import { operations as feedbackOperations } from './feedback-operations.gen.ts'
import type * as FeedbackSchemas from './feedback-schemas.gen.ts'
import type { components as FeedbackComponents, operations as FeedbackOperations } from './feedback-types.gen.ts'
import { operations as dossierOperations } from './operations.gen.ts'
import { operations as papersOperations } from './papers-operations.gen.ts'
import type * as PapersSchemas from './papers-schemas.gen.ts'
import type { components as PapersComponents, operations as PapersOperations } from './papers-types.gen.ts'
import type {
  zDossierRowTolerant,
  zFindDossierAnswerTolerant,
  zSyncDossierAnswerTolerant,
  zSyncProgressAnswerTolerant,
  zSyncStatusAnswerTolerant,
} from './schemas.gen.ts'
import { operations as paymentOperations } from './payment-operations.gen.ts'
import type { components as PaymentComponents, operations as PaymentOperations } from './payment-types.gen.ts'
import { operations as signInOperations } from './sign-in-operations.gen.ts'
import type { zDvcqgClaimsTolerant, zVneidClaimsTolerant } from './sign-in-schemas.gen.ts'
import type { components as SignInComponents, operations as SignInOperations } from './sign-in-types.gen.ts'
import type { components, operations as DossierOperations } from './types.gen.ts'

export {
  zDossierRow,
  zDossierRowTolerant,
  zDossierStatus,
  zDossierStatusTolerant,
  zErrorCode,
  zErrorCodeTolerant,
  zFindDossierAnswer,
  zFindDossierAnswerTolerant,
  zFindDossierRequest,
  zFindDossierRequestTolerant,
  zPortalDossier,
  zPortalDossierTolerant,
  zPortalProgress,
  zPortalProgressTolerant,
  zSyncDossierAnswer,
  zSyncDossierAnswerTolerant,
  zSyncDossierRequest,
  zSyncDossierRequestTolerant,
  zSyncProgressAnswer,
  zSyncProgressAnswerTolerant,
  zSyncProgressRequest,
  zSyncProgressRequestTolerant,
  zSyncStatusAnswer,
  zSyncStatusAnswerTolerant,
  zSyncStatusRequest,
  zSyncStatusRequestTolerant,
} from './schemas.gen.ts'
export {
  zFindProceduresAnswer,
  zFindProceduresAnswerTolerant,
  zFindProceduresRequest,
  zListAgenciesAnswer,
  zListAgenciesAnswerTolerant,
  zListAgenciesRequest,
  zListCommunesAnswer,
  zListCommunesAnswerTolerant,
  zListCommunesRequest,
  zListCountriesAnswer,
  zListCountriesAnswerTolerant,
  zListCountriesRequest,
  zListDistrictsAnswer,
  zListDistrictsAnswerTolerant,
  zListDistrictsRequest,
  zListEthnicitiesAnswer,
  zListEthnicitiesAnswerTolerant,
  zListEthnicitiesRequest,
  zListFeesAnswer,
  zListFeesAnswerTolerant,
  zListFeesRequest,
  zListFieldsAnswer,
  zListFieldsAnswerTolerant,
  zListFieldsRequest,
  zListLegalBasesAnswer,
  zListLegalBasesAnswerTolerant,
  zListLegalBasesRequest,
  zListLevelsAnswer,
  zListLevelsAnswerTolerant,
  zListLevelsRequest,
  zListMaritalStatusesAnswer,
  zListMaritalStatusesAnswerTolerant,
  zListMaritalStatusesRequest,
  zListProceduresAnswer,
  zListProceduresAnswerTolerant,
  zListProceduresRequest,
  zListProvincesAnswer,
  zListProvincesAnswerTolerant,
  zListProvincesRequest,
  zListReligionsAnswer,
  zListReligionsAnswerTolerant,
  zListReligionsRequest,
  zListSexesAnswer,
  zListSexesAnswerTolerant,
  zListSexesRequest,
  zListSubjectsAnswer,
  zListSubjectsAnswerTolerant,
  zListSubjectsRequest,
  zProcedureRow,
  zProcedureRowTolerant,
} from './catalogues-schemas.gen.ts'
export {
  zAnswerQuestionsAnswer,
  zAnswerQuestionsAnswerTolerant,
  zAnswerQuestionsRequest,
  zListAnswersAnswer,
  zListAnswersAnswerTolerant,
  zListAnswersRequest,
  zListCitizenQuestionsAnswer,
  zListCitizenQuestionsAnswerTolerant,
  zListCitizenQuestionsRequest,
  zListPublishedQuestionsAnswer,
  zListPublishedQuestionsAnswerTolerant,
  zListPublishedQuestionsRequest,
  zPublishQuestionsAnswer,
  zPublishQuestionsAnswerTolerant,
  zPublishQuestionsRequest,
  zQuestionAnswer,
  zQuestionAnswerTolerant,
  zSyncRatingsAnswer,
  zSyncRatingsAnswerTolerant,
  zSyncRatingsRequest,
} from './feedback-schemas.gen.ts'
export {
  zGetPaperFileAnswer,
  zGetPaperFileAnswerTolerant,
  zGetPaperFileRequest,
  zListPersonalPapersAnswer,
  zListPersonalPapersAnswerTolerant,
  zListPersonalPapersRequest,
  zOpenPapersSessionAnswer,
  zOpenPapersSessionAnswerTolerant,
  zOpenPapersSessionRequest,
} from './papers-schemas.gen.ts'
export {
  zDvcqgClaims,
  zDvcqgClaimsTolerant,
  zExchangeCodeAnswer,
  zExchangeCodeRequest,
  zGetSignedInCitizenAnswer,
  zGetSignedInCitizenRequest,
  zGetSignInKeysAnswer,
  zGetSignInKeysRequest,
  zGetSignInMetadataAnswer,
  zGetSignInMetadataRequest,
  zSignInRefusal,
  zVneidClaims,
  zVneidClaimsTolerant,
} from './sign-in-schemas.gen.ts'
export {
  zFindPaymentAnswer,
  zFindPaymentAnswerTolerant,
  zFindPaymentRequest,
  zGetReceiptAnswer,
  zGetReceiptAnswerTolerant,
  zGetReceiptRequest,
  zPaymentNotice,
  zPaymentNoticeReply,
  zPaymentNoticeReplyTolerant,
  zStartPaymentAnswer,
  zStartPaymentAnswerTolerant,
  zStartPaymentRequest,
} from './payment-schemas.gen.ts'

/** Operations of the contracts of this package, by operationId: where they are, what they do, how sure we are. */
export const operations = {
  ...dossierOperations,
  ...catalogueOperations,
  ...feedbackOperations,
  ...papersOperations,
  ...paymentOperations,
  ...signInOperations,
} as const

/** Requests and answers, by operationId. */
export type Operations = DossierOperations &
  CatalogueOperations &
  FeedbackOperations &
  PapersOperations &
  PaymentOperations &
  SignInOperations

type Schemas = components['schemas']

/** State of a dossier, `1` to `10`. */
export type DossierStatus = Schemas['DossierStatus']
/** Outcome of a call: 0, "0" and "00" are success. */
export type ErrorCode = Schemas['ErrorCode']
/** The code to look for, as sent through the adapter. */
export type FindDossierRequest = Schemas['FindDossierRequest']
/** The rows found. */
export type FindDossierAnswer = Schemas['FindDossierAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type FindDossierAnswerTolerant = z.infer<typeof zFindDossierAnswerTolerant>
/** A dossier as the portal gives it back; its form is assumed. */
export type DossierRow = Schemas['DossierRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type DossierRowTolerant = z.infer<typeof zDossierRowTolerant>
/** Dossiers to create or to update, as sent through the adapter. */
export type SyncDossierRequest = Schemas['SyncDossierRequest']
/** Whether the dossiers were taken. */
export type SyncDossierAnswer = Schemas['SyncDossierAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type SyncDossierAnswerTolerant = z.infer<typeof zSyncDossierAnswerTolerant>
/** The state of one dossier, as sent through the adapter. */
export type SyncStatusRequest = Schemas['SyncStatusRequest']
/** Whether the state was taken. */
export type SyncStatusAnswer = Schemas['SyncStatusAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type SyncStatusAnswerTolerant = z.infer<typeof zSyncStatusAnswerTolerant>
/** Where a dossier stands that was filed at the national portal. */
export type StatusUpdate = Schemas['StatusUpdate']
/** Steps to add, as sent through the adapter. */
export type SyncProgressRequest = Schemas['SyncProgressRequest']
/** Whether the steps were taken. */
export type SyncProgressAnswer = Schemas['SyncProgressAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type SyncProgressAnswerTolerant = z.infer<typeof zSyncProgressAnswerTolerant>
/** A dossier as the portal wants it. */
export type PortalDossier = Schemas['PortalDossier']
/** A paper handed in with a dossier. */
export type SubmittedPaper = Schemas['SubmittedPaper']
/** A result paper of a dossier. */
export type ResultPaper = Schemas['ResultPaper']
/** Another paper of a dossier, told by name only. */
export type OtherPaper = Schemas['OtherPaper']
/** A request for more papers and its answer. */
export type Supplement = Schemas['Supplement']
/** A fee of a dossier. */
export type Fee = Schemas['Fee']
/** Identity of the owner of a dossier. */
export type OwnerIdentity = Schemas['OwnerIdentity']
/** One step of one dossier. */
export type PortalProgress = Schemas['PortalProgress']
/** One published procedure. */
export type ProcedureListRow = CatalogueComponents['schemas']['ProcedureListRow']
/** A procedure as it is published. Lists that are empty may be null or absent. */
export type ProcedureRow = CatalogueComponents['schemas']['ProcedureRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ProcedureRowTolerant = z.infer<typeof CatalogueSchemas.zProcedureRowTolerant>
/** A question, with its answer when there is one. */
export type QuestionRow = FeedbackComponents['schemas']['QuestionRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type QuestionRowTolerant = z.infer<typeof FeedbackSchemas.zQuestionRowTolerant>
/** One answer. */
export type AnswerRow = FeedbackComponents['schemas']['AnswerRow']
/** A question of the province with its answer. OpenCPS sends numbers of its own and no answer. */
export type PublishedQuestion = FeedbackComponents['schemas']['PublishedQuestion']
/** The answer of an agency to a question of a citizen. */
export type QuestionAnswer = FeedbackComponents['schemas']['QuestionAnswer']
/** What somebody thinks of how a dossier was handled. No sample is public. */
export type PortalRating = FeedbackComponents['schemas']['PortalRating']
/** One paper in the repository. */
export type PersonalPaperRow = PapersComponents['schemas']['PersonalPaperRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type PersonalPaperRowTolerant = z.infer<typeof PapersSchemas.zPersonalPaperRowTolerant>
/** One file, by where it lies. */
export type PaperFileRow = PapersComponents['schemas']['PaperFileRow']

type SignInSchemas = SignInComponents['schemas']

/** Claims of an account of the portal. */
export type DvcqgClaims = SignInSchemas['DvcqgClaims']
/** The same as it may arrive: unknown claims kept. */
export type DvcqgClaimsTolerant = z.infer<typeof zDvcqgClaimsTolerant>
/** Claims of an account of VNeID. */
export type VneidClaims = SignInSchemas['VneidClaims']
/** The same as it may arrive: unknown claims kept. */
export type VneidClaimsTolerant = z.infer<typeof zVneidClaimsTolerant>
/** Where the endpoints of a provider are. */
export type SignInMetadata = SignInSchemas['GetSignInMetadataAnswer']

type Payment = PaymentComponents['schemas']

/** A payment to be made. */
export type StartPaymentRequest = Payment['StartPaymentRequest']
/** Where the payer is sent. */
export type StartPaymentAnswer = Payment['StartPaymentAnswer']
/** What a receipt says. */
export type ReceiptDetails = Payment['ReceiptDetails']
/** The payment to look for. */
export type FindPaymentRequest = Payment['FindPaymentRequest']
/** How a payment stands. */
export type FindPaymentAnswer = Payment['FindPaymentAnswer']
/** The payment whose receipt is wanted. */
export type GetReceiptRequest = Payment['GetReceiptRequest']
/** The address of a receipt, or why there is none. */
export type GetReceiptAnswer = Payment['GetReceiptAnswer']
/** What became of a payment, as the platform reports it by itself (IPN). */
export type PaymentNotice = Payment['PaymentNotice']
/** The answer to a notice. */
export type PaymentNoticeReply = Payment['PaymentNoticeReply']
