import type { z } from 'zod'
import type {
  zDossierRowTolerant,
  zFindDossierAnswerTolerant,
  zSyncDossierAnswerTolerant,
  zSyncProgressAnswerTolerant,
  zSyncStatusAnswerTolerant,
} from './schemas.gen.ts'
import type { components } from './types.gen.ts'

export { operations } from './operations.gen.ts'
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
export type { operations as Operations } from './types.gen.ts'

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
