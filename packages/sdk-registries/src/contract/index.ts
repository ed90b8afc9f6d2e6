import type { z } from 'zod'
import { operations as businessOperations } from './business-registry-operations.gen.ts'
import type { zGetEnterpriseAnswerTolerant, zBusinessDossierTolerant } from './business-registry-schemas.gen.ts'
import type {
  components as BusinessComponents,
  operations as BusinessOperations,
} from './business-registry-types.gen.ts'
import { operations as recordOperations } from './criminal-record-operations.gen.ts'
import type { zPortalDeclarationTolerant, zRecordProgressTolerant } from './criminal-record-schemas.gen.ts'
import type { components as RecordComponents, operations as RecordOperations } from './criminal-record-types.gen.ts'
import { operations as landOperations } from './land-operations.gen.ts'
import type { components as LandComponents, operations as LandOperations } from './land-types.gen.ts'
import { operations as caseOperations } from './line-of-business-operations.gen.ts'
import type { zCaseRecordTolerant, zCaseOutcomeTolerant, zCaseNoticeTolerant } from './line-of-business-schemas.gen.ts'
import type { components as CaseComponents, operations as CaseOperations } from './line-of-business-types.gen.ts'
import { operations as postOperations } from './public-post-operations.gen.ts'
import type { zPostStepTolerant } from './public-post-schemas.gen.ts'
import type { components as PostComponents, operations as PostOperations } from './public-post-types.gen.ts'
import { operations as catalogueOperations } from './shared-catalogues-operations.gen.ts'
import type {
  components as CatalogueComponents,
  operations as CatalogueOperations,
} from './shared-catalogues-types.gen.ts'
import { operations as protectionOperations } from './social-protection-operations.gen.ts'
import type {
  components as ProtectionComponents,
  operations as ProtectionOperations,
} from './social-protection-types.gen.ts'

export * from './business-registry-schemas.gen.ts'
export * from './criminal-record-schemas.gen.ts'
export * from './land-schemas.gen.ts'
export * from './line-of-business-schemas.gen.ts'
export * from './public-post-schemas.gen.ts'
export * from './shared-catalogues-schemas.gen.ts'
export * from './social-protection-schemas.gen.ts'

/** Operations of the contracts of this package, by operationId: where they are, what they do, how sure we are. */
export const operations = {
  ...businessOperations,
  ...recordOperations,
  ...landOperations,
  ...caseOperations,
  ...postOperations,
  ...catalogueOperations,
  ...protectionOperations,
} as const

/** Requests and answers, by operationId. */
export type Operations = BusinessOperations &
  RecordOperations &
  LandOperations &
  CaseOperations &
  PostOperations &
  CatalogueOperations &
  ProtectionOperations

type Businesss = BusinessComponents['schemas']

/** Which enterprise. */
export type GetEnterpriseRequest = Businesss['GetEnterpriseRequest']
/** An enterprise, or why there is none. */
export type GetEnterpriseAnswer = Businesss['GetEnterpriseAnswer']
/** Which dossiers of today. */
export type ListTodaysBusinessDossiersRequest = Businesss['ListTodaysBusinessDossiersRequest']
/** Which dossiers. */
export type ListBusinessDossiersRequest = Businesss['ListBusinessDossiersRequest']
/** Which dossier. */
export type GetBusinessDossierRequest = Businesss['GetBusinessDossierRequest']
/** A dossier at the business registry. */
export type BusinessDossier = Businesss['BusinessDossier']
/** GetEnterpriseAnswer: as it may arrive, unknown fields kept, codes open. */
export type GetEnterpriseAnswerTolerant = z.infer<typeof zGetEnterpriseAnswerTolerant>
/** BusinessDossier: as it may arrive, unknown fields kept, codes open. */
export type BusinessDossierTolerant = z.infer<typeof zBusinessDossierTolerant>

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
/** A dossier of the second generation, as sent. */
export type SubmitRecordRequestRequest = Records['SubmitRecordRequestRequest']
/** Which dossier of the second generation is asked about. */
export type FindRecordRequestRequest = Records['FindRecordRequestRequest']
/** Where a dossier of the second generation stands. */
export type RecordProgress = Records['RecordProgress']
/** Where a dossier of the second generation stands, as pushed to the province. */
export type PushRecordStatusRequest = Records['PushRecordStatusRequest']
/** PortalDeclaration: as it may arrive, unknown fields kept, codes open. */
export type PortalDeclarationTolerant = z.infer<typeof zPortalDeclarationTolerant>
/** RecordProgress: as it may arrive, unknown fields kept, codes open. */
export type RecordProgressTolerant = z.infer<typeof zRecordProgressTolerant>

type Lands = LandComponents['schemas']

/** A dossier about land, as sent. */
export type SubmitLandDossierRequest = Lands['SubmitLandDossierRequest']
/** The result of the tax office. */
export type LandTaxNotice = Lands['LandTaxNotice']
/** What the one-stop system answers to it. */
export type LandTaxNoticeReply = Lands['LandTaxNoticeReply']

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
/** What came of a dossier so far. */
export type CaseOutcome = Cases['CaseOutcome']
/** The form of a dossier, each system has its own. */
export type CaseContent = Cases['CaseContent']
/** Something happened to a dossier. */
export type CaseNotice = Cases['CaseNotice']
/** CaseRecord: as it may arrive, unknown fields kept, codes open. */
export type CaseRecordTolerant = z.infer<typeof zCaseRecordTolerant>
/** CaseOutcome: as it may arrive, unknown fields kept, codes open. */
export type CaseOutcomeTolerant = z.infer<typeof zCaseOutcomeTolerant>
/** CaseNotice: as it may arrive, unknown fields kept, codes open. */
export type CaseNoticeTolerant = z.infer<typeof zCaseNoticeTolerant>

type Posts = PostComponents['schemas']

/** A parcel to fetch or to bring, as sent. */
export type CreatePostOrderRequest = Posts['CreatePostOrderRequest']
/** Which label. */
export type GetPostLabelRequest = Posts['GetPostLabelRequest']
/** Which order is followed. */
export type TrackPostOrderRequest = Posts['TrackPostOrderRequest']
/** The way of a parcel. */
export type TrackPostOrderAnswer = Posts['TrackPostOrderAnswer']
/** Something that happened to a parcel. */
export type PostStep = Posts['PostStep']
/** Which order is cancelled, and why. */
export type CancelPostOrderRequest = Posts['CancelPostOrderRequest']
/** PostStep: as it may arrive, unknown fields kept, codes open. */
export type PostStepTolerant = z.infer<typeof zPostStepTolerant>

type Catalogues = CatalogueComponents['schemas']

/** Which catalogue. */
export type GetCatalogueMetadataRequest = Catalogues['GetCatalogueMetadataRequest']
/** Which catalogue's rows. */
export type ListCatalogueRowsRequest = Catalogues['ListCatalogueRowsRequest']
/** Rows to add, and where to. */
export type AddCatalogueRowsRequest = Catalogues['AddCatalogueRowsRequest']
/** One catalogue. */
export type CatalogueHead = Catalogues['CatalogueHead']
/** One column of a catalogue. */
export type CatalogueColumn = Catalogues['CatalogueColumn']

type Protections = ProtectionComponents['schemas']

/** A dossier about social protection, as sent. */
export type SyncProtectionDossierRequest = Protections['SyncProtectionDossierRequest']
/** A step of it, as sent. */
export type SyncProtectionProgressRequest = Protections['SyncProtectionProgressRequest']
