import { own, put, type Address, type Person, type World } from '@lienthong/mock-core'
import { dayOf, readWireDate, writeWireDate, type PlainDate } from '@lienthong/sdk-core'
import type { ProcedurePaper } from '../../contract/index.ts'
import { addressOf } from './citizens.ts'
import { joins, moveOf, type Move } from './movers.ts'
import { judgeOldNumber } from './old-number.ts'
import { isRegistered, noteRemoved, noteSettled } from './registered.ts'
import { residence, temporaryOf, type Dossier } from './state.ts'

type PaperCode =
  'KQ.G01.000060' | 'KQ.G01.000061' | 'KQ.G01.000064' | 'KQ.G01.000065' | 'KQ.G01.000066' | 'KQ.G01.000067'

/** What a granted dossier leaves behind. */
export type Granted = Pick<Dossier, 'papers' | 'oldIdNumbers'>

const registered = ['KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000066'] as const
const noted = ['KQ.G01.000065', 'KQ.G01.000066'] as const

/** Enters a granted dossier in the registers, and tells the other systems. */
export function enter(world: World, dossier: Dossier): Granted {
  const { form } = dossier
  switch (form.kind) {
    case 'permanent':
    case 'temporary':
    case 'temporary-list':
      enterMove(world, dossier, moveOf(form) as Move)
      return { papers: papers(world, registered) }
    case 'absence':
      return { papers: [paper(world, 'KQ.G01.000061', 'CT03'), ...papers(world, noted)] }
    case 'removal': {
      const kind = form.body.loaiDangKy === 'THUONG_TRU' ? 'permanent' : 'temporary'
      for (const { soDinhDanh } of form.body.nguoiBiXoa) remove(world, dossier, soDinhDanh, kind)
      return { papers: papers(world, noted) }
    }
    case 'old-number': {
      const { numbers } = judgeOldNumber(world, form.body)
      rememberNumbers(world, form.body.nguoiNop.soDinhDanh, numbers)
      return { papers: [paper(world, 'KQ.G01.000060', 'CC04')], oldIdNumbers: numbers }
    }
    case 'lodging':
      return { papers: papers(world, ['KQ.G01.000066']) }
  }
}

/** A result paper of today. */
export function paper(world: World, code: PaperCode, form?: 'CC04' | 'CT03' | 'CT06'): ProcedurePaper {
  const day = dayOf(world.clock.instant())
  const number = `${world.next(`residence-paper:${code}:${day.slice(0, 4)}`)}/${day.slice(0, 4)}`
  return { maGiayTo: code, ...(form && { mauPhieu: form }), so: number, ngay: writeWireDate(day, 'dd/MM/yyyy') }
}

function papers(world: World, codes: readonly PaperCode[]): ProcedurePaper[] {
  return codes.map((code) => paper(world, code))
}

function enterMove(world: World, dossier: Dossier, move: Move): void {
  const place = addressOf(move.home.diaChi)
  if (dossier.form.kind === 'permanent') {
    settle(world, dossier, move, place)
    return
  }
  for (const { soDinhDanh } of move.people) {
    const person = world.people.find(soDinhDanh)
    if (person !== undefined) board(world, dossier, person, place)
  }
}

function settle(world: World, { code }: Dossier, move: Move, place: Address): void {
  const { head } = move
  const host = head && joins(move) ? world.people.find(head.soDinhDanh) : undefined
  const householdId = host?.householdId ?? `HG${place.provinceCode}-${world.next('household')}`
  // A household that is new is headed by whoever comes first.
  const people = move.people.toSorted((one, other) => rank(one.soDinhDanh) - rank(other.soDinhDanh))
  function rank(personalId: string): number {
    return personalId === head?.soDinhDanh ? 0 : 1
  }
  for (const { soDinhDanh: personalId } of people) {
    const person = world.people.find(personalId)
    if (person === undefined) continue
    endTemporary(world, person, code, 'moved')
    if (isRegistered(world, person)) tellRemoved(world, 'permanent', person, person.residence, code, 'moved')
    delete person.residenceRemovedOn
    noteSettled(world, personalId)
    person.residence = place
    world.people.move(person, householdId)
    world.emit('residence-registered', { kind: 'permanent', personalId, residence: place, dossierCode: code })
  }
}

function board(world: World, { code, form }: Dossier, person: Person, place: Address): void {
  if (form.kind !== 'temporary' && form.kind !== 'temporary-list') return
  const { personalId } = person
  endTemporary(world, person, code, 'moved')
  const row =
    form.kind === 'temporary-list' ? form.body.danhSach.find((one) => one.soDinhDanh === personalId) : undefined
  const until = readDay(row?.thoiHan ?? (form.kind === 'temporary' ? form.body.denNgay : form.body.tuNgay))
  const entry = { residence: place, from: readDay(form.body.tuNgay), until, dossierCode: code }
  put(world.slice(residence).temporary, personalId, entry)
  person.currentResidence = place
  world.emit('residence-registered', { kind: 'temporary', personalId, residence: place, dossierCode: code })
}

function remove(world: World, { code }: Dossier, personalId: string, kind: 'permanent' | 'temporary'): void {
  const person = world.people.find(personalId)
  if (person === undefined) return
  if (kind === 'temporary') {
    endTemporary(world, person, code, 'requested')
    return
  }
  leave(world, person, code)
}

/** Removes somebody without any dossier. */
export function removeByPolice(world: World, person: Person): void {
  leave(world, person, 'by-police')
}

function leave(world: World, person: Person, code: string): void {
  noteRemoved(world, person)
  person.residenceRemovedOn = dayOf(world.clock.instant())
  // Everybody is a member of one household: who is registered nowhere is one of their own.
  world.people.move(person, `HG${person.residence.provinceCode}-${world.next('household')}`)
  tellRemoved(world, 'permanent', person, person.residence, code, 'requested')
}

function endTemporary(world: World, person: Person, code: string, cause: 'moved' | 'requested'): void {
  const entry = temporaryOf(world, person.personalId)
  if (entry === undefined) return
  Reflect.deleteProperty(world.slice(residence).temporary, person.personalId)
  delete person.currentResidence
  tellRemoved(world, 'temporary', person, entry.residence, code, cause)
}

function tellRemoved(
  world: World,
  kind: 'permanent' | 'temporary',
  { personalId }: Person,
  place: Address,
  dossierCode: string,
  cause: 'moved' | 'requested',
): void {
  world.emit('residence-removed', { kind, personalId, residence: place, dossierCode, cause })
}

/** What the archive confirmed is in the population database from then on. */
function rememberNumbers({ graph }: World, personalId: string, numbers: readonly string[]): void {
  const person = own(graph.people, personalId)
  if (person === undefined) return
  const known = person.oldIdNumbers ?? []
  put(graph.people, personalId, { ...person, oldIdNumbers: [...new Set([...known, ...numbers])] })
}

/** A day that was judged at the reception. */
function readDay(text: string): PlainDate {
  return readWireDate(text, 'dd/MM/yyyy') as PlainDate
}
