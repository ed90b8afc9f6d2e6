import type { ContractError, Instant, PlainDate, RemoteError } from '@lienthong/sdk-core'
import type { CivilStatusErrorCode } from './errors.ts'

/** A birth as it stands in the book. */
export interface RegisteredBirth {
  /** 12 digits. Absent when the number has not been issued yet: the certificate is valid without it. */
  readonly personalId?: string
  readonly number: string
  readonly book: string
  /** Absent when the system does not say it. */
  readonly page?: string
  readonly registeredOn?: PlainDate
  /** The certificate as PDF. Absent when there is none, or none that can be decoded. */
  readonly certificatePdf?: Uint8Array
  /** Code of the result paper, as `KQ.G15.000031`. */
  readonly resultPaperCode: string
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

/** Where a dossier stands at the civil-status system. Switch on `state`. */
export type RegistrationResult =
  | (ResultBase & { readonly state: 'waiting' | 'processing' | 'not-found' })
  | (ResultBase & { readonly state: 'completed'; readonly birth: RegisteredBirth })
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
