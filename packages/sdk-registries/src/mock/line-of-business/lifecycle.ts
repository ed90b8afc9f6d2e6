import { mayMoveAtPortal, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import type { CasePayment, CaseStatusCode, CaseSystemCode, SubmitCaseRequest } from '../../contract/index.ts'
import { dueAfter, untilAfter } from '../working-days.ts'
import { findCase, keepCase, type KeptCase } from './cases.ts'
import { installNotices, noteNotice } from './notices.ts'
import { policy } from './policy.ts'
import { resultCodes } from './result-codes.ts'
import { dealWith } from './stories.ts'

const receiveTask = 'line-of-business:receive'
const decideTask = 'line-of-business:decide'
const supplementWorkingDays = 7

interface Key {
  readonly system: CaseSystemCode
  readonly code: string
}

/** Says what the officers do when time passes. */
export function installLifecycle(world: World): void {
  installNotices(world)
  world.onTask<Key>(receiveTask, ({ system, code }) => {
    const kept = findCase(world, system, code)
    if (kept?.status === '1') receive(world, kept)
  })
  world.onTask<Key>(decideTask, ({ system, code }) => {
    const kept = findCase(world, system, code)
    if (kept !== undefined && (kept.status === '2' || kept.status === '4')) decide(world, kept)
  })
}

/** Takes a dossier in. */
export function enter(world: World, request: SubmitCaseRequest): KeptCase {
  const { receiveAfterMs, limitWorkingDays, feeVnd } = dealWith(world, request.maHoSo, request.noiDung)
  const since = world.clock.instant()
  const kept = keepCase(world, {
    request,
    status: '1',
    since,
    dueAt: dueAfter(since, limitWorkingDays),
    questions: [],
    supplements: [],
    feeVnd,
    notices: 0,
    ...(request.thanhToan && { payment: request.thanhToan }),
  })
  noteStatus(world, kept)
  if (feeVnd > 0 && kept.payment === undefined) move(world, kept, '6')
  else world.schedule<Key>(receiveTask, receiveAfterMs, keyOf(kept))
  return kept
}

/** Receives a dossier; what is decided of it follows later. */
export function receive(world: World, kept: KeptCase): void {
  if (move(world, kept, '2')) plan(world, kept)
}

/** Notes a payment; a dossier that waited for it goes on. */
export function pay(world: World, kept: KeptCase, payment: CasePayment): void {
  kept.payment = payment
  if (kept.status === '6') receive(world, kept)
}

/** Takes the answer to the open question. */
export function supplement(world: World, kept: KeptCase, brought: { documents: number; content: boolean }): void {
  const question = kept.questions.at(-1)
  if (question === undefined) return
  question.answeredAt = world.clock.instant()
  kept.supplements.push({ question: question.number, ...brought })
  if (move(world, kept, '4')) plan(world, kept)
}

/** Asks for more. */
export function ask(world: World, kept: KeptCase, items: readonly string[], note?: string): boolean {
  if (!mayMoveAtPortal(kept.status, '5')) return false
  const until = untilAfter(world.clock.instant(), supplementWorkingDays)
  kept.questions.push({
    number: kept.questions.length + 1,
    until,
    items: [...items],
    ...(note !== undefined && { note }),
  })
  return move(world, kept, '5')
}

/** Refuses: before it was received it is not received, afterwards it is stopped. */
export function refuse(world: World, kept: KeptCase, code: string, note?: string): boolean {
  const end = kept.status === '1' ? '3' : '8'
  if (!mayMoveAtPortal(kept.status, end)) return false
  kept.refusal = { code, ...(note !== undefined && { note }) }
  return move(world, kept, end)
}

/** Issues the paper that was asked for. */
export function complete(world: World, kept: KeptCase): boolean {
  const passing: readonly CaseStatusCode[] = kept.status === '1' ? ['2', '4'] : kept.status === '4' ? [] : ['4']
  for (const status of passing) move(world, kept, status)
  if (!mayMoveAtPortal(kept.status, '9')) return false
  const { heThong, maHoSo, dichVu } = kept.request
  kept.paper = {
    ...resultCodes[heThong],
    number: `${heThong}-${world.next(`line-of-business:${heThong}`)}`,
    issuedOn: dayOf(world.clock.instant()),
  }
  move(world, kept, '9')
  const { code } = kept.paper
  if (code !== undefined) world.noteDossier(maHoSo, () => ({ resultCodes: [code] }))
  world.emit('case-completed', {
    system: heThong,
    dossierCode: maHoSo,
    service: dichVu,
    resultNumber: kept.paper.number,
  })
  return true
}

/** Moves a dossier on and tells it; `false` when the table does not allow it. */
export function move(world: World, kept: KeptCase, status: CaseStatusCode): boolean {
  if (!mayMoveAtPortal(kept.status, status)) return false
  kept.status = status
  kept.since = world.clock.instant()
  noteStatus(world, kept)
  noteNotice(world, kept)
  return true
}

function plan(world: World, kept: KeptCase): void {
  world.schedule<Key>(decideTask, policy.of(world, kept.request.maHoSo).decideAfterMs, keyOf(kept))
}

function decide(world: World, kept: KeptCase): void {
  const { decision, items, reasonCode } = dealWith(world, kept.request.maHoSo, kept.request.noiDung)
  if (decision === 'wait') return
  if (decision === 'refuse') return void refuse(world, kept, reasonCode)
  if (decision === 'supplement' && kept.questions.length === 0) return void ask(world, kept, items)
  complete(world, kept)
}

function noteStatus(world: World, { request, status }: KeptCase): void {
  const of = ({ caseStatuses = [] }: { readonly caseStatuses?: readonly string[] }) => [...caseStatuses, status]
  world.noteDossier(request.maHoSo, (dossier) => ({ caseStatuses: of(dossier) }))
}

function keyOf({ request }: KeptCase): Key {
  return { system: request.heThong, code: request.maHoSo }
}
