import type { z } from 'zod'
import type {
  zDossierRowTolerant,
  zFindDossierAnswerTolerant,
  zSyncDossierAnswerTolerant,
  zSyncProgressAnswerTolerant,
} from './schemas.gen.ts'
import { operations as portalOperations } from './operations.gen.ts'
import { operations as paymentOperations } from './payment-operations.gen.ts'
import type { components as PaymentComponents, operations as PaymentOperations } from './payment-types.gen.ts'
import type { components, operations as PortalOperations } from './types.gen.ts'

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
} from './schemas.gen.ts'
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

/** Operations of all systems of the package, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...portalOperations, ...paymentOperations } as const

/** Requests and answers of all systems of the package, by operationId. */
export type Operations = PortalOperations & PaymentOperations

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
/** A fee of a dossier. */
export type Fee = Schemas['Fee']
/** Identity of the owner of a dossier. */
export type OwnerIdentity = Schemas['OwnerIdentity']
/** One step of one dossier. */
export type PortalProgress = Schemas['PortalProgress']

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
