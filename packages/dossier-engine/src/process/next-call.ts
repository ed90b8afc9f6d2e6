import { isOpen, type BranchRow, type SignalRow } from './branch-row.ts'
import type { BranchDefinition } from './define-process.ts'
import type { Cause } from './step-context.ts'

/** A call of a step that is due. */
export interface NextCall {
  /** The branch as it goes into the call. */
  readonly row: BranchRow
  readonly cause: Cause
  readonly received?: SignalRow
  /** A signal whose place the received one takes: the branch failed on it and was told something newer. */
  readonly superseded?: string
}

/** Whether and how the step of a branch is to be called now; `undefined` when there is nothing to do. Pure. */
export function nextCall(
  definition: BranchDefinition,
  row: BranchRow,
  signals: readonly SignalRow[],
): NextCall | undefined {
  if (row.state === 'pending') return undefined
  const heard = signals.filter((signal) => isFor(signal, definition, row))
  const held = heard.find(({ id }) => id === row.held)
  const fresh = heard.find(({ id }) => id !== row.held)
  if (row.state === 'ready' && held !== undefined) return { row, cause: row.cause, received: held }
  // A signal under way is finished first, so that signals keep their order.
  if (fresh !== undefined && !(row.state === 'retrying' && held !== undefined)) {
    const reopened: BranchRow = { ...row, held: fresh.id, endedAt: undefined, wakeAt: undefined }
    const attempt = row.state === 'failed' && row.outcome !== 'unknown' ? 0 : row.attempt
    return {
      row: { ...reopened, attempt },
      cause: 'signal',
      received: fresh,
      ...(held !== undefined && { superseded: held.id }),
    }
  }
  return row.state === 'ready' ? { row, cause: row.cause } : undefined
}

/** Signals that a branch will never act on, because it has ended. */
export function unheard(definition: BranchDefinition, row: BranchRow, signals: readonly SignalRow[]): string[] {
  if (isOpen(row)) return []
  return signals
    .filter(({ pending, type }) => pending.includes(row.name) && !reopens(definition, type))
    .map(({ id }) => id)
}

function isFor({ pending, type }: SignalRow, definition: BranchDefinition, row: BranchRow): boolean {
  if (!pending.includes(row.name)) return false
  return isOpen(row) || reopens(definition, type)
}

function reopens({ reopensOn = [] }: BranchDefinition, type: string): boolean {
  return reopensOn.includes(type)
}
