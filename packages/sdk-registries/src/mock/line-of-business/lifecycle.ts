import type { World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import type { CaseContent, CasePayment, CaseSystemCode, SubmitCaseRequest } from '../../contract/index.ts'
import { dueAfter, untilAfter } from '../working-days.ts'
import { findCase, keepCase, type KeptCase } from './cases.ts'
import { deal } from './deal.ts'
import { dealWith } from './deal-with.ts'
import { decide, refusalOf } from './decide.ts'
import { newlyLookedAt } from './looked-at.ts'
import { move, noteStatus, refuse } from './moves.ts'
import { installSheets } from './sheets/index.ts'

const receiveTask = 'line-of-business:receive'
const decideTask = 'line-of-business:decide'

interface Key {
  readonly system: CaseSystemCode
  readonly code: string
}

/** Says what the officers do when time passes. */
export function installLifecycle(world: World): void {
  installSheets(world)
  world.onTask<Key>(receiveTask, ({ system, code }) => {
    const kept = findCase(world, system, code)
    if (kept?.status === '1') lookAt(world, kept)
  })
  world.onTask<Key>(decideTask, ({ system, code }) => {
    const kept = findCase(world, system, code)
    if (kept !== undefined && (kept.status === '2' || kept.status === '4')) decideIfPossible(world, kept)
  })
}

/** Takes a dossier in. */
export function enter(world: World, request: SubmitCaseRequest): KeptCase {
  const since = world.clock.instant()
  const { decision, receiveAfterMs, limitWorkingDays, feeVnd, data } = dealWith(world, newlyLookedAt(request, since))
  const kept = keepCase(world, {
    request,
    content: request.noiDung,
    status: '1',
    since,
    dueAt: dueAfter(since, limitWorkingDays),
    questions: [],
    supplements: [],
    feeVnd,
    papers: [],
    notices: 0,
    ...(data && { data }),
    ...(request.thanhToan && { payment: request.thanhToan }),
  })
  noteStatus(world, kept)
  // Of whom nothing will be received, nothing is asked.
  if (feeVnd > 0 && kept.payment === undefined && decision !== 'turn-away') move(world, kept, '6')
  else world.schedule<Key>(receiveTask, receiveAfterMs, keyOf(kept))
  return kept
}

/** Receives a dossier; what is decided of it follows later. */
export function receive(world: World, kept: KeptCase): void {
  if (!move(world, kept, '2')) return
  kept.receivedAt = kept.since
  plan(world, kept)
}

/** What has to be paid for a dossier, as it was at a time while it waited. It may grow while nobody pays. */
export function priceOn(world: World, kept: KeptCase, at: Instant): number {
  if (kept.status !== '6') return kept.feeVnd
  const ms = Date.parse(at)
  const waited = ms >= Date.parse(kept.since) && ms <= world.clock.now()
  return deal(world, kept, waited ? at : undefined).feeVnd || kept.feeVnd
}

/** Notes a payment; a dossier that waited for it goes on. */
export function pay(world: World, kept: KeptCase, payment: CasePayment): void {
  kept.payment = payment
  if (kept.status === '6') receive(world, kept)
}

/** Takes the answer to the open question. */
export function supplement(world: World, kept: KeptCase, papers: readonly string[], content?: CaseContent): void {
  const question = kept.questions.at(-1)
  if (question === undefined) return
  question.answeredAt = world.clock.instant()
  kept.supplements.push({ question: question.number, papers })
  if (content !== undefined) kept.content = { ...kept.content, ...content }
  if (move(world, kept, '4')) plan(world, kept)
}

function lookAt(world: World, kept: KeptCase): void {
  const found = deal(world, kept)
  if (found.decision === 'turn-away') refuse(world, kept, refusalOf(found))
  else receive(world, kept)
}

function plan(world: World, kept: KeptCase): void {
  const { decideAfterMs, heldUntil, heldWorkingDays } = deal(world, kept)
  const held = [
    ...(heldUntil === undefined ? [] : [heldUntil]),
    ...(heldWorkingDays === undefined ? [] : [untilAfter(kept.receivedAt ?? kept.since, heldWorkingDays)]),
  ]
  const longest = Math.max(decideAfterMs, ...held.map((at) => Date.parse(at) - world.clock.now()))
  world.schedule<Key>(decideTask, longest, keyOf(kept))
}

function decideIfPossible(world: World, kept: KeptCase): void {
  const downForMs = Date.parse(deal(world, kept).softwareDownUntil ?? '') - world.clock.now()
  if (downForMs > 0) world.schedule<Key>(decideTask, downForMs, keyOf(kept))
  else decide(world, kept)
}

function keyOf({ request }: KeptCase): Key {
  return { system: request.heThong, code: request.maHoSo }
}
