import type { HealthCard, Person, World } from '@lienthong/mock-core'
import { parsePlainDate, type PlainDate } from '@lienthong/sdk-core'
import { underSixValidTo } from './under-six-card.ts'

/** Facility of first registration of everybody in the mock: made up, in Hà Tĩnh. */
const facilityCode = '42001'

/** New Year comes for a world too, and nobody renews cards in it: they hold out until the end of the year after. */
const adultsValidTo = (today: PlainDate): PlainDate => `${Number(today.slice(0, 4)) + 1}-12-31` as PlainDate

/** Gives somebody a card: TE1 for a child under six, GD4 (household) for others. */
export function issueCard(world: World, person: Person, change: Partial<HealthCard> = {}): HealthCard {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  // Of whom only the year is known is no child.
  const birthDate = parsePlainDate(person.birthDate)
  const childUntil = birthDate && underSixValidTo(birthDate)
  const child = birthDate !== undefined && childUntil !== undefined && childUntil >= today
  const insuranceNumber = change.insuranceNumber ?? newInsuranceNumber(world, person)
  const card: HealthCard = {
    cardNumber: `${child ? 'TE1' : 'GD4'}${person.residence.provinceCode}${insuranceNumber}`,
    personalId: person.personalId,
    insuranceNumber,
    validFrom: child ? birthDate : (`${today.slice(0, 4)}-01-01` as PlainDate),
    validTo: child ? childUntil : adultsValidTo(today),
    facilityCode,
    state: 'active',
    ...change,
  }
  world.graph.cards[card.cardNumber] = card
  world.emit('card-issued', { personalId: card.personalId, cardNumber: card.cardNumber })
  return card
}

/**
 * Ten digits that begin with 9, so that no real number is ever hit. Somebody of a cast has one that follows from the
 * personal number: one persona more renumbers nobody.
 */
function newInsuranceNumber(world: World, { householdId, personalId }: Person): string {
  if (!householdId.startsWith('HG-')) return `9${String(world.next('insurance-number')).padStart(9, '0')}`
  return `98${personalId.slice(-8)}`
}
