import type { DossierView } from './graph.ts'

/**
 * Which of the ten states of a dossier may follow which, by the codes of the national portal. The codes are evidence, the moves are a
 * proposal of this project.
 *
 * 1 new, 2 received, 3 not received, 4 worked on, 5 supplement, 6 payment, 7 withdrawn, 8 stopped, 9 done, 10 handed over.
 */
export const portalMoves = {
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
} as const satisfies Record<string, readonly string[]>

/** Tells whether a dossier may go from one state of the portal to another. To stay is no move. */
export function mayMoveAtPortal(from: keyof typeof portalMoves, to: string): boolean {
  return (portalMoves[from] as readonly string[]).includes(to)
}

const ends: ReadonlySet<string | undefined> = new Set(['3', '7', '8', '9', '10'])

/** How many of the systems that tell states of a dossier by codes of the portal have come to an end with it. */
export function countEnded({ portalStatuses, caseStatuses, residenceStatuses }: DossierView): number {
  return [portalStatuses, caseStatuses, residenceStatuses].filter((states) => ends.has(states?.at(-1))).length
}
