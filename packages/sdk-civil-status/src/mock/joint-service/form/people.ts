import type { Address, Person, World } from '@lienthong/mock-core'
import { formatAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'

/** An address in one line, with the names of its units. */
export function addressText({ detail, communeCode, provinceCode }: Address, at: string): string {
  const commune = resolveUnit(communeCode, { level: 'commune', at })
  const province = resolveUnit(provinceCode, { level: 'province', at })
  return formatAddress({ detail, ...(commune && { commune }), ...(province && { province }) })
}

/** Somebody of the world. */
export function somebody(world: World, personalId: string): Person {
  const person = world.people.find(personalId)
  if (person === undefined) throw new Error('A joint dossier names somebody who is not in the world')
  return person
}

/** A day, or a part of one, as the forms write it. */
export function dotted(date: string): string {
  return date.split('-').reverse().join('.')
}

/** Code of a citizen card, whose number is the personal number. */
export const citizenCard = '4'
