import { own, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import type {
  BirthData,
  BirthResult,
  DeathData,
  DeathResult,
  ExtractCopyData,
  ExtractCopyResult,
  MarriageData,
  MarriageResult,
  RegistrationError,
  RegistrationModule,
} from '../contract/index.ts'

/** States of a dossier: 1 sent, 2 supplement asked for, 3 being worked on, 4 registered, 6 refused. */
export type State = 1 | 2 | 3 | 4 | 6

/** Which state may follow which. 4 and 6 are the end. From 2 an officer may go on by himself, as when he confirms twins. */
export const nextStates = { 1: [3, 6], 2: [1, 3, 6], 3: [2, 4, 6], 4: [], 6: [] } as const satisfies Record<
  State,
  readonly State[]
>

/** In which shape a dossier came; its result goes back in the same. */
export type Shape = '2020' | '2025'

interface Dossier<Kind extends string, Data, Result> {
  readonly kind: Kind
  /** Flat, whatever shape it came in. */
  readonly data: Data
  readonly result?: Result
  readonly shape: Shape
  readonly code: string
  /** Id of the record in the register, by which the first generation of the interface asks. */
  readonly recordId: number
  readonly jointCode?: string
  readonly module: RegistrationModule
  readonly unit: string
  /** A form is judged by it, not by the clock of the world, which may stand behind that of the caller. */
  readonly receivedOn: PlainDate
  readonly state: State
  readonly at: Instant
  /** Which push it is, supplements counted. */
  readonly attempt: number
  readonly errors?: readonly RegistrationError[]
  readonly until?: Instant
  /** What the officer says of it. */
  readonly note?: string
}

/** A birth as the civil-status system keeps it. */
export type BirthSubmission = Dossier<'birth', BirthData, BirthResult> & {
  /** The office confirmed another child of the same birth. */
  readonly multipleBirthConfirmed?: boolean
}
/** A death as the civil-status system keeps it. */
export type DeathSubmission = Dossier<'death', DeathData, DeathResult>
/** A marriage as the civil-status system keeps it. */
export type MarriageSubmission = Dossier<'marriage', MarriageData, MarriageResult>
/** A request for copies as the civil-status system keeps it. */
export type CopySubmission = Dossier<'extract-copy', ExtractCopyData, ExtractCopyResult>

/** One dossier as the civil-status system keeps it. */
export type Submission = BirthSubmission | DeathSubmission | MarriageSubmission | CopySubmission

/** All dossiers of the civil-status system, by the one-stop code. */
export const submissions: Slice<Record<string, Submission>> = { key: 'civil-status', initial: () => ({}) }

/** A dossier of the civil-status system; `undefined` when it has none of that code. */
export function findSubmission(world: World, code: string): Submission | undefined {
  return own(world.slice(submissions), code)
}

/** A dossier of one kind; `undefined` when it has none of that code. */
export function findOf<Kind extends Submission['kind']>(
  world: World,
  code: string,
  kind: Kind,
): Extract<Submission, { readonly kind: Kind }> | undefined {
  const found = findSubmission(world, code)
  return found?.kind === kind ? (found as Extract<Submission, { readonly kind: Kind }>) : undefined
}
