import { epochMsOf, isLienThongError, readInstant, type Outcome } from '@lienthong/sdk-core'
import { isReasonCode, ownProblem, problemOf, type BranchProblem } from './branch-problem.ts'
import type { BranchRow } from './branch-row.ts'
import type { StepRetryOptions } from './define-process.ts'
import { jsonText } from './json-text.ts'
import { retryDelayMs, StepTimeout } from './retry-delay.ts'
import type { Keep, StepResult } from './step-result.ts'
import { untilTime } from './until-time.ts'

/** What a step said, or what it threw. */
export type StepOutcome =
  | { readonly returned: StepResult }
  | { readonly threw: unknown }
  /** The worker stops and cut the step off. */
  | { readonly interrupted: true }

/** What is written of a branch after a step. */
export interface BranchChange {
  readonly row: BranchRow
  /** New data and results as JSON; absent when they stay as they are. */
  readonly dataText?: string | undefined
  readonly resultText?: string | undefined
  /** For the history. */
  readonly event: StepResult['kind'] | 'retry' | 'interrupted'
  readonly code?: string | undefined
}

/** What a settlement depends on besides the branch. */
export interface SettleContext {
  readonly nowMs: number
  /** Chance, 0 <= n < 1. */
  readonly random: number
  readonly retry?: StepRetryOptions | undefined
}

/** What becomes of a branch after a call of its step. Pure: the same call gives the same branch. */
export function settleStep(row: BranchRow, outcome: StepOutcome, context: SettleContext): BranchChange {
  if ('interrupted' in outcome) return interrupt(row)
  if ('threw' in outcome) return settleThrown(row, outcome.threw, context)
  try {
    return settleReturned(row, outcome.returned, context)
  } catch {
    // Working days outside the calendar, or a value that no JSON can be made of.
    return fail(row, ownProblem('RESULT_INVALID'))
  }
}

function settleReturned(row: BranchRow, result: StepResult, { nowMs }: SettleContext): BranchChange {
  switch (result.kind) {
    case 'done': {
      const resultText = result.result === undefined ? undefined : jsonText(result.result)
      const ended = { ...progressed(row), state: 'done' as const, endedAt: nowMs, wakeAt: undefined }
      return {
        row: { ...ended, ...(resultText !== undefined && { result: result.result }) },
        resultText,
        event: 'done',
      }
    }
    case 'next':
      return keep({ ...progressed(row), state: 'ready', cause: 'next' }, result.keep, { event: 'next' })
    case 'wait':
    case 'supplement': {
      const wakeAt = untilTime(result.until, nowMs)
      if (wakeAt === undefined || !isReasonCode(result.why)) return fail(row, ownProblem('RESULT_INVALID'))
      const [state, cause] =
        result.kind === 'wait' ? (['waiting', 'timer'] as const) : (['supplement', 'deadline'] as const)
      const waiting: BranchRow = { ...progressed(row), state, cause, wakeAt, why: result.why }
      return keep(waiting, result.keep, { event: result.kind, code: result.why })
    }
    case 'refused': {
      const problem = problemOf(result.problem)
      const ended = { ...progressed(row), state: 'refused' as const, problem, endedAt: nowMs }
      return { row: ended, event: 'refused', code: problem.code }
    }
    case 'not-applicable':
      if (!isReasonCode(result.why)) return fail(row, ownProblem('RESULT_INVALID'))
      return {
        row: { ...progressed(row), state: 'not-applicable', why: result.why, endedAt: nowMs },
        event: 'not-applicable',
        code: result.why,
      }
    case 'failed':
      return fail(row, problemOf(result.problem))
    default:
      return fail(row, ownProblem('RESULT_INVALID'))
  }
}

function settleThrown(row: BranchRow, error: unknown, { nowMs, random, retry }: SettleContext): BranchChange {
  const problem = error instanceof StepTimeout ? ownProblem('STEP_TIMEOUT') : problemOf(error)
  const delayMs = retryDelayMs(error, row.attempt + 1, random, retry)
  if (delayMs === undefined) return fail(row, problem)
  return {
    row: {
      ...row,
      state: 'retrying',
      cause: 'retry',
      attempt: row.attempt + 1,
      lost: 0,
      outcome: outcomeOf(error),
      problem,
      wakeAt: nowMs + delayMs,
    },
    event: 'retry',
    code: problem.code,
  }
}

/**
 * Stops the branch. When nobody knows what became of the effect, the next attempt must carry the same idempotency key. When
 * the answer was no, it must carry another one, or the other side would repeat its answer.
 */
export function fail(row: BranchRow, problem: BranchProblem): BranchChange {
  const unknown = problem.outcome === 'unknown'
  const seq = unknown ? row.seq : row.seq + 1
  const attempt = unknown ? row.attempt + 1 : 0
  return {
    row: { ...row, state: 'failed', seq, attempt, lost: 0, outcome: problem.outcome, problem, wakeAt: undefined },
    event: 'failed',
    code: problem.code,
  }
}

function interrupt(row: BranchRow): BranchChange {
  return { row: { ...row, state: 'ready', lost: 0, outcome: 'unknown', cause: 'retry' }, event: 'interrupted' }
}

function progressed(row: BranchRow): BranchRow {
  const { name, state, cause, data, result, seq, readyAt, dueAt } = row
  return { name, state, cause, data, result, seq: seq + 1, attempt: 0, lost: 0, readyAt, dueAt }
}

function keep(row: BranchRow, kept: Keep, said: Pick<BranchChange, 'event' | 'code'>): BranchChange {
  const dataText = kept.data === undefined ? undefined : jsonText(kept.data)
  const due = kept.dueAt === undefined ? undefined : readInstant(kept.dueAt)
  if (kept.dueAt !== undefined && due === undefined) return fail(row, ownProblem('RESULT_INVALID'))
  const changed = { ...row, ...(due !== undefined && { dueAt: epochMsOf(due) }) }
  return { row: dataText === undefined ? changed : { ...changed, data: kept.data }, dataText, ...said }
}

function outcomeOf(error: unknown): Outcome {
  return isLienThongError(error) ? error.outcome : 'unknown'
}
