import type { CaseStatusCode } from '../../contract/index.ts'

/**
 * Which state may follow which, by the codes of the portal. The list of codes is known, the moves are a proposal.
 *
 * 1 new, 2 received, 3 not received, 4 worked on, 5 supplement, 6 payment, 7 withdrawn, 8 stopped, 9 done, 10 handed over.
 */
export const moves = {
  '1': ['2', '3', '5', '6', '7'],
  '2': ['4', '5', '6', '7', '8'],
  '3': [],
  '4': ['5', '6', '8', '9'],
  '5': ['2', '4', '7', '8'],
  '6': ['2', '4', '7', '8'],
  '7': [],
  '8': [],
  '9': ['10'],
  '10': [],
} as const satisfies Record<CaseStatusCode, readonly CaseStatusCode[]>

/** Whether a dossier may go from one state to another. */
export function mayMove(from: CaseStatusCode, to: CaseStatusCode): boolean {
  return (moves[from] as readonly CaseStatusCode[]).includes(to)
}

/** Nothing happens any more, but that a result is handed over. */
export function isOver(status: CaseStatusCode): boolean {
  return ['3', '7', '8', '9', '10'].includes(status)
}
