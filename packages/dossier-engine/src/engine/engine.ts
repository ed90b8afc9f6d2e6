import type { Instant } from '@lienthong/sdk-core'
import type { BranchProblem } from '../process/branch-problem.ts'
import type { BranchState, ProcessState } from '../process/branch-state.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import type { Queryable } from '../store/store.ts'

/** What can be set for a call that writes. */
export interface WriteOptions {
  /**
   * A transaction of the caller, in the same database: what is written counts when it is committed. A `PoolClient` of `pg`
   * after `BEGIN`, or the transaction of `store.transaction`. Commit soon: others with the same key wait for it.
   */
  readonly tx?: Queryable
}

/** What is said to a process. */
export interface Signal {
  /** A type that a branch accepts, as `supplement`, `withdraw` or `correct`. */
  readonly type: string
  /** JSON, at most 1 MB. May be personal data: it is kept in the store until the process is deleted. */
  readonly data?: unknown
  /** Only this branch is to hear it. Default all that accept the type. */
  readonly branch?: string
  /** A number of the sender's own: a second signal of the same number is not heard again. */
  readonly id?: string
}

/** How a branch stands. No personal data. */
export interface BranchStatus {
  readonly state: BranchState
  /** Reason code of what is waited for, or why it is not applicable. */
  readonly why?: string
  /** Why it failed, is tried again, or was refused. */
  readonly problem?: BranchProblem
  /** Checkpoints so far. */
  readonly steps: number
  /** Failed attempts since the last checkpoint. */
  readonly failedAttempts: number
  /** When it goes on by itself. */
  readonly wakeAt?: Instant
  readonly dueAt?: Instant
  /** Open after it was due, or ended after it. */
  readonly overdue: boolean
  readonly endedAt?: Instant
}

/** How a process stands. No personal data. */
export interface ProcessSummary {
  readonly key: string
  readonly kind: string
  readonly version: number
  /** That of the worst open branch; `done` when every branch is done, refused or not applicable. */
  readonly state: ProcessState
  readonly startedAt: Instant
  readonly endedAt?: Instant
  /** The first day on which an open branch is due. */
  readonly dueAt?: Instant
  readonly overdue: boolean
  readonly branches: { readonly [name: string]: BranchStatus }
}

/** One step in the history. Codes only. */
export interface HistoryEntry {
  readonly at: Instant
  readonly branch: string
  /** Why the step was called, as `start`, `timer` or `signal:supplement`; `after` when a branch ended without being called. */
  readonly cause: string
  /** What became of it, as `next`, `wait`, `retry` or `done`. */
  readonly event: string
  /** Reason code or error code. */
  readonly code?: string
  readonly attempt: number
}

/** How a process stands, with what was done. No personal data. */
export interface ProcessStatus extends ProcessSummary {
  /** The last 200 steps, the oldest first. */
  readonly history: readonly HistoryEntry[]
}

/** Which processes to list. */
export interface ListQuery {
  readonly state?: ProcessState
  readonly kind?: string
  /** Only those with an open branch that is overdue. */
  readonly overdue?: boolean
  /** The `next` of the page before. */
  readonly after?: string
  /** Processes on a page, 1..1000. Default 100. */
  readonly limit?: number
}

/** A page of a list, the process that was started first at the top. */
export interface ProcessPage {
  readonly processes: readonly ProcessSummary[]
  /** For the next page; absent on the last one. */
  readonly next?: string
}

/** What a process was started with and what came of it. Personal data. */
export interface ProcessContents {
  readonly input: unknown
  /** Results of the branches that are done. */
  readonly results: { readonly [branch: string]: unknown }
  /** What branches kept on their way. */
  readonly data: { readonly [branch: string]: unknown }
}

/** How work is done. */
export interface WorkOptions {
  /** Steps called at the same time, 1..500. Default 8. */
  readonly concurrency?: number
  /** Milliseconds between two looks for timers, dead workers and what other processes started, 10..60_000. Default 500. */
  readonly pollMs?: number
}

/** Work going on in this process. */
export interface Worker {
  /** Steps called so far. */
  readonly steps: number
  /**
   * Takes nothing new, lets the steps under way finish, gives everything back.
   *
   * @param options.graceMs - Milliseconds until steps under way are cut off; they count as of unknown outcome. Default 30_000.
   */
  stop(options?: { readonly graceMs?: number }): Promise<void>
}

/** Runs processes that survive the death of every program that takes part in them. */
export interface Engine {
  /**
   * Starts a process, once for each key: a second start changes nothing.
   *
   * Writes; safe to repeat. Many starts at the same time are written together.
   *
   * @param process - The definition, or the kind: then the newest version of it.
   * @param key - 1 to 200 printable characters, as a dossier code. It stands in jobs and lists: no personal number.
   * @param input - JSON, at most 1 MB.
   * @returns Whether it was started by this call.
   * @throws {@link EngineError} `KIND_UNKNOWN`, `KEY_INVALID`, `KEY_TAKEN` by another kind, `DATA_INVALID`, `STORE_FAILED`
   * @example
   * await store.transaction(async (tx) => {
   *   await tx.query('UPDATE dossiers SET state = 2 WHERE code = $1', [code])
   *   await engine.start(birth, code, { child, mother }, { tx })
   * })
   */
  start<Input>(
    process: ProcessDefinition<Input> | string,
    key: string,
    input: NoInfer<Input>,
    options?: WriteOptions,
  ): Promise<{ readonly started: boolean }>

  /**
   * Says something to a process. Each branch that accepts the type hears it, in the order in which signals came, also when it
   * begins only later.
   *
   * @returns Whether somebody will hear it: `false` when the branches concerned have ended, or it was told before.
   * @throws {@link EngineError} `PROCESS_NOT_FOUND`, `BRANCH_NOT_FOUND`, `SIGNAL_NOT_ACCEPTED`, `KIND_UNKNOWN`, `DATA_INVALID`,
   * `STORE_FAILED`
   * @example await engine.signal(code, { type: 'supplement', data: { files }, id: receipt })
   */
  signal(key: string, signal: Signal, options?: WriteOptions): Promise<{ readonly accepted: boolean }>

  /**
   * Lets failed branches go on, with their attempts counted from the beginning. What failed before is called again.
   *
   * @param branch - Default all that have failed.
   * @returns Names of the branches that go on.
   * @throws {@link EngineError} `PROCESS_NOT_FOUND`, `BRANCH_NOT_FOUND`, `BRANCH_NOT_FAILED`, `STORE_FAILED`
   */
  redrive(key: string, branch?: string): Promise<readonly string[]>

  /** Tells how a process stands; `undefined` when there is none. Reads only. */
  status(key: string): Promise<ProcessStatus | undefined>

  /** Reads what a process was started with and what came of it; `undefined` when there is none. Personal data: not for logs. */
  contents(key: string): Promise<ProcessContents | undefined>

  /**
   * Lists processes, a page at a time. `list({ state: 'failed' })` are the dead letters, each with its reason.
   *
   * @throws {@link EngineError} `PAGE_INVALID`, `OPTION_INVALID`
   */
  list(query?: ListQuery): Promise<ProcessPage>

  /**
   * Deletes processes that have ended, with all personal data in them. Their keys may then be started anew.
   *
   * @returns How many.
   */
  purge(query: { readonly endedBefore: Instant }): Promise<number>

  /**
   * Wakes what waited for a time that has come by the engine's clock. `work` and `drain` do so by themselves.
   *
   * @returns How many processes have something to do again.
   */
  tick(): Promise<number>

  /** When the next branch wakes by itself; `undefined` when none waits for a time. Move a virtual clock there, then `drain`. */
  nextWakeAt(): Promise<Instant | undefined>

  /**
   * Works on what is due until `stop`. When the store is lost it goes on as soon as it is back.
   *
   * @throws {@link EngineError} `OPTION_INVALID`
   */
  work(options?: WorkOptions): Worker

  /**
   * Works until nothing is due now, also in the hands of other live workers. For tests, demonstrations and one-off runs.
   *
   * @returns Steps called.
   * @throws {@link EngineError} `OPTION_INVALID`, `STORE_FAILED`
   */
  drain(options?: Pick<WorkOptions, 'concurrency'>): Promise<{ readonly steps: number }>
}
