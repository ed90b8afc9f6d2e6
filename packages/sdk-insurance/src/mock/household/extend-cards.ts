import { put, type HealthCard, type World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { cardNumberOf, issueCard } from '../issue-card.ts'
import { paidKey, type HouseholdBook, type Payment, type Quote, type QuoteLine } from './book.ts'
import { coverOf } from './cover.ts'
import { addMonths, fiveYears } from './days.ts'

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

function extend(world: World, personalId: string, period: Priced): string {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  const { card, coveredTo } = coverOf(world, personalId, today)
  if (card?.cardNumber.startsWith('GD') !== true || card.state !== 'active') {
    return newCard(world, personalId, period, card)
  }
  const runsOn = coveredTo !== undefined && coveredTo >= today
  const { extension: _, ...kept } = card
  put(world.graph.cards, card.cardNumber, { ...kept, ...datesOf(period), ...(runsOn && { validFrom: card.validFrom }) })
  return card.cardNumber
}

/** The insurance number of the holder stays; the object code of the card does not. */
function newCard(world: World, personalId: string, period: Priced, old: HealthCard | undefined): string {
  const person = world.people.find(personalId)
  if (person === undefined) throw new Error('A quote names somebody who is not in the world')
  if (old === undefined) return issueCard(world, person, datesOf(period)).cardNumber
  const { insuranceNumber } = old
  const cardNumber = cardNumberOf('GD4', person, insuranceNumber)
  if (old.state === 'active') Object.assign(old, { state: 'replaced', replacedBy: cardNumber })
  return issueCard(world, person, { cardNumber, insuranceNumber, ...datesOf(period) }).cardNumber
}

type Priced = NonNullable<QuoteLine['priced']>

function datesOf({ from, to, continuousFrom }: Priced) {
  return { validFrom: from, validTo: to, fiveYearsFrom: addMonths(continuousFrom, fiveYears) }
}
