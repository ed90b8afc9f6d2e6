import { mayMoveAtPortal, put, type Person, type World } from '@lienthong/mock-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { ProcedureState } from '../../contract/index.ts'
import { dayOfForm } from './check-form.ts'
import { decide, type Decision } from './decide.ts'
import { enter, paper } from './enter.ts'
import { moveOf } from './movers.ts'
import { judgeOldNumber } from './old-number.ts'
import { policy } from './policy.ts'
import { followCivilStatus } from './registered.ts'
import { findDossier, oddityOf, residence, type Dossier } from './state.ts'
import { supplementDeadline } from './terms.ts'
import { stepTexts, type ReasonCode } from './words.ts'

const minute = 60_000
const dayMs = 24 * 60 * minute
/** A morning at the desk, on the virtual clock. The working days of the law only say when a result is due. */
const lookAfterMs = 30 * minute
const workAfterMs = 30 * minute
const decideAfterMs = 60 * minute
const returnAfterMs = 30 * minute
/** The archive answers by letter. */
const archiveAfterMs = dayMs

const task = {
  look: 'residence-procedures:look',
  work: 'residence-procedures:work',
  decide: 'residence-procedures:decide',
  return: 'residence-procedures:return',
  overdue: 'residence-procedures:overdue',
} as const

/** Says what the officers do when time passes. */
export function installLifecycle(world: World): void {
  followCivilStatus(world)
  world.onTask<string>(task.look, (code) => look(world, code))
  world.onTask<string>(task.work, (code) => {
    if (move(world, code, { state: '4' })) world.schedule(task.decide, decisionTime(world, code), code)
  })
  world.onTask<string>(task.decide, (code) => carryOut(world, code))
  world.onTask<string>(task.return, (code) => void move(world, code, { state: '10' }))
  world.onTask<{ readonly code: string; readonly number: number }>(task.overdue, ({ code, number }) => {
    if (findDossier(world, code)?.question?.number === number) refuse(world, code, '8', 'LD10')
  })
}

/** Takes a new dossier in. */
export function receive(world: World, dossier: Omit<Dossier, 'state' | 'steps' | 'answered' | 'papers'>): void {
  const at = world.clock.instant()
  const steps = [{ state: '1', at, note: stepTexts['1'] }] as const
  put(world.slice(residence).dossiers, dossier.code, { ...dossier, state: '1', steps, answered: 0, papers: [] })
  note(world, dossier.code)
  world.schedule(task.look, lookAfterMs, dossier.code)
}

/** Goes on with a dossier whose question was answered. */
export function resume(world: World, code: string): void {
  if (move(world, code, { state: '4' })) world.schedule(task.decide, decideAfterMs, code)
}

/** Moves a dossier on, if it may go there. */
export function move(
  world: World,
  code: string,
  change: Partial<Dossier> & { readonly state: ProcedureState },
): boolean {
  const dossier = findDossier(world, code)
  if (dossier === undefined || !mayMoveAtPortal(dossier.state, change.state)) return false
  const { question: _, ...rest } = dossier
  const step = { state: change.state, at: world.clock.instant(), note: stepTexts[change.state] }
  put(world.slice(residence).dossiers, code, { ...rest, ...change, steps: [...dossier.steps, step] })
  note(world, code)
  return true
}

function look(world: World, code: string): void {
  const dossier = findDossier(world, code)
  if (dossier === undefined) return
  if (isElsewhere(world, dossier)) refuse(world, code, '3', 'LD01')
  else if (move(world, code, { state: '2' })) world.schedule(task.work, workAfterMs, code)
}

/** Since 2025 a dossier may be handed in anywhere in the province, and not in another one. */
function isElsewhere(world: World, { form }: Dossier): boolean {
  if (form.kind === 'lodging' || form.kind === 'old-number') return false
  const { coQuanTiepNhan, ngayNop } = form.body.hoSo
  const agency = resolveUnit(coQuanTiepNhan, { level: 'commune', at: dayOfForm(ngayNop) ?? '' })
  const place = moveOf(form)?.home.diaChi.maTinh ?? personOf(world, form)?.residence.provinceCode
  // Where a foreigner lives the register does not know.
  return place !== undefined && agency?.provinceCode !== place
}

/** Whom a form without a home of its own is about. */
function personOf({ people }: World, form: Dossier['form']): Person | undefined {
  if (form.kind === 'removal') return people.find(form.body.nguoiBiXoa[0]?.soDinhDanh ?? '')
  if (form.kind !== 'absence') return undefined
  const { soGiayTo } = form.body.nguoiKhaiBao
  return people.find(soGiayTo) ?? people.findByOldIdNumber(soGiayTo)
}

function decisionTime(world: World, code: string): number {
  const { form, dueAt } = findDossier(world, code) as Dossier
  if (form.kind === 'old-number' && judgeOldNumber(world, form.body).inArchive) return archiveAfterMs
  const late = applicantsOf(form).some((personalId) => oddityOf(world, personalId) === 'officer-late')
  return late && dueAt ? Date.parse(dueAt) + dayMs - world.clock.now() : decideAfterMs
}

/** Who hands a form in, by the personal number. */
export function applicantsOf(form: Dossier['form']): readonly string[] {
  if (form.kind === 'lodging') return []
  if (form.kind === 'absence') return [form.body.nguoiKhaiBao.soGiayTo]
  return [(form.kind === 'temporary-list' ? form.body.toChuc.nguoiDaiDien : form.body.nguoiNop).soDinhDanh]
}

function carryOut(world: World, code: string): void {
  const dossier = findDossier(world, code)
  if (dossier?.state !== '4') return
  const { decision: wanted, reason } = policy.of(world, code)
  if (wanted === 'wait') return
  apply(world, dossier, wanted === 'refuse' ? { kind: 'refuse', reason } : decide(world, dossier))
}

/** Has a dossier decided now, whatever its policy says; `false` when it is decided or waits for the citizen. */
export function decideNow(world: World, code: string, decision: Decision): boolean {
  if (findDossier(world, code)?.state === '1') move(world, code, { state: '2' })
  if (findDossier(world, code)?.state === '2') move(world, code, { state: '4' })
  const dossier = findDossier(world, code)
  if (dossier?.state !== '4') return false
  apply(world, dossier, decision)
  return true
}

function apply(world: World, dossier: Dossier, decision: Decision): void {
  const { code } = dossier
  if (decision.kind === 'refuse') refuse(world, code, '8', decision.reason)
  else if (decision.kind === 'ask') ask(world, dossier, decision.items)
  else if (move(world, code, { state: '9', ...enter(world, dossier) })) world.schedule(task.return, returnAfterMs, code)
}

function ask(world: World, { code, answered }: Dossier, items: NonNullable<Dossier['question']>['items']): void {
  const until = supplementDeadline(world.clock.instant())
  const number = answered + 1
  if (!move(world, code, { state: '5', question: { number, until, items } })) return
  world.schedule(task.overdue, Date.parse(until) - world.clock.now(), { code, number })
}

function refuse(world: World, code: string, state: '3' | '8', reason: ReasonCode): void {
  const old = findDossier(world, code)?.form.kind === 'old-number'
  // No code of a result paper is known for CC03.
  const papers = old ? [] : [paper(world, 'KQ.G01.000067', 'CT06')]
  move(world, code, { state, refusal: { form: old ? 'CC03' : 'CT06', reason }, papers })
}

/** Adds what is known here to the common view of a dossier. */
export function note(world: World, code: string): void {
  const dossier = findDossier(world, code)
  if (dossier === undefined) return
  const [personalId] = applicantsOf(dossier.form)
  // Of a joint dossier other systems have told before what it is and whom it concerns.
  world.noteDossier(code, (view) => ({
    procedureCode: view.procedureCode ?? dossier.procedureCode,
    ...(view.personalId === undefined && personalId !== undefined && world.people.find(personalId) && { personalId }),
    residenceStatuses: dossier.steps.map(({ state }) => state),
    ...(dossier.papers.length > 0 && {
      resultCodes: [...new Set([...(view.resultCodes ?? []), ...dossier.papers.map(({ maGiayTo }) => maGiayTo)])],
    }),
  }))
}
