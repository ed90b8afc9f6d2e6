import type { OfficerOutcome, World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { Decision } from '../decide/decision.ts'
import { move } from '../dossier-state.ts'
import { carryOut } from '../lifecycle.ts'
import { findSubmission, type Submission } from '../submissions.ts'

/** The dossier an action is about. */
export const zDossierCode = z.string().min(1).max(100)

/** Why something cannot be done. */
export const unknownDossier: OfficerOutcome = { refused: 'UNKNOWN', message: 'Civil status has no such dossier' }

/** Why something cannot be done now. */
export function notNow(message: string): OfficerOutcome {
  return { refused: 'NOT_NOW', message }
}

/** What is told of a dossier after an action. */
export function told(world: World, code: string, more: Readonly<Record<string, unknown>> = {}): OfficerOutcome {
  return { done: { dossierCode: code, state: String(findSubmission(world, code)?.state), ...more } }
}

/** Decides about a dossier that waits or is being worked on, whatever its policy says. */
export function decideByHand(
  world: World,
  code: string,
  decision: (submission: Submission) => Decision,
): OfficerOutcome {
  const submission = findSubmission(world, code)
  if (submission === undefined) return unknownDossier
  if (submission.state !== 3 && !move(world, code, { state: 3 })) {
    return notNow(`The dossier is in state ${submission.state}, which is its end`)
  }
  carryOut(world, code, decision(submission))
  return told(world, code)
}
