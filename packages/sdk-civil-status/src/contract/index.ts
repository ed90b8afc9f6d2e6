import type { z } from 'zod'
import type {
  zBirthDataTolerant,
  zBirthResultTolerant,
  zDeathResultTolerant,
  zExtractCopyResultTolerant,
  zListRegistrationResultsAnswerTolerant,
  zMarriageResultTolerant,
  zRegistrationResultRowTolerant,
  zSubmitRegistrationAnswerTolerant,
  zSubmitRegistrationRequestTolerant,
} from './schemas.gen.ts'
import type { components } from './types.gen.ts'

export { operations } from './operations.gen.ts'
export {
  zAddress,
  zAddress2025,
  zAddressTolerant,
  zAttachment,
  zAttachmentTolerant,
  zBirthData,
  zBirthData2025,
  zBirthDataTolerant,
  zBirthDate2025Tolerant,
  zBirthResult,
  zBirthResultTolerant,
  zDeathData,
  zDeathData2025,
  zDeathResult,
  zDeathResultTolerant,
  zExtractCopyData,
  zExtractCopyData2025,
  zExtractCopyResult,
  zExtractCopyResultTolerant,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsAnswerTolerant,
  zListRegistrationResultsRequest,
  zListRegistrationResultsRequestTolerant,
  zMarriageData,
  zMarriageData2025,
  zMarriageResult,
  zMarriageResultTolerant,
  zPersonName2025Tolerant,
  zRegistrationData,
  zRegistrationError,
  zRegistrationErrorTolerant,
  zRegistrationModule,
  zRegistrationOutcome,
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
/** Form of a birth in the shape of 2025. */
export type BirthData2025 = Schemas['BirthData2025']
/** Form of a death. */
export type DeathData = Schemas['DeathData']
/** Form of a death in the shape of 2025. */
export type DeathData2025 = Schemas['DeathData2025']
/** Form of a marriage. */
export type MarriageData = Schemas['MarriageData']
/** Form of a marriage in the shape of 2025. */
export type MarriageData2025 = Schemas['MarriageData2025']
/** Request for copies of an entry. */
export type ExtractCopyData = Schemas['ExtractCopyData']
/** Request for copies of an entry in the shape of 2025. */
export type ExtractCopyData2025 = Schemas['ExtractCopyData2025']
/** A name in its parts. */
export type PersonName2025 = Schemas['PersonName2025']
/** A birth date in its parts. */
export type BirthDate2025 = Schemas['BirthDate2025']
/** An address without a district. */
export type Address2025 = Schemas['Address2025']
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
/** Entry of a birth in the book: what stands in `ketQuaXuLy`. */
export type BirthResult = Schemas['BirthResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type BirthResultTolerant = z.infer<typeof zBirthResultTolerant>
/** Entry of a death in the book. */
export type DeathResult = Schemas['DeathResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type DeathResultTolerant = z.infer<typeof zDeathResultTolerant>
/** Entry of a marriage in the book. */
export type MarriageResult = Schemas['MarriageResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type MarriageResultTolerant = z.infer<typeof zMarriageResultTolerant>
/** Copies of an entry. */
export type ExtractCopyResult = Schemas['ExtractCopyResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ExtractCopyResultTolerant = z.infer<typeof zExtractCopyResultTolerant>
