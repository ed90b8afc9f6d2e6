import { own, type Address, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type {
  ConfirmOldIdNumberRequest,
  DeclareAbsenceRequest,
  ProcedureConsents,
  ProcedureDocument,
  ProcedurePaper,
  ProcedureReceipt,
  ProcedureRowOutcome,
  ProcedureState,
  RegisterPermanentResidenceRequest,
  RegisterTemporaryResidenceListRequest,
  RegisterTemporaryResidenceRequest,
  RemoveRegistrationRequest,
} from '../../contract/index.ts'
import type { Oddity } from './casebook.ts'
import type { ItemCode, ReasonCode } from './words.ts'

/** What was handed in, by its procedure. */
export type Form =
  | { readonly kind: 'permanent'; readonly body: RegisterPermanentResidenceRequest }
  | { readonly kind: 'temporary'; readonly body: RegisterTemporaryResidenceRequest }
  | {
      readonly kind: 'temporary-list'
      readonly body: RegisterTemporaryResidenceListRequest
      /** What became of each row at the reception. */
      readonly rows: readonly ProcedureRowOutcome[]
    }
  | { readonly kind: 'absence'; readonly body: DeclareAbsenceRequest }
  | { readonly kind: 'removal'; readonly body: RemoveRegistrationRequest }
  | { readonly kind: 'old-number'; readonly body: ConfirmOldIdNumberRequest }
  /** Guests are kept one by one; several notices may carry one code. */
  | { readonly kind: 'lodging' }

/** One step of a dossier. */
export interface Step {
  readonly state: ProcedureState
  readonly at: Instant
  readonly note: string
}

/** One dossier as the residence system keeps it. */
export interface Dossier {
  readonly code: string
  readonly procedureCode: string
  readonly form: Form
  readonly receipt?: ProcedureReceipt
  readonly receivedAt: Instant
  readonly dueAt?: Instant
  readonly state: ProcedureState
  readonly steps: readonly Step[]
  readonly question?: { readonly number: number; readonly until: Instant; readonly items: readonly ItemCode[] }
  /** Questions that were answered. */
  readonly answered: number
  /** Consents and papers, those of the form and those that came later. */
  readonly consents: ProcedureConsents
  readonly documents: readonly ProcedureDocument[]
  readonly refusal?: { readonly form: 'CT06' | 'CC03'; readonly reason: ReasonCode }
  readonly papers: readonly ProcedurePaper[]
  readonly oldIdNumbers?: readonly string[]
}

/** A temporary registration in force. */
export interface TemporaryEntry {
  readonly residence: Address
  readonly from: PlainDate
  readonly until: PlainDate
  readonly dossierCode: string
}

/** What an archive of old identity cards says of somebody. */
export interface ArchivedCard {
  readonly number: string
  readonly sameName: boolean
}

/** All that only the residence system knows. */
export interface ResidenceState {
  readonly dossiers: Record<string, Dossier>
  readonly temporary: Record<string, TemporaryEntry>
  /** Stays by guest, house and arrival; each with its number. */
  readonly stays: Record<string, string>
  readonly oddities: Record<string, Oddity>
  readonly archive: Record<string, ArchivedCard>
}

/** The slice of the residence system. */
export const residence: Slice<ResidenceState> = {
  key: 'residence-procedures',
  initial: () => ({ dossiers: {}, temporary: {}, stays: {}, oddities: {}, archive: {} }),
}

/** A dossier; `undefined` when there is none of that code. */
export function findDossier(world: World, code: string): Dossier | undefined {
  return own(world.slice(residence).dossiers, code)
}

/** What is odd about somebody. */
export function oddityOf(world: World, personalId: string): Oddity | undefined {
  return own(world.slice(residence).oddities, personalId)
}

/** The temporary registration of somebody. */
export function temporaryOf(world: World, personalId: string): TemporaryEntry | undefined {
  return own(world.slice(residence).temporary, personalId)
}
