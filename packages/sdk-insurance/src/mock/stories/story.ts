import type { CastRow, HealthCard, Person, World } from '@lienthong/mock-core'
import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import { cardNumberOf, enter, issueCard, newInsuranceNumber, todayOf } from '../issue-card.ts'
import type { Insured } from '../state.ts'

/** Somebody of the cast, and what insurance knows of them. */
export interface Story {
  readonly cast: CastRow
  /** Gives insurance what it knows; returns what cases need of it. Default: a card in use. */
  readonly seed?: (world: World, person: Person) => Readonly<Record<string, string>>
}

type Known = Partial<Omit<Insured, 'insuranceNumber' | 'personalId'>>
type CardChange = Partial<HealthCard> & {
  /** First three characters of the number. Default is that of `issueCard`. */
  readonly object?: string
}

/** A day or a part of one, as it stands in a table. */
export const born = (date: string): PartialDate => date as PartialDate

/** A card that differs from one in use, and an entry that differs from the population database. */
export function holds(change: CardChange = {}, known: Known = {}): NonNullable<Story['seed']> {
  return (world, person) => {
    give(world, person, change, known)
    return {}
  }
}

/** The same, with the card in hand. */
export function give(world: World, person: Person, { object, ...change }: CardChange, known: Known = {}): HealthCard {
  const insuranceNumber = change.insuranceNumber ?? newInsuranceNumber(world, person)
  enter(world, { insuranceNumber, personalId: person.personalId, ...known })
  const cardNumber = object === undefined ? {} : { cardNumber: cardNumberOf(object, person, insuranceNumber) }
  return issueCard(world, person, { insuranceNumber, ...cardNumber, ...change })
}

/** An entry in the register without a card. */
export function isEnteredOnly(known: Known = {}): NonNullable<Story['seed']> {
  return (world, person) => {
    enter(world, { insuranceNumber: newInsuranceNumber(world, person), personalId: person.personalId, ...known })
    return {}
  }
}

/** Dates of a card long over, whenever the world begins. */
export const longOver = { validFrom: '2021-01-01' as PlainDate, validTo: '2021-12-31' as PlainDate }

/** The days of a year, counted from the one in which the world begins. */
export function yearFromNow(
  world: World,
  years: number,
): { readonly validFrom: PlainDate; readonly validTo: PlainDate } {
  const year = Number(todayOf(world).slice(0, 4)) + years
  return { validFrom: `${year}-01-01` as PlainDate, validTo: `${year}-12-31` as PlainDate }
}
