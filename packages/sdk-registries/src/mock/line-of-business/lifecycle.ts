import { mayMoveAtPortal, type World } from '@lienthong/mock-core'
import { dayOf, type Instant } from '@lienthong/sdk-core'
import type {
  CaseContent,
  CasePayment,
  CaseStatusCode,
  CaseSystemCode,
  SubmitCaseRequest,
} from '../../contract/index.ts'
import { dueAfter, untilAfter } from '../working-days.ts'
import { findCase, keepCase, type KeptCase, type KeptRefusal } from './cases.ts'
import { dealWith } from './deal-with.ts'
import { lookedAt, newlyLookedAt } from './looked-at.ts'
import { noteNotice } from './notices.ts'
import { resultCodes } from './result-codes.ts'
import { installSheets } from './sheets/index.ts'

const receiveTask = 'line-of-business:receive'
const decideTask = 'line-of-business:decide'
const supplementWorkingDays = 7

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
    if (kept !== undefined && (kept.status === '2' || kept.status === '4')) decide(world, kept)
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

/** What has to be paid for a dossier at a time, be it earlier than now. It may grow while nobody pays. */
export function priceOn(world: World, kept: KeptCase, at: Instant): number {
  if (kept.status !== '6') return kept.feeVnd
  const moment = Math.max(Date.parse(kept.since), Date.parse(at))
  const now = world.clock.instant()
  return deal(world, kept, moment < world.clock.now() ? at : now).feeVnd || kept.feeVnd
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
export function refuse(world: World, kept: KeptCase, refusal: KeptRefusal): boolean {
  const end = kept.status === '1' ? '3' : '8'
  if (!mayMoveAtPortal(kept.status, end)) return false
  kept.refusal = refusal
  return move(world, kept, end)
}

/** Issues the papers that were asked for. */
export function complete(world: World, kept: KeptCase): boolean {
  const passing: readonly CaseStatusCode[] = kept.status === '1' ? ['2', '4'] : kept.status === '4' ? [] : ['4']
  for (const status of passing) move(world, kept, status)
  if (!mayMoveAtPortal(kept.status, '9')) return false
  const { heThong, maHoSo, dichVu } = kept.request
  const { issues = [resultCodes[heThong] ?? {}] } = deal(world, kept)
  const issuedOn = dayOf(world.clock.instant())
  kept.papers = issues.map((paper) => ({
    ...paper,
    number: `${heThong}-${world.next(`line-of-business:${heThong}`)}`,
    issuedOn,
  }))
  move(world, kept, '9')
  const codes = kept.papers.flatMap(({ code }) => (code === undefined ? [] : [code]))
  if (codes.length > 0) world.noteDossier(maHoSo, () => ({ resultCodes: codes }))
  const [first] = kept.papers
  if (first !== undefined)
    world.emit('case-completed', {
      system: heThong,
      dossierCode: maHoSo,
      service: dichVu,
      resultNumber: first.number,
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

function lookAt(world: World, kept: KeptCase): void {
  const found = deal(world, kept)
  if (found.decision === 'turn-away') refuse(world, kept, refusalOf(found))
  else receive(world, kept)
}

function plan(world: World, kept: KeptCase): void {
  const { decideAfterMs, heldUntil, heldWorkingDays } = deal(world, kept)
  const now = world.clock.now()
  const held = [
    ...(heldUntil === undefined ? [] : [Date.parse(heldUntil)]),
    ...(heldWorkingDays === undefined ? [] : [Date.parse(untilAfter(kept.receivedAt ?? kept.since, heldWorkingDays))]),
  ]
  world.schedule<Key>(decideTask, Math.max(decideAfterMs, ...held.map((at) => at - now)), keyOf(kept))
}

function decide(world: World, kept: KeptCase): void {
  const found = deal(world, kept)
  const downForMs = Date.parse(found.softwareDownUntil ?? '') - world.clock.now()
  if (downForMs > 0) return world.schedule<Key>(decideTask, downForMs, keyOf(kept))
  if (found.data) kept.data = found.data
  switch (found.decision) {
    case 'wait':
      return
    case 'refuse':
    case 'turn-away':
      refuse(world, kept, refusalOf(found))
      return
    case 'supplement':
      if (isAnswered(kept, found)) complete(world, kept)
      else ask(world, kept, found.items, found.note)
      return
    case 'complete':
      complete(world, kept)
  }
}

function isAnswered({ questions, supplements }: KeptCase, { insists, items }: Deal): boolean {
  const brought = supplements.flatMap(({ papers }) => papers)
  return questions.length > 0 && (!insists || items.every((item) => brought.includes(item)))
}

type Deal = ReturnType<typeof dealWith>

function deal(world: World, kept: KeptCase, at = world.clock.instant()): Deal {
  return dealWith(world, lookedAt(kept, at))
}

function refusalOf({ reasonCode, paperForm, note }: Deal): KeptRefusal {
  return {
    code: reasonCode,
    ...(paperForm !== undefined && { form: paperForm }),
    ...(note !== undefined && { note }),
  }
}

function noteStatus(world: World, { request, status }: KeptCase): void {
  const of = ({ caseStatuses = [] }: { readonly caseStatuses?: readonly string[] }) => [...caseStatuses, status]
  world.noteDossier(request.maHoSo, (dossier) => ({ caseStatuses: of(dossier) }))
}

function keyOf({ request }: KeptCase): Key {
  return { system: request.heThong, code: request.maHoSo }
}
