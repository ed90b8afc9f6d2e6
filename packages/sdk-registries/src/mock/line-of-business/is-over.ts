import type { CaseStatusCode } from '../../contract/index.ts'

/** Nothing happens any more, but that a result is handed over. */
export function isOver(status: CaseStatusCode): boolean {
  return ['3', '7', '8', '9', '10'].includes(status)
}
