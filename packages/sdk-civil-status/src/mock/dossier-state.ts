import { put, type World } from '@lienthong/mock-core'
import { findSubmission, nextStates, submissions, type State, type Submission } from './submissions.ts'

/** What changes of a dossier. */
export type Change = Partial<Pick<Submission, 'errors' | 'until' | 'note'>> & {
  readonly result?: object
  readonly multipleBirthConfirmed?: true
}

/** Moves a dossier to a state; `false` when that state cannot follow. */
export function move(world: World, code: string, change: Change & { readonly state: State }): boolean {
  const submission = findSubmission(world, code)
  if (submission === undefined || !(nextStates[submission.state] as readonly State[]).includes(change.state))
    return false
  // What was asked for no longer holds, unless the dossier ends because of it.
  const { errors, until: _, note: __, ...kept } = submission
  const stays = change.state === 6 && errors !== undefined ? { errors } : {}
  keep(world, code, { ...kept, ...stays, ...change })
  noteState(world, code, change.state)
  return true
}

/** Changes what is told of a dossier whose state stays. */
export function amend(world: World, code: string, change: Change): void {
  const submission = findSubmission(world, code)
  if (submission !== undefined) keep(world, code, { ...submission, ...change })
}

/** Writes a state into the common view of a dossier. */
export function noteState(world: World, code: string, state: State): void {
  world.noteDossier(code, ({ registrationStates }) => ({ registrationStates: [...registrationStates, String(state)] }))
}

function keep(world: World, code: string, submission: object): void {
  put(world.slice(submissions), code, { ...submission, at: world.clock.instant() } as Submission)
}
