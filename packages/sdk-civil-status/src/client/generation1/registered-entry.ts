import type { ContractError, PlainDate, RemoteError } from '@lienthong/sdk-core'
import type { CivilStatusErrorCode } from '../errors.ts'
import type { EntryPerson } from '../registration-result.ts'

/** An entry of the register, as the first generation gives it. */
export interface RegisteredEntry {
  /** Id in the register; it never changes. */
  readonly entryId: string
  readonly number: string
  readonly book: string
  readonly page?: string
  readonly registeredOn?: PlainDate
  /** Commune whose office registered. */
  readonly registryCommuneCode?: string
  /** Of a child, 12 digits. Absent while it is not issued, and where the system does not tell it. */
  readonly personalId?: string
  /** Who stands in the entry. Personal data: for the officer, not for logs. */
  readonly people?: readonly EntryPerson[]
}

/** An entry that was made or changed, without its content. */
export interface UpdatedEntry {
  readonly entryId: string
  readonly registryCommuneCode: string
}

/** One of the entries asked for. Switch on `state`. */
export type ListedEntry =
  | { readonly entryId: string; readonly state: 'found'; readonly entry: RegisteredEntry }
  | { readonly entryId: string; readonly state: 'not-found' }
  | {
      readonly entryId: string
      /** The system answered about this entry outside the contract; the others are not touched by it. */
      readonly state: 'unreadable'
      readonly error: ContractError
    }

/** Where a dossier stands. Switch on `state`. The first generation has no state for a dossier that was refused. */
export type RegistrationState =
  | { readonly dossierCode: string; readonly state: 'waiting' | 'processing' | 'completed' }
  | {
      readonly dossierCode: string
      /** The office asks for more; send the dossier again with the same code. */
      readonly state: 'supplement-required'
      /** What it asks for. May be personal data: for the officer, not for logs. */
      readonly officerOpinion?: string
      readonly error: RemoteError<CivilStatusErrorCode>
    }

/** One row of a catalogue. */
export interface CatalogueEntry {
  readonly code: string
  readonly name: string
}
