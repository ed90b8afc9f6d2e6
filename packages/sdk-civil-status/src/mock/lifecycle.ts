import { put, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import { decideBirth, type Decision } from './decide-birth.ts'
import { enterBirth } from './enter-birth.ts'
import { findSubmission, nextStates, submissions, type State, type Submission } from './submissions.ts'

const minute = 60_000
/** A morning at the desk, on the virtual clock: looked at after half an hour, registered an hour and a half later. */
const receiveAfterMs = 30 * minute
const decideAfterMs = 90 * minute

const receiveTask = 'civil-status:receive'
const decideTask = 'civil-status:decide'
const giveUpTask = 'civil-status:give-up'

/** Says what the officer does when time passes. */
export function installLifecycle(world: World): void {
  world.onTask<string>(receiveTask, (code) => {
    move(world, code, { state: 3 })
    world.schedule(decideTask, decideAfterMs, code)
  })
  world.onTask<string>(decideTask, (code) => {
    const submission = findSubmission(world, code)
    if (submission === undefined) return
    const decision = decideBirth(world, submission)
    if (decision.state === 4) move(world, code, { state: 4, result: enterBirth(world, submission) })
    else awaitSupplement(world, code, decision)
  })
  world.onTask<Wait>(giveUpTask, ({ code, until }) => {
    const submission = findSubmission(world, code)
    // A supplement that came in has ended this time, or begun another.
    if (submission?.state === 2 && submission.until === until) move(world, code, { state: 6 })
  })
}

/** Takes a dossier in, new or supplemented. */
export function receive(world: World, submission: Omit<Submission, 'state' | 'at'>): void {
  const { code } = submission
  put(world.slice(submissions), code, { ...submission, state: 1, at: world.clock.instant() })
  noteState(world, code, 1)
  world.schedule(receiveTask, receiveAfterMs, code)
}

/** A supplement is awaited for this long. */
interface Wait {
  readonly code: string
  readonly until: Instant
}

function awaitSupplement(world: World, code: string, decision: Extract<Decision, { readonly state: 2 }>): void {
  const { until } = decision
  move(world, code, decision)
  world.schedule<Wait>(giveUpTask, Date.parse(until) - world.clock.now(), { code, until })
}

function move(world: World, code: string, change: Partial<Submission> & { readonly state: State }): void {
  const submission = findSubmission(world, code)
  if (submission === undefined || !(nextStates[submission.state] as readonly State[]).includes(change.state)) return
  put(world.slice(submissions), code, { ...submission, ...change, at: world.clock.instant() })
  noteState(world, code, change.state)
}

function noteState(world: World, code: string, state: State): void {
  world.noteDossier(code, ({ registrationStates }) => ({ registrationStates: [...registrationStates, String(state)] }))
}
