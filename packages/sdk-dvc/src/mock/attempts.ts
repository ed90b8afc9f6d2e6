/**
 * What was tried with a dossier, right or wrong. The portal of today tells nobody; a test of whoever sends sees here what was
 * sent too often or in the wrong order.
 */
export interface Attempts {
  /** Creations that were carried out: 1 for a dossier that the portal has. */
  creations: number
  updates: number
  /** Steps of the progress that were taken. */
  steps: number
  /** Refused: a creation of a dossier that was there. */
  repeatedCreations: number
  /** Taken and kept twice: a step that equals one kept before, letter by letter. */
  repeatedSteps: number
  /** Taken although its time lies before that of the step kept last. */
  lateSteps: number
  /** Refused: a move that the states do not allow. */
  refusedMoves: number
  /** Refused: an update, a step or a state of a dossier that the portal did not have. */
  unknownDossiers: number
}

/** Before anything was tried. */
export function noAttempts(): Attempts {
  return {
    creations: 0,
    updates: 0,
    steps: 0,
    repeatedCreations: 0,
    repeatedSteps: 0,
    lateSteps: 0,
    refusedMoves: 0,
    unknownDossiers: 0,
  }
}
