import { own, put, type HealthCard, type Person, type World } from '@lienthong/mock-core'
import { readPlainDate, type PlainDate } from '@lienthong/sdk-core'
import { homeFacility } from './facilities.ts'
import { insuranceState, type Insured } from './state.ts'
import { underSixValidTo } from './under-six-card.ts'

/** New Year comes for a world too, and nobody renews cards in it: they hold out until the end of the year after. */
const adultsValidTo = (today: PlainDate): PlainDate => `${Number(today.slice(0, 4)) + 1}-12-31` as PlainDate

/** Gives somebody a card: TE1 for a child under six, GD4 (household) for others. Enters them in the register, too. */
export function issueCard(world: World, person: Person, change: Partial<HealthCard> = {}): HealthCard {
  const today = todayOf(world)
  const { birthDate, validTo } = underSix(person)
  const child = birthDate !== undefined && validTo !== undefined && validTo >= today
  const insuranceNumber = change.insuranceNumber ?? newInsuranceNumber(world, person)
  const card: HealthCard = {
    cardNumber: cardNumberOf(child ? 'TE1' : 'GD4', person, insuranceNumber),
    personalId: person.personalId,
    insuranceNumber,
    validFrom: child ? birthDate : (`${today.slice(0, 4)}-01-01` as PlainDate),
    validTo: child ? validTo : adultsValidTo(today),
    facilityCode: homeFacility,
    state: 'active',
    ...change,
  }
  put(world.graph.cards, card.cardNumber, card)
  enter(world, { insuranceNumber, personalId: person.personalId })
  world.emit('card-issued', { personalId: card.personalId, cardNumber: card.cardNumber })
  return card
}

/** Enters somebody in the register of insurance. What is known there already stays. */
export function enter(world: World, entry: Insured): Insured {
  const { insured } = world.slice(insuranceState)
  const known = { ...entry, ...own(insured, entry.insuranceNumber) }
  put(insured, entry.insuranceNumber, known)
  return known
}

/** Object and benefit, province, insurance number. */
export function cardNumberOf(object: string, { residence }: Person, insuranceNumber: string): string {
  return `${object}${residence.provinceCode}${insuranceNumber}`
}

/**
 * Ten digits that begin with 9, so that no real number is ever hit. Somebody of a cast has one that follows from the
 * personal number: one persona more renumbers nobody.
 */
export function newInsuranceNumber(world: World, { householdId, personalId }: Person): string {
  if (!householdId.startsWith('HG-')) return `9${String(world.next('insurance-number')).padStart(9, '0')}`
  const { insured } = world.slice(insuranceState)
  let number = Number(personalId.slice(-8))
  while (own(insured, castNumber(number)) !== undefined) number += 1
  return castNumber(number)
}

function castNumber(number: number): string {
  return `98${String(number).padStart(8, '0')}`
}

/** Today in Viet Nam, on the clock of the world. */
export function todayOf(world: World): PlainDate {
  return world.clock.instant().slice(0, 10) as PlainDate
}

/** Birth date and last day of the card of somebody who may be a child; of whom only the year is known is none. */
export function underSix(person: Person): { readonly birthDate?: PlainDate; readonly validTo?: PlainDate } {
  const birthDate = readPlainDate(person.birthDate)
  return birthDate === undefined ? {} : { birthDate, validTo: underSixValidTo(birthDate) }
}
