import type { CaseContext, TargetPerson } from '@lienthong/conformance'
import type { CheckCardRequest } from '../contract/index.ts'

/** A good question about somebody's card, asked by the registered officer; a case changes what it is about. */
export function questionAbout(t: CaseContext, { personalId, name, birthDate }: TargetPerson): CheckCardRequest {
  const officer = t.person('card-officer')
  return {
    maThe: personalId,
    hoTen: name,
    ngaySinh: wireDay(birthDate),
    hoTenCb: officer.name,
    cccdCb: officer.personalId,
  }
}

function wireDay(day: string): string {
  return day.split('-').reverse().join('/')
}

/** The number with other characters at a place: the first of these that is not there already. */
export function changeAt(number: string, at: number, others: readonly [string, string]): string {
  const other = number.startsWith(others[0], at) ? others[1] : others[0]
  return number.slice(0, at) + other + number.slice(at + other.length)
}
