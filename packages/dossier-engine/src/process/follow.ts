import type { BranchRow } from './branch-row.ts'
import type { ProcessDefinition } from './define-process.ts'
import type { BranchChange } from './settle-step.ts'

/** Whether a branch has come to another state, in the eyes of those who follow it. Pure. */
export function hasMoved(before: BranchRow | undefined, after: BranchRow): boolean {
  if (after.state === 'ready') return false
  // A step that asked once more and waits for the same has not moved.
  const asked = before?.state === 'ready' || before?.state === 'waiting'
  return !(after.state === 'waiting' && asked && before.why === after.why)
}

/** Branches that follow one of those that moved. Pure. */
export function followersOf(branches: ProcessDefinition['branches'], moved: readonly string[]): string[] {
  if (moved.length === 0) return []
  return Object.entries(branches)
    .filter(([, { follows = [] }]) => follows.some((name) => moved.includes(name)))
    .map(([name]) => name)
}

/** Has a waiting branch called again; `undefined` when it is not waiting, and so sees how things stand anyway. Pure. */
export function wakeByFollowing(row: BranchRow | undefined): BranchChange | undefined {
  if (row?.state !== 'waiting') return undefined
  return { row: { ...row, state: 'ready', cause: 'follow', wakeAt: undefined }, event: 'next' }
}
