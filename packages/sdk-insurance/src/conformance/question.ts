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
