import { put, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import { decide } from './decide/decide.ts'
import type { Decision } from './decide/decision.ts'
import { move, noteState } from './dossier-state.ts'
import { policy } from './policy.ts'
import { completeNumber, numberTask, register } from './register.ts'
import { findSubmission, submissions, type Submission } from './submissions.ts'

const minute = 60_000

const receiveTask = 'civil-status:receive'
const decideTask = 'civil-status:decide'
const giveUpTask = 'civil-status:give-up'

/** Says what the officer does when time passes. By default a morning at the desk, on the virtual clock. */
export function installLifecycle(world: World): void {
  world.onTask<Push>(receiveTask, (push) => {
    if (isStill(world, push)) takeUp(world, push.code)
  })
  world.onTask<Push>(decideTask, (push) => {
    const submission = findSubmission(world, push.code)
    if (submission?.state !== 3 || !isStill(world, push)) return
    const decision = decide(world, submission)
    if (decision !== undefined) carryOut(world, push.code, decision)
  })
  world.onTask<Wait>(giveUpTask, ({ code, until }) => {
    const submission = findSubmission(world, code)
    // A supplement that came in has ended this time, or begun another.
    if (submission?.state === 2 && submission.until === until) move(world, code, { state: 6 })
  })
  world.onTask<string>(numberTask, (code) => void completeNumber(world, code))
}

/** One push of a dossier: what was set for an earlier one no longer counts. */
interface Push {
  readonly code: string
  readonly attempt: number
}

function isStill(world: World, { code, attempt }: Push): boolean {
  return findSubmission(world, code)?.attempt === attempt
}

/** A dossier as it comes in. */
export type NewSubmission = Pick<
  Submission,
  'kind' | 'shape' | 'code' | 'jointCode' | 'module' | 'unit' | 'receivedOn'
> & {
  readonly data: object
}

/** Takes a dossier in, new or supplemented. */
export function receive(world: World, submission: NewSubmission): void {
  const { code } = submission
  const known = findSubmission(world, code)
  const attempt = (known?.attempt ?? 0) + 1
  const recordId = known?.recordId ?? world.next('civil-status-record')
  const at = world.clock.instant()
  put(world.slice(submissions), code, { ...submission, recordId, state: 1, attempt, at } as Submission)
  noteState(world, code, 1)
  const { receiveAfterMinutes } = policy.of(world, code)
  world.schedule<Push>(receiveTask, receiveAfterMinutes * minute, { code, attempt })
}

/** An officer takes a dossier up; `false` when its state does not allow it. */
export function takeUp(world: World, code: string): boolean {
  const submission = findSubmission(world, code)
  if (submission === undefined || !move(world, code, { state: 3 })) return false
  const { decideAfterMinutes } = policy.of(world, code)
  world.schedule<Push>(decideTask, decideAfterMinutes * minute, { code, attempt: submission.attempt })
  return true
}

/** A supplement is awaited for this long. */
interface Wait {
  readonly code: string
  readonly until: Instant
}

/** Does what was decided about a dossier that is being worked on; `false` when its state does not allow it. */
export function carryOut(world: World, code: string, decision: Decision): boolean {
  const submission = findSubmission(world, code)
  if (submission?.state !== 3) return false
  if (decision.state === 4) return move(world, code, register(world, submission, decision))
  if (decision.state === 6) return move(world, code, decision)
  const { until } = decision
  world.schedule<Wait>(giveUpTask, Math.max(0, Date.parse(until) - world.clock.now()), { code, until })
  return move(world, code, decision)
}
