import type { Address, Person, World } from '@lienthong/mock-core'
import { identityKey, readWirePartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { ProcedureAddress, ProcedureCode } from '../../contract/index.ts'

/** Somebody as a form names them. */
export interface Named {
  readonly hoTen: string
  readonly soDinhDanh: string
  readonly ngaySinh?: string
}

/** What the population database has against somebody of a form. Names are compared without accents, births as far as known. */
export function citizenFault(world: World, named: Named): Extract<ProcedureCode, '11' | '12'> | undefined {
  const person = world.people.find(named.soDinhDanh)
  if (person === undefined || !isSame(person, named)) return '11'
  return person.diedOn === undefined ? undefined : '12'
}

/** Whether name and birth date are those of a person. */
export function isSame(person: Person, { hoTen, ngaySinh }: Pick<Named, 'hoTen' | 'ngaySinh'>): boolean {
  if (identityKey(person.name) !== identityKey(hoTen)) return false
  if (ngaySinh === undefined) return true
  const given = readWirePartialDate(ngaySinh, '/') ?? ''
  const known = Math.min(given.length, person.birthDate.length)
  return known > 0 && given.slice(0, known) === person.birthDate.slice(0, known)
}

/** Whether somebody is under 18 on a day. Of whom only the year is known is of age when the year says so. */
export function isMinor(birthDate: string, at: PlainDate): boolean {
  const adultFrom = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`
  return at.slice(0, adultFrom.length) < adultFrom
}

/** Whether two addresses mean one home; accents, capitals and spaces aside. */
export function isSamePlace(place: Address, { maXa, chiTiet }: ProcedureAddress): boolean {
  return place.communeCode === maXa && identityKey(place.detail) === identityKey(chiTiet)
}

/** An address of a form as the world keeps it. */
export function addressOf({ maTinh, maXa, chiTiet }: ProcedureAddress): Address {
  return { provinceCode: maTinh, communeCode: maXa, detail: chiTiet.trim().normalize('NFC') }
}
