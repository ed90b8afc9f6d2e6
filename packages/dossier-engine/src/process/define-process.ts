import type { Instant } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import type { ProblemSentences } from './branch-problem.ts'
import type { StepContext } from './step-context.ts'
import type { StepResult } from './step-result.ts'

/** What a rule for a due date is given. */
export interface DueContext<Input = unknown> {
  readonly input: Input
  /** When the process was started. */
  readonly startedAt: Instant
  /** When the turn of the branch came. */
  readonly readyAt: Instant
}

/** One line of work in a process, as the residence part of a joint birth. */
export interface BranchDefinition<Input = unknown, Data = unknown> {
  /** Branches it comes after. It begins when all of them have ended. Default none. */
  readonly after?: readonly string[]
  /**
   * With which end of those branches it runs. `done`: only when all are done, else it is not applicable, with the reason
   * `BRANCH_BEFORE_NOT_DONE`. `ended`: whatever became of them. Default `done`.
   */
  readonly runsWhen?: 'done' | 'ended'
  /**
   * Branches it watches: while it waits, its step is called, with the cause `follow`, as soon as one of them has come to another
   * state. For a branch that tells others how the process stands. Default none.
   */
  readonly follows?: readonly string[]
  /** Working days it may take from the moment its turn comes, by the working calendar; 0 is the same day. Default no limit. */
  readonly dueWorkingDays?: number
  /** A rule of its own for the due date, in place of `dueWorkingDays`. `undefined` is no limit. */
  dueAt?(context: DueContext<Input>): Instant | undefined
  /** Types of signals that are given to it while it is open. Default none. */
  readonly accepts?: readonly string[]
  /** Types of signals that open it again when it has ended, as a correction by law. Default none. */
  readonly reopensOn?: readonly string[]
  /**
   * Does at most one thing that has an effect outside, and says what becomes of the branch.
   *
   * It may be called again with the same `idempotencyKey`: after a failure, and after a crash when nobody knows what became
   * of the effect. So it must be safe to repeat: hand the key on, or look up first when `lastOutcome` is `unknown`.
   *
   * What it throws: a retryable error of a client is repeated later; any other stops the branch for an operator.
   */
  step(context: StepContext<Input, Data>): StepResult | Promise<StepResult>
}

/** How failed attempts of a step are repeated. */
export interface StepRetryOptions {
  /** Attempts in all before the branch stops for an operator, 1..1000. Default 20. */
  readonly attempts?: number
  /** Milliseconds before the second attempt; doubled for each further one. Default 1_000. */
  readonly firstDelayMs?: number
  /** Longest wait between two attempts. Default 1_800_000, half an hour. A longer `Retry-After` is obeyed. */
  readonly maxDelayMs?: number
}

/** A kind of process: its branches and what each does. */
export interface ProcessDefinition<Input = unknown> {
  /** Lower-case words joined by hyphens, as `joint-birth`. */
  readonly kind: string
  /**
   * Raise it when steps change in a way that processes under way cannot follow. Those go on with the version they began with:
   * give the engine both until the last of them has ended.
   */
  readonly version: number
  readonly branches: { readonly [name: string]: BranchDefinition<Input> }
  readonly retry?: StepRetryOptions
  /** Sentences for the codes that its steps end with, as `AGENCY_SILENT`. A code without one stands for itself. */
  readonly problems?: ProblemSentences
  /** Milliseconds one call of a step may take, 1..3_600_000. Default 120_000. */
  readonly stepTimeoutMs?: number
}

const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a text may name a kind, a branch or a type of signal. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 40 && namePattern.test(text)
}

/**
 * Checks a definition once, when the program starts.
 *
 * @throws {@link EngineError} `DEFINITION_INVALID` with the rule: `kind`, `version`, `branch-name`, `after-unknown`,
 * `after-cycle`, `follows-unknown`, `signal-type`, `due`, `retry`, `step-timeout`.
 * @example
 * const birth = defineProcess<Birth>({
 *   kind: 'joint-birth',
 *   version: 1,
 *   branches: {
 *     register: { dueWorkingDays: 1, step: registerBirth },
 *     residence: { after: ['register'], dueWorkingDays: 7, accepts: ['supplement'], step: registerResidence },
 *     card: { after: ['register'], dueWorkingDays: 5, step: issueCard },
 *   },
 * })
 */
export function defineProcess<Input = unknown>(definition: ProcessDefinition<Input>): ProcessDefinition<Input> {
  const { kind, version, branches, stepTimeoutMs = 1 } = definition
  requireRule(isName(kind), 'kind')
  requireRule(isWhole(version, 1, 1_000_000), 'version')
  requireRule(isWhole(stepTimeoutMs, 1, 3_600_000), 'step-timeout')
  const { attempts = 1, firstDelayMs = 1, maxDelayMs = 1 } = definition.retry ?? {}
  requireRule(isWhole(attempts, 1, 1000) && isWhole(firstDelayMs, 1) && isWhole(maxDelayMs, 1), 'retry')
  requireRule(Object.keys(branches).length > 0 && Object.keys(branches).every(isName), 'branch-name')
  for (const { after = [], follows = [], accepts = [], reopensOn = [], dueWorkingDays = 0 } of Object.values(
    branches,
  )) {
    requireRule(
      after.every((name) => Object.hasOwn(branches, name)),
      'after-unknown',
    )
    requireRule(
      follows.every((name) => Object.hasOwn(branches, name)),
      'follows-unknown',
    )
    requireRule([...accepts, ...reopensOn].every(isName), 'signal-type')
    requireRule(isWhole(dueWorkingDays, 0, 1000), 'due')
  }
  requireRule(!hasCycle(branches), 'after-cycle')
  return definition
}

function hasCycle(branches: ProcessDefinition['branches']): boolean {
  const left = new Set(Object.keys(branches))
  for (;;) {
    const free = [...left].filter((name) => !(branches[name]?.after ?? []).some((before) => left.has(before)))
    if (free.length === 0) return left.size > 0
    for (const name of free) left.delete(name)
  }
}

function isWhole(value: number, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function requireRule(holds: boolean, rule: string): void {
  if (!holds) throw new EngineError('DEFINITION_INVALID', { rule })
}
