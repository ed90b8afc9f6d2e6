import { put, type MarriageAct, type Person, type World } from '@lienthong/mock-core'
import type { MarriageResult } from '../../contract/index.ts'
import type { MarriageSubmission } from '../submissions.ts'
import { nextEntry, wireDayOf } from './book.ts'

/** Enters a marriage in the book: two people of the world are husband and wife. */
export function enterMarriage(world: World, { unit, data, code }: MarriageSubmission): MarriageAct {
  const [husband, wife] = [data.chongSoDDCN, data.voSoDDCN].map((number) => world.people.find(number ?? ''))
  const act: MarriageAct = {
    ...nextEntry(world, 'marriage', unit),
    ...(husband && { husbandId: husband.personalId }),
    ...(wife && { wifeId: wife.personalId }),
    dossierCode: code,
    communeCode: unit,
  }
  for (const [person, other] of [
    [husband, wife],
    [wife, husband],
  ] as const) {
    if (person !== undefined) marry(world, person, other)
  }
  put(world.graph.marriages, code, act)
  world.emit('marriage-registered', act)
  return act
}

/** Whoever they were married to before no longer names them. */
function marry({ people }: World, person: Person, other: Person | undefined): void {
  const before = people.find(person.spouseId ?? '')
  if (before !== undefined && before.personalId !== other?.personalId) unlink(before)
  const current = people.find(person.personalId)
  if (current === undefined) return
  current.maritalStatus = 'married'
  if (other === undefined) unlink(current)
  else current.spouseId = other.personalId
}

function unlink(person: Person): void {
  Reflect.deleteProperty(person, 'spouseId')
}

/** Writes the entry of a marriage. */
export function marriageResult({ data }: MarriageSubmission, act: MarriageAct): MarriageResult {
  return {
    ngayDangKy: wireDayOf(act),
    chongHoTen: data.chongHoTen,
    chongNgaySinh: data.chongNgaySinh,
    chongSoGiayTo: data.chongSoGiayToTuyThan ?? null,
    voHoTen: data.voHoTen,
    voNgaySinh: data.voNgaySinh,
    voSoGiayTo: data.voSoGiayToTuyThan ?? null,
    soDangKy: act.number,
    quyenSo: act.book,
    trangSo: act.page,
    maGiayToKetQua: 'KQ.G15.000032',
  }
}
