export type { BirthRegistration } from './client/birth-registration.ts'
export type { CivilStatusRegistrar } from './client/civil-status-registrar.ts'
export type { CivilStatusRegistration, RegistrationKind } from './client/civil-status-registration.ts'
export {
  createCivilStatusClient,
  type CivilStatusClient,
  type CivilStatusClientOptions,
  type ListRegistrationResultsInput,
} from './client/create-civil-status-client.ts'
export { dateInWords } from './client/date-in-words.ts'
export type { DeathRegistration } from './client/death-registration.ts'
export { civilStatusErrors, isCivilStatusError, type CivilStatusErrorCode } from './client/errors.ts'
export type { ExtractCopyRequest } from './client/extract-copy-request.ts'
export type { CivilStatusAddress, IdentityPaper } from './client/form-parts.ts'
export type { DossierQuestion } from './client/generation1/dossier-question.ts'
export type { EntryKind } from './client/generation1/entry-kinds.ts'
export type {
  CivilStatusGeneration1Client,
  CivilStatusGeneration1Options,
  ListEntriesInput,
} from './client/generation1/generation1-client.ts'
export type { CatalogueName } from './client/generation1/operations/list-catalogue.ts'
export type {
  CatalogueEntry,
  ListedEntry,
  RegisteredEntry,
  RegistrationState,
  UpdatedEntry,
} from './client/generation1/registered-entry.ts'
export type { MarriageRegistration } from './client/marriage-registration.ts'
export type { SubmitRegistrationResult } from './client/operations/submit-registration.ts'
export type {
  BookEntry,
  CompletedResult,
  EntryPerson,
  ExtractCopy,
  OpenResult,
  PersonalIdIssuance,
  RegisteredBirth,
  RegistrationProblem,
  RegistrationResult,
} from './client/registration-result.ts'
export type { DataShape } from './client/wire/data-shape.ts'
export type { DatedRule, DatedRules } from './law/dated-rule.ts'
export {
  deathPapers,
  deskLimits,
  marriageAges,
  registrationLimitDays,
  registrationPlaces,
  type DeskLimit,
  type DeskProcedure,
  type MarriageAges,
  type RegistrationPlace,
  type TimedEvent,
} from './law/laws.ts'
export { mayMarry, type MarriageObstacle, type MarriageParty, type MayMarry } from './law/may-marry.ts'
export { deskDueDate, isLate, registrationDueDate, type RegistrationDueDate } from './law/registration-time.ts'
export { acknowledgementDueAt } from './client/joint-service/acknowledgement-due.ts'
export { jointAnswerTexts, type JointAnswerMeaning, type SettledAs } from './client/joint-service/answer-texts.ts'
export {
  createJointServiceClient,
  type JointServiceClient,
} from './client/joint-service/create-joint-service-client.ts'
export { isJointServiceError, jointServiceErrors, type JointServiceErrorCode } from './client/joint-service/errors.ts'
export type {
  JointAttachment,
  JointBenefit,
  JointBirthRequest,
  JointDeathRequest,
  JointDelivery,
  JointDossier,
  JointDossierHead,
  JointPaper,
  JointPerson,
  JointRequestBase,
  JointRequester,
  JointUnit,
  NewJointDossier,
} from './client/joint-service/joint-dossier.ts'
export {
  registrationFromJoint,
  type JointReception,
  type JointRegistrationDraft,
} from './client/joint-service/conversion/registration-from-joint.ts'
export type { JointEntry } from './client/joint-service/joint-entry.ts'
export { jointServiceGateway, type JointServiceGatewayOptions } from './client/joint-service/joint-service-gateway.ts'
export { jointStatus, type JointStatus, type KnownJointStatus } from './client/joint-service/joint-status.ts'
export type {
  UpdateJointStatusInput,
  UpdateJointStatusResult,
} from './client/joint-service/operations/update-joint-status.ts'
