import type { Instant, Outcome } from '@lienthong/sdk-core'
import type { BranchProblem } from './branch-problem.ts'
import type { BranchState } from './branch-state.ts'

/**
 * Why the step is called.
 * - `start`: for the first time, its turn has come
 * - `next`: it asked for it
 * - `timer`: the time it waited for has come
 * - `deadline`: the time for the citizen's supplement is over
 * - `retry`: the attempt before failed
 * - `follow`: a branch that it follows has come to another state
 * - `signal`: somebody said something, see `received`
 * - `redrive`: an operator wants it to go on
 */
export type Cause = 'start' | 'next' | 'timer' | 'deadline' | 'retry' | 'follow' | 'signal' | 'redrive'

/** What was said to a process by `engine.signal`. */
export interface ReceivedSignal<Data = unknown> {
  readonly type: string
  /** Personal data. Absent when the signal had none. */
  readonly data?: Data
  readonly at: Instant
}

/** How another branch stands, as a step sees it. */
export interface BranchView {
  readonly state: BranchState
  /** Reason code of what is waited for, or why it is not applicable. */
  readonly why?: string
  /** What it kept on its way. Personal data. */
  readonly data?: unknown
  /** What it ended with. Personal data. */
  readonly result?: unknown
  readonly problem?: BranchProblem
  readonly overdue: boolean
}

/** What a step is called with. */
export interface StepContext<Input = unknown, Data = unknown> {
  /** Key of the process, as a dossier code. */
  readonly key: string
  readonly kind: string
  readonly branch: string
  /** What the process was started with. Personal data. */
  readonly input: Input
  /** What the branch kept. Absent at the first call. */
  readonly data: Data | undefined
  /** Results of the branches it comes after, near and far, by name. */
  readonly results: { readonly [branch: string]: unknown }
  /**
   * How the branches that it comes after or follows stand, by name. The checkpoint of one may still be on its way: tell others of
   * it, and do nothing that could not be said again.
   */
  readonly branches: { readonly [branch: string]: BranchView }
  /** What the branch ended with before it was opened again. */
  readonly lastResult?: unknown
  readonly cause: Cause
  /** The signal to act on; one a call, the oldest first. */
  readonly received?: ReceivedSignal
  /** Why the branch waited, when it did. */
  readonly why?: string
  /** 1 for the first attempt since the last checkpoint. */
  readonly attempt: number
  /**
   * What became of the attempt before. `unknown`: it may have been carried out, or the worker died in the middle of it. Look it
   * up before repeating a write.
   */
  readonly lastOutcome?: Outcome
  /** How the attempt before failed. */
  readonly lastProblem?: BranchProblem
  /**
   * The same for every attempt since the last checkpoint, also after a crash; another one afterwards. Hand it to the client as
   * `idempotencyKey`. A UUID made of key, branch and the number of checkpoints.
   */
  readonly idempotencyKey: string
  /** Aborted when the step takes too long or the worker stops. Hand it to the client as `signal`. */
  readonly abortSignal: AbortSignal
  readonly now: Instant
  /** When the process was started. */
  readonly startedAt: Instant
  /** When the branch is due. Absent when it has no limit. */
  readonly dueAt?: Instant
  readonly overdue: boolean
}
