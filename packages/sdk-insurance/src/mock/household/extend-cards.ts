import { put, type HealthCard, type World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { issueCard } from '../issue-card.ts'
import { paidKey, type HouseholdBook, type Payment, type Quote, type QuoteLine } from './book.ts'
import { coverOf } from './cover.ts'

/** Extends the card of everybody in a paid quote, or gives out a first one, and writes down the ranks of the year. */
export function extendCards(world: World, book: HouseholdBook, quote: Quote): NonNullable<Payment['cards']> {
  return quote.lines.flatMap(({ personalId, priced }) => {
    if (priced === undefined) return []
    const { rank, ratePercent, from, to, continuousFrom } = priced
    put(book.paid, paidKey(personalId, quote.madeAt.slice(0, 10) as PlainDate), { rank, ratePercent, to })
    put(book.continuousFrom, personalId, continuousFrom)
    return [{ personalId, cardNumber: extend(world, personalId, priced), from, to }]
  })
}

function extend(world: World, personalId: string, { from, to }: Period): string {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  const { card } = coverOf(world, personalId, today)
  if (card?.cardNumber.startsWith('GD') === true && card.state === 'active') {
    const runsOn = card.validTo !== undefined && card.validTo >= today
    put(world.graph.cards, card.cardNumber, { ...card, validFrom: runsOn ? card.validFrom : from, validTo: to })
    return card.cardNumber
  }
  return newCard(world, personalId, { from, to }, card)
}

/** The insurance number of the holder stays; the object code of the card does not. */
function newCard(world: World, personalId: string, period: Period, old: HealthCard | undefined): string {
  const person = world.people.find(personalId)
  if (person === undefined) throw new Error('A quote names somebody who is not in the world')
  const valid = { validFrom: period.from, validTo: period.to }
  if (old === undefined) return issueCard(world, person, valid).cardNumber
  const { insuranceNumber } = old
  const cardNumber = `GD4${person.residence.provinceCode}${insuranceNumber}`
  if (old.state === 'active') Object.assign(old, { state: 'replaced', replacedBy: cardNumber })
  return issueCard(world, person, { cardNumber, insuranceNumber, ...valid }).cardNumber
}

type Period = Pick<NonNullable<QuoteLine['priced']>, 'from' | 'to'>
