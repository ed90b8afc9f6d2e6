import { own, type Slice, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import type { BirthData, BirthResult, RegistrationError } from '../contract/index.ts'

/** States of a dossier: 1 sent, 2 supplement asked for, 3 being worked on, 4 registered, 6 refused. */
export type State = 1 | 2 | 3 | 4 | 6

/** Which state may follow which. 4 and 6 are the end. */
export const nextStates = { 1: [3, 6], 2: [1, 6], 3: [2, 4, 6], 4: [], 6: [] } as const satisfies Record<
  State,
  readonly State[]
>

/** One dossier as the civil-status system keeps it. */
export interface Submission {
  readonly code: string
  readonly jointCode: string
  readonly module: 'LTKS'
  readonly unit: string
  readonly data: BirthData
  readonly state: State
  readonly at: Instant
  readonly errors?: readonly RegistrationError[]
  readonly until?: Instant
  readonly result?: BirthResult
}

/** All dossiers of the civil-status system, by the one-stop code. */
export const submissions: Slice<Record<string, Submission>> = { key: 'civil-status', initial: () => ({}) }

/** A dossier of the civil-status system; `undefined` when it has none of that code. */
export function findSubmission(world: World, code: string): Submission | undefined {
  return own(world.slice(submissions), code)
}
