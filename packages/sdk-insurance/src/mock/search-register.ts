import { own, type Address, type Person, type World } from '@lienthong/mock-core'
import { identityKey, readPartialDate, sexCode, type PartialDate, type Sex } from '@lienthong/sdk-core'
import type { FindInsuranceNumberRequest } from '../contract/index.ts'
import { insuranceState, type Insured } from './state.ts'

/** Somebody in the register as insurance wrote them down. */
export interface Entry {
  readonly insured: Insured
  readonly person: Person
  readonly name: string
  readonly birthDate: PartialDate
  readonly sex: Sex
}

/** What the two searches by a person have in common. */
type Asked = Pick<FindInsuranceNumberRequest, 'hoTen' | 'ngaySinh' | 'loaiNgaySinh' | 'gioiTinh' | 'isKs'>

/** The entry of an insurance number. */
export function findEntry(world: World, insuranceNumber: string): Entry | undefined {
  const insured = own(world.slice(insuranceState).insured, insuranceNumber)
  return insured && readEntry(world, insured)
}

/**
 * The entry that fits, `several` when different people do. Of the entries of one person it is the one with a card in use.
 * That a birth date is found only by as much as the register knows of it is assumed.
 */
export function searchRegister(
  world: World,
  asked: Asked,
  fits: (entry: Entry, place: Address) => boolean,
): Entry | 'several' | undefined {
  const key = identityKey(asked.hoTen)
  const found = Object.values(world.slice(insuranceState).insured)
    .flatMap((insured) => readEntry(world, insured) ?? [])
    .filter(
      (entry) => identityKey(entry.name) === key && isAskedFor(entry, asked) && fits(entry, placeOf(entry, asked)),
    )
  if (new Set(found.map(({ person }) => person)).size > 1) return 'several'
  return found.find(({ insured }) => hasCardInUse(world, insured)) ?? found[0]
}

/** How a birth date and a sex stand on the wire. */
export function writeEntry({ birthDate, sex }: Entry) {
  const ngaySinh = birthDate.replaceAll('-', '')
  const loaiNgaySinh = ngaySinh.length === 8 ? '0' : ngaySinh.length === 4 ? '1' : '2'
  return { ngaySinh, loaiNgaySinh, gioiTinh: sexCode('insurance-ngsp', sex) as Asked['gioiTinh'] } as const
}

/** Digits that count, by what `loaiNgaySinh` calls known. */
const digitsKnown = { '0': 8, '1': 4, '2': 6 } as const

/** Whether a question has the digits it speaks of, and they are a day or a part of one. */
export function isReadable({ ngaySinh, loaiNgaySinh }: Asked): boolean {
  const digits = ngaySinh.slice(0, digitsKnown[loaiNgaySinh])
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '')
  return digits.length === digitsKnown[loaiNgaySinh] && readPartialDate(parts.join('-')) !== undefined
}

function isAskedFor(entry: Entry, asked: Asked): boolean {
  const { ngaySinh, loaiNgaySinh, gioiTinh } = writeEntry(entry)
  const born = asked.ngaySinh.slice(0, digitsKnown[asked.loaiNgaySinh])
  return loaiNgaySinh === asked.loaiNgaySinh && ngaySinh === born && gioiTinh === asked.gioiTinh
}

/** The place that is meant: where the birth was registered, or where somebody is registered to live. */
function placeOf({ person }: Entry, { isKs }: Asked): Address {
  return isKs === '1' ? birthPlaceOf(person) : person.residence
}

/** Where a birth was registered. */
export function birthPlaceOf({ birthRegisteredAt, residence }: Person): Address {
  return birthRegisteredAt ?? residence
}

function hasCardInUse({ graph }: World, { insuranceNumber }: Insured): boolean {
  return Object.values(graph.cards).some((card) => card.insuranceNumber === insuranceNumber && card.state === 'active')
}

function readEntry({ people }: World, insured: Insured): Entry | undefined {
  const person = people.find(insured.personalId)
  return person && { insured, person, name: person.name, birthDate: person.birthDate, sex: person.sex, ...insured }
}
