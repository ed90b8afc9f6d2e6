import { mayMoveAtPortal, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import type { CaseStatusCode } from '../../contract/index.ts'
import { untilAfter } from '../working-days.ts'
import type { KeptCase, KeptRefusal } from './cases.ts'
import { deal } from './deal.ts'
import { noteNotice } from './notices.ts'
import { resultCodes } from './result-codes.ts'

const supplementWorkingDays = 7

/** Moves a dossier on and tells it; `false` when the table does not allow it. */
export function move(world: World, kept: KeptCase, status: CaseStatusCode): boolean {
  if (!mayMoveAtPortal(kept.status, status)) return false
  kept.status = status
  kept.since = world.clock.instant()
  noteStatus(world, kept)
  noteNotice(world, kept)
  return true
}

/** Adds where a dossier stands to what the systems know of it together. */
export function noteStatus(world: World, { request, status }: KeptCase): void {
  const of = ({ caseStatuses = [] }: { readonly caseStatuses?: readonly string[] }) => [...caseStatuses, status]
  world.noteDossier(request.maHoSo, (dossier) => ({ caseStatuses: of(dossier) }))
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
  issue(world, kept)
  move(world, kept, '9')
  tellCompleted(world, kept)
  return true
}

function issue(world: World, kept: KeptCase): void {
  const { heThong } = kept.request
  const { issues = [resultCodes[heThong] ?? {}] } = deal(world, kept)
  const issuedOn = dayOf(world.clock.instant())
  kept.papers = issues.map((paper) => ({
    ...paper,
    number: `${heThong}-${world.next(`line-of-business:${heThong}`)}`,
    issuedOn,
  }))
}

function tellCompleted(world: World, { request, papers }: KeptCase): void {
  const { heThong: system, maHoSo: dossierCode, dichVu: service } = request
  const codes = papers.flatMap(({ code }) => (code === undefined ? [] : [code]))
  if (codes.length > 0) world.noteDossier(dossierCode, () => ({ resultCodes: codes }))
  world.emit('case-completed', { system, dossierCode, service, resultNumber: papers[0]?.number ?? '' })
}
