import { dueDate, epochMsOf, instantOf, isLienThongError } from '@lienthong/sdk-core'
import { isOpen, type BranchRow } from './branch-row.ts'
import type { BranchDefinition, ProcessDefinition } from './define-process.ts'
import { ownProblem } from './branch-problem.ts'
import { fail, type BranchChange } from './settle-step.ts'

/** What a due date is counted from. */
export interface UnlockContext {
  readonly input: unknown
  readonly startedAtMs: number
  readonly nowMs: number
}

/** What becomes of branches that come after others, now that some of those may have ended. Pure. */
export function unlockBranches(
  branches: ProcessDefinition['branches'],
  rows: ReadonlyMap<string, BranchRow>,
  context: UnlockContext,
): BranchChange[] {
  const now = new Map(rows)
  const changes: BranchChange[] = []
  // A branch that is not applicable may decide others after it.
  for (let found = true; found;) {
    found = false
    for (const [name, definition] of Object.entries(branches)) {
      const row = now.get(name)
      if (row?.state !== 'pending') continue
      const change = unlock(row, definition, now, context)
      if (change === undefined) continue
      now.set(name, change.row)
      changes.push(change)
      found = true
    }
  }
  return changes
}

function unlock(
  row: BranchRow,
  definition: BranchDefinition,
  rows: ReadonlyMap<string, BranchRow>,
  context: UnlockContext,
): BranchChange | undefined {
  const { after = [], runsWhen = 'done' } = definition
  const before = after.map((name) => rows.get(name)).filter((found) => found !== undefined)
  if (before.some(isOpen)) return undefined
  const { nowMs } = context
  if (runsWhen === 'done' && before.some(({ state }) => state !== 'done')) {
    const why = 'BRANCH_BEFORE_NOT_DONE'
    return { row: { ...row, state: 'not-applicable', why, endedAt: nowMs }, event: 'not-applicable', code: why }
  }
  const ready: BranchRow = { ...row, state: 'ready', cause: 'start', readyAt: nowMs }
  try {
    return { row: { ...ready, dueAt: dueOf(definition, context) }, event: 'next' }
  } catch {
    // A rule of the program's own that throws: an operator hears of it, the other branches go on.
    return fail(ready, ownProblem('UNEXPECTED_ERROR'))
  }
}

/** A year that the working calendar does not know gives no due date, and stops no process. */
function dueOf(definition: BranchDefinition, { input, startedAtMs, nowMs }: UnlockContext): number | undefined {
  const readyAt = instantOf(nowMs)
  try {
    if (definition.dueAt !== undefined) {
      const due = definition.dueAt({ input, startedAt: instantOf(startedAtMs), readyAt })
      return due === undefined ? undefined : epochMsOf(due)
    }
    if (definition.dueWorkingDays === undefined) return undefined
    return epochMsOf(dueDate({ receivedAt: readyAt, limitWorkingDays: definition.dueWorkingDays }).dueAt)
  } catch (error) {
    if (isLienThongError(error)) return undefined
    throw error
  }
}
