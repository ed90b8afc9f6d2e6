import type { Instant, PlainDate, RemoteError } from '@lienthong/sdk-core'
import type { CivilStatusErrorCode } from './errors.ts'

/** A birth as it stands in the book. */
export interface RegisteredBirth {
  /** 12 digits. Absent when the number has not been issued yet: the certificate is valid without it. */
  readonly personalId?: string
  readonly number: string
  readonly book: string
  readonly page: string
  readonly registeredOn?: PlainDate
  /** The certificate as PDF. */
  readonly certificatePdf?: Uint8Array
  /** Code of the result paper, as `KQ.G15.000031`. */
  readonly resultPaperCode: string
}

interface ResultBase {
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
