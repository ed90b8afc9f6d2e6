import { put, type HealthCard, type World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { cardNumberOf, issueCard, newInsuranceNumber } from '../issue-card.ts'
import { bookOf, paidKey } from './book.ts'
import { addDays, addMonths } from './days.ts'

/** Days of the cards of the cast, counted from the day the world begins. */
type CardStory = (today: PlainDate) => {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
  readonly object?: string
}

const endsSoon: CardStory = (today) => ({ validFrom: addMonths(today, -11), validTo: addMonths(today, 1) })
const ended =
  (months: number): CardStory =>
  (today) => ({ validFrom: addMonths(today, -months - 12), validTo: addDays(addMonths(today, -months), -1) })
const employer: CardStory = (today) => ({
  validFrom: addMonths(today, -6),
  validTo: addMonths(today, 18),
  object: 'DN4',
})
const justPaid: CardStory = (today) => ({ validFrom: addMonths(today, -1), validTo: addDays(addMonths(today, 11), -1) })

const stories: Readonly<Record<string, CardStory>> = {
  'household-five-head': endsSoon,
  'household-five-second': endsSoon,
  'household-five-third': endsSoon,
  'household-five-fourth': endsSoon,
  'household-five-fifth': endsSoon,
  'household-mixed-head': endsSoon,
  'household-worker': employer,
  'household-mixed-third': endsSoon,
  'household-gap': ended(4),
  'household-short-gap': ended(1),
  'household-paid-head': justPaid,
  'household-paid-second': ended(2),
  'household-pair-head': endsSoon,
  'household-pair-second': endsSoon,
  'household-reviewed': endsSoon,
}

/** Gives the cast of the household renewal their cards, ranks and reviews. */
export function seedHouseholds(world: World): void {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  const book = bookOf(world)
  for (const [persona, story] of Object.entries(stories)) give(world, persona, story(today))
  const paidHead = idOf(world, 'household-paid-head')
  put(book.paid, paidKey(paidHead, today), { rank: 1, ratePercent: 100, to: justPaid(today).validTo })
  put(book.underReview, idOf(world, 'household-reviewed'), addDays(today, 7))
}

function give(world: World, persona: string, story: ReturnType<CardStory>): void {
  const person = world.people.find(idOf(world, persona))
  if (person === undefined) return
  const { object = 'GD4', ...days } = story
  const insuranceNumber = takeCards(world, person.personalId)?.insuranceNumber ?? newInsuranceNumber(world, person)
  issueCard(world, person, { ...days, cardNumber: cardNumberOf(object, person, insuranceNumber), insuranceNumber })
}

/** Takes the cards of somebody away, whatever another seed gave them; tells one of them. */
function takeCards({ graph }: World, personalId: string): HealthCard | undefined {
  const theirs = Object.values(graph.cards).filter((card) => card.personalId === personalId)
  for (const { cardNumber } of theirs) Reflect.deleteProperty(graph.cards, cardNumber)
  return theirs[0]
}

function idOf({ graph }: World, persona: string): string {
  return graph.personas[persona]?.personalId ?? ''
}
