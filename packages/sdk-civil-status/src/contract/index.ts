import type { z } from 'zod'
import type {
  zBirthDataTolerant,
  zBirthResultTolerant,
  zListRegistrationResultsAnswerTolerant,
  zRegistrationResultRowTolerant,
  zSubmitRegistrationAnswerTolerant,
  zSubmitRegistrationRequestTolerant,
} from './schemas.gen.ts'
import type { components } from './types.gen.ts'

export { operations } from './operations.gen.ts'
export {
  zAddress,
  zAddressTolerant,
  zAttachment,
  zAttachmentTolerant,
  zBirthData,
  zBirthDataTolerant,
  zBirthResult,
  zBirthResultTolerant,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsAnswerTolerant,
  zListRegistrationResultsRequest,
  zListRegistrationResultsRequestTolerant,
  zRegistrationError,
  zRegistrationErrorTolerant,
  zRegistrationModule,
  zRegistrationResultRow,
  zRegistrationResultRowTolerant,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationAnswerTolerant,
  zSubmitRegistrationRequest,
  zSubmitRegistrationRequestTolerant,
} from './schemas.gen.ts'
export type { operations as Operations } from './types.gen.ts'

type Schemas = components['schemas']

/** Kind of registration on the wire. */
export type RegistrationModule = Schemas['RegistrationModule']
/** Address by codes. */
export type Address = Schemas['Address']
/** One attached paper with its content. */
export type Attachment = Schemas['Attachment']
/** One dossier with its form and papers, as sent. */
export type SubmitRegistrationRequest = Schemas['SubmitRegistrationRequest']
/** The dossier as a system may receive it. */
export type SubmitRegistrationRequestTolerant = z.infer<typeof zSubmitRegistrationRequestTolerant>
/** Whether the dossier was accepted. */
export type SubmitRegistrationAnswer = Schemas['SubmitRegistrationAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type SubmitRegistrationAnswerTolerant = z.infer<typeof zSubmitRegistrationAnswerTolerant>
/** Form of a birth: what stands as JSON in `data`. */
export type BirthData = Schemas['BirthData']
/** Form of a birth as a system may receive it. */
export type BirthDataTolerant = z.infer<typeof zBirthDataTolerant>
/** Dossiers to ask for. */
export type ListRegistrationResultsRequest = Schemas['ListRegistrationResultsRequest']
/** Rows of the dossiers that are known. */
export type ListRegistrationResultsAnswer = Schemas['ListRegistrationResultsAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListRegistrationResultsAnswerTolerant = z.infer<typeof zListRegistrationResultsAnswerTolerant>
/** State of one dossier. */
export type RegistrationResultRow = Schemas['RegistrationResultRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RegistrationResultRowTolerant = z.infer<typeof zRegistrationResultRowTolerant>
/** One thing to correct. */
export type RegistrationError = Schemas['RegistrationError']
/** Entry in the book: what stands in `ketQuaXuLy`. */
export type BirthResult = Schemas['BirthResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type BirthResultTolerant = z.infer<typeof zBirthResultTolerant>
