import type { ContractError, Instant, PartialDate, PlainDate, RemoteError } from '@lienthong/sdk-core'
import type { RegistrationKind } from './civil-status-registration.ts'
import type { CivilStatusErrorCode } from './errors.ts'

/** An entry as it stands in a book. */
export interface BookEntry {
  readonly number: string
  readonly book: string
  /** Absent when the system does not say it. */
  readonly page?: string
  readonly registeredOn?: PlainDate
  /** The certificate or extract as PDF. Absent when there is none, or none that can be decoded. */
  readonly certificatePdf?: Uint8Array
  /** Code of the result paper, as `KQ.G15.000031`. */
  readonly resultPaperCode: string
}

/** A birth as it stands in the book. */
export interface RegisteredBirth extends BookEntry {
  /** 12 digits. Absent when the number has not been issued yet: the certificate is valid without it. */
  readonly personalId?: string
}

/** Copies of an entry. */
export interface ExtractCopy extends Omit<BookEntry, 'resultPaperCode'> {
  /** Absent: no source tells the code of a copy. */
  readonly resultPaperCode?: string
  /** How many were made, when the system says it. */
  readonly copies?: number
}

/**
 * Where the personal number of a registered child stands. The certificate is valid without it: poll again, the number comes
 * to the same dossier.
 */
export type PersonalIdIssuance =
  | { readonly state: 'issued'; readonly personalId: string; /** An officer attached it. */ readonly byHand: boolean }
  /** Asked for and not answered yet: seconds as a rule, days in an outage. */
  | { readonly state: 'pending' }
  /** Somebody may be the same child; twins have to be confirmed by the office. */
  | {
      readonly state: 'suspected-duplicate'
      readonly existingPersonalId?: string
      readonly problem: RegistrationProblem
    }
  /** The population database refuses the data, often in English: `problem.field` and `problem.description`. */
  | { readonly state: 'data-error'; readonly problem: RegistrationProblem }
  | { readonly state: 'needs-verification'; readonly problem: RegistrationProblem }
  /** The child has a number already, and an officer has to attach it. */
  | { readonly state: 'to-be-attached'; readonly existingPersonalId?: string; readonly problem: RegistrationProblem }

/** Somebody as the entry names them, to be held against the form. */
export interface EntryPerson {
  readonly role: 'child' | 'mother' | 'father' | 'deceased' | 'husband' | 'wife' | 'person'
  readonly name: string
  /** Absent when the entry has none that can be read. */
  readonly birthDate?: PartialDate
}

/** One thing the office says of a dossier. */
export interface RegistrationProblem {
  readonly code: CivilStatusErrorCode
  /** The class as it stood on the wire; the state of the dossier when there was none. */
  readonly wireCode: string
  /** The input field to correct, as `child.name`. Absent when the system names none, or none of ours. */
  readonly field?: string
  /** The office's own words. May hold personal data: show it to the officer, keep it out of logs. */
  readonly description?: string
}

/**
 * What the office says beside the state. For the officer at the desk: texts and numbers may be personal data, so they
 * stand here and never in an error, and belong in no log.
 */
interface OfficeWords {
  /** Remark on the dossier. */
  readonly note?: string
  /** What the officer did or asks for. */
  readonly officerOpinion?: string
  /** Everything that is to be corrected or known; the first one is also the `error`. Absent when the office names nothing. */
  readonly problems?: readonly RegistrationProblem[]
  /** 12 digits: somebody who already has a number and may be the same child. */
  readonly existingPersonalId?: string
}

interface ResultBase extends OfficeWords {
  readonly dossierCode: string
  /** Time of the last step. */
  readonly at?: Instant
}

interface CompletedBase extends ResultBase {
  readonly state: 'completed'
  /** Who stands in the entry, when the system repeats it. Personal data. */
  readonly people?: readonly EntryPerson[]
}

interface CompletedResults {
  readonly birth: CompletedBase & { readonly birth: RegisteredBirth; readonly personalIdIssuance: PersonalIdIssuance }
  readonly death: CompletedBase & { readonly death: BookEntry }
  readonly marriage: CompletedBase & { readonly marriage: BookEntry }
  readonly 'extract-copy': CompletedBase & { readonly extractCopy: ExtractCopy }
}

/** A dossier that ended in an entry of its kind. */
export type CompletedResult<Kind extends RegistrationKind = 'birth'> = CompletedResults[Kind]

/** A dossier that did not end in an entry, or not yet. */
export type OpenResult =
  | (ResultBase & { readonly state: 'waiting' | 'processing' | 'not-found' })
  | (ResultBase & {
      /** The office asks for more; send the dossier again with the same code. */
      readonly state: 'supplement-required'
      readonly error: RemoteError<CivilStatusErrorCode>
      /** Last moment for it. */
      readonly until?: Instant
    })
  | (ResultBase & { readonly state: 'refused'; readonly error: RemoteError<CivilStatusErrorCode> })
  | (ResultBase & {
      /** The system answered about this dossier outside the contract; the others of the list are not touched by it. */
      readonly state: 'unreadable'
      readonly error: ContractError
    })

/** Where a dossier of one kind stands at the civil-status system. Switch on `state`. */
export type RegistrationResult<Kind extends RegistrationKind = 'birth'> = OpenResult | CompletedResult<Kind>
