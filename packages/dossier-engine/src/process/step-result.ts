import type { AnyLienThongError, Instant } from '@lienthong/sdk-core'

/** A point in time: itself, milliseconds from now, or working days from now, due at 17:00 by the working calendar. */
export type Until = Instant | { readonly afterMs: number } | { readonly workingDays: number }

/** A short word for what happened, in capitals, as `RESULT_PENDING`. It is kept in the history: no personal data. */
export type ReasonCode = string

/** What to keep of a step besides its result. */
export interface Keep<Data = unknown> {
  /** Replaces the data of the branch. Absent leaves it as it is. JSON, at most 1 MB. */
  readonly data?: Data
  /** Replaces the day the branch is due. */
  readonly dueAt?: Instant
}

/** What a step has heard and others of its process must hear. */
export interface StepSignal {
  readonly type: string
  /** JSON. */
  readonly data?: unknown
}

/** What becomes of a branch after a step. Made by {@link done}, {@link next}, {@link wait} and the others. */
export type StepResult = StepEnd & {
  /** See {@link telling}. */
  readonly tells?: StepSignal
}

type StepEnd =
  | { readonly kind: 'done'; readonly result?: unknown }
  | { readonly kind: 'next'; readonly keep: Keep }
  | { readonly kind: 'wait'; readonly until: Until; readonly why: ReasonCode; readonly keep: Keep }
  | { readonly kind: 'supplement'; readonly until: Until; readonly why: ReasonCode; readonly keep: Keep }
  | { readonly kind: 'refused'; readonly problem: AnyLienThongError | ReasonCode }
  | { readonly kind: 'not-applicable'; readonly why: ReasonCode }
  | { readonly kind: 'failed'; readonly problem: AnyLienThongError | ReasonCode }

/**
 * Ends the branch well.
 *
 * @param result - What the branches after it may read in `context.results`. JSON; absent when there is nothing to hand on.
 */
export function done(result?: unknown): StepResult {
  return { kind: 'done', result }
}

/** Keeps data and calls the step again at once: the way from one effect to the next. */
export function next(data: unknown, keep: Omit<Keep, 'data'> = {}): StepResult {
  return { kind: 'next', keep: { ...keep, data } }
}

/**
 * Calls the step again at a time, or when a signal comes that the branch accepts.
 *
 * @example return wait({ afterMs: 3_600_000 }, 'RESULT_PENDING', { data: { receipt } })
 */
export function wait(until: Until, why: ReasonCode, keep: Keep = {}): StepResult {
  return { kind: 'wait', until, why, keep }
}

/** Waits for the citizen. The step is called with the signal, or with the cause `deadline` when the time is over. */
export function supplement(why: ReasonCode, until: Until, keep: Keep = {}): StepResult {
  return { kind: 'supplement', until, why, keep }
}

/** Ends the branch because the agency said no. Branches that need it are not applicable; the others go on. */
export function refused(problem: AnyLienThongError | ReasonCode): StepResult {
  return { kind: 'refused', problem }
}

/** Ends the branch because it does not concern this dossier. Not a failure. */
export function notApplicable(why: ReasonCode): StepResult {
  return { kind: 'not-applicable', why }
}

/**
 * Says something to the other branches of the process along with a result: they hear it as if it had been told by
 * `engine.signal`. It is kept in the transaction of the checkpoint, once. Branches that accept no such signal do not hear it.
 *
 * @example return telling(notApplicable('WITHDRAWN'), { type: 'withdraw' })
 */
export function telling(result: StepResult, signal: StepSignal): StepResult {
  return { ...result, tells: signal }
}

/** Stops the branch until an operator has looked at it and calls `redrive`, or a signal comes that it accepts. */
export function failed(problem: AnyLienThongError | ReasonCode): StepResult {
  return { kind: 'failed', problem }
}
