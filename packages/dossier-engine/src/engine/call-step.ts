import { hash } from 'node:crypto'
import { instantOf } from '@lienthong/sdk-core'
import type { BranchRow } from '../process/branch-row.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import type { NextCall } from '../process/next-call.ts'
import { StepTimeout } from '../process/retry-delay.ts'
import type { StepOutcome } from '../process/settle-step.ts'
import type { BranchView, ReceivedSignal, StepContext } from '../process/step-context.ts'
import type { Claim } from './claims.ts'

/** Calls under way in a worker, each with the way to cut it off. */
export type CallsUnderWay = Set<() => void>

/** What the call of a step depends on. */
export interface CallTools {
  readonly definition: ProcessDefinition
  readonly claim: Claim
  readonly nowMs: number
  readonly rows: ReadonlyMap<string, BranchRow>
  readonly calls: CallsUnderWay
}

const defaultTimeoutMs = 120_000

/** Calls the step of a branch and waits for it no longer than its time limit. Never throws. */
export function callStep(call: NextCall, tools: CallTools): Promise<StepOutcome> {
  const { definition, calls } = tools
  const step = definition.branches[call.row.name]
  return new Promise((resolve) => {
    // Most steps hand the signal on, some never look at it: it is made when it is asked for.
    let controller: AbortController | undefined
    const end = (outcome: StepOutcome): void => {
      clearTimeout(timer)
      calls.delete(cut)
      resolve(outcome)
    }
    // A step that does not heed its signal is left behind: its branch is not held up by it.
    const stop = (outcome: StepOutcome): void => {
      end(outcome)
      controller ??= new AbortController()
      controller.abort()
    }
    const cut = (): void => {
      stop({ interrupted: true })
    }
    const timer = setTimeout(() => {
      stop({ threw: new StepTimeout() })
    }, definition.stepTimeoutMs ?? defaultTimeoutMs)
    calls.add(cut)
    const abortSignal = (): AbortSignal => (controller ??= new AbortController()).signal
    Promise.resolve()
      .then(() => step?.step(contextOf(call, tools, abortSignal)))
      .then(
        (returned) => {
          end({ returned } as StepOutcome)
        },
        (threw: unknown) => {
          end({ threw })
        },
      )
  })
}

/** What is dear to make is made when it is read. */
function contextOf(call: NextCall, tools: CallTools, abortSignal: () => AbortSignal): StepContext {
  const { claim, nowMs, rows, definition } = tools
  const { row, cause, received } = call
  const lastOutcome = row.lost > 0 ? 'unknown' : row.outcome
  return {
    key: claim.key,
    kind: definition.kind,
    branch: row.name,
    input: claim.input,
    data: row.data,
    cause,
    ...(received && { received: heard(received) }),
    ...(row.why !== undefined && { why: row.why }),
    attempt: row.attempt + row.lost + 1,
    ...(lastOutcome !== undefined && { lastOutcome }),
    ...(row.result !== undefined && { lastResult: row.result }),
    ...(row.problem !== undefined && { lastProblem: row.problem }),
    ...(row.dueAt !== undefined && { dueAt: instantOf(row.dueAt) }),
    overdue: row.dueAt !== undefined && nowMs > row.dueAt,
    get branches() {
      return viewsOf(definition, row.name, rows, nowMs)
    },
    get results() {
      return resultsBefore(definition.branches, row.name, rows)
    },
    get idempotencyKey() {
      return idempotencyKey(claim.id, row)
    },
    get abortSignal() {
      return abortSignal()
    },
    get now() {
      return instantOf(nowMs)
    },
    get startedAt() {
      return instantOf(claim.startedAtMs)
    },
  }
}

function heard({ type, at, data }: NonNullable<NextCall['received']>): ReceivedSignal {
  return { type, at: instantOf(at), ...(data !== undefined && { data }) }
}

function viewsOf(
  { branches }: ProcessDefinition,
  branch: string,
  rows: ReadonlyMap<string, BranchRow>,
  nowMs: number,
): StepContext['branches'] {
  const { after = [], follows = [] } = branches[branch] ?? {}
  return Object.fromEntries(
    [...after, ...follows].flatMap((name): [string, BranchView][] => {
      const row = rows.get(name)
      return row === undefined ? [] : [[name, viewOf(row, nowMs)]]
    }),
  )
}

function viewOf({ state, why, data, result, problem, dueAt, endedAt }: BranchRow, nowMs: number): BranchView {
  return {
    state,
    ...(why !== undefined && { why }),
    ...(data !== undefined && { data }),
    ...(result !== undefined && { result }),
    ...(problem !== undefined && { problem }),
    overdue: dueAt !== undefined && (endedAt ?? nowMs) > dueAt,
  }
}

/** Of the branches it comes after, near and far. Those beside it may have a result that is not kept yet. */
function resultsBefore(
  branches: ProcessDefinition['branches'],
  branch: string,
  rows: ReadonlyMap<string, BranchRow>,
): StepContext['results'] {
  const results: Record<string, unknown> = {}
  for (const name of branches[branch]?.after ?? []) {
    const result = rows.get(name)?.result
    Object.assign(results, resultsBefore(branches, name, rows), result !== undefined && { [name]: result })
  }
  return results
}

/** The same for all attempts since the last checkpoint, in whatever process they are made. In the form of a UUID. */
function idempotencyKey(processId: string, { name, seq }: BranchRow): string {
  const digest = hash('sha256', `${processId}/${name}/${String(seq)}`, 'hex')
  const [a, b, c, d] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20)]
  return `${a}-${b}-8${c}-8${d}-${digest.slice(20, 32)}`
}
