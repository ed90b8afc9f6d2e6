import type { Outcome } from '@lienthong/sdk-core'
import type { BranchProblem } from './branch-problem.ts'
import { branchStates, type BranchState } from './branch-state.ts'
import type { Cause } from './step-context.ts'

/** A branch as it is kept. Never changed in place: a step makes a new one. Times are epoch milliseconds of the engine's clock. */
export interface BranchRow {
  readonly name: string
  readonly state: BranchState
  /** Why the step will be called next. */
  readonly cause: Cause
  readonly why?: string | undefined
  readonly data?: unknown
  readonly result?: unknown
  readonly problem?: BranchProblem | undefined
  /** Checkpoints so far. */
  readonly seq: number
  /** Failed attempts since the last checkpoint. */
  readonly attempt: number
  /** Workers that died while they had it to run, since the last checkpoint. */
  readonly lost: number
  /** What became of the last failed attempt. */
  readonly outcome?: Outcome | undefined
  /** The signal that the attempts since the last checkpoint act on. */
  readonly held?: string | undefined
  readonly readyAt?: number | undefined
  readonly wakeAt?: number | undefined
  readonly dueAt?: number | undefined
  readonly endedAt?: number | undefined
}

/** A signal that branches still have to hear. */
export interface SignalRow {
  /** Number of the row, as text: it is larger than a number of JavaScript may become. */
  readonly id: string
  readonly type: string
  readonly data?: unknown
  readonly at: number
  /** Branches that have not acted on it. */
  readonly pending: readonly string[]
}

/** Whether something is still to come of it. */
export function isOpen(row: BranchRow): boolean {
  return branchStates[row.state].open
}

/** A branch that nothing has happened to. */
export function newBranch(name: string): BranchRow {
  return { name, state: 'pending', cause: 'start', seq: 0, attempt: 0, lost: 0 }
}
