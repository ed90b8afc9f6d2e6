import type { HealthCard, World } from '@lienthong/mock-core'
import { readPlainDate, type PlainDate } from '@lienthong/sdk-core'
import { underSixValidTo } from '../under-six-card.ts'
import { addDays } from './days.ts'

/** How somebody is insured: by the household or nothing that still runs, by another group, or never. */
export interface Cover {
  readonly group: 'household' | 'other' | 'none'
  /** The card in use, or the last one. */
  readonly card?: HealthCard
  /** Last day of cover. Absent: never covered, or without an end. */
  readonly coveredTo?: PlainDate
}

/** Reads the cover of somebody from the cards of the world. */
export function coverOf(world: World, personalId: string, today: PlainDate): Cover {
  const cards = Object.values(world.graph.cards).filter((card) => card.personalId === personalId)
  const card = cards.find(({ state }) => state === 'active') ?? cards.at(-1)
  if (card === undefined) return { group: isUnderSix(world, personalId, today) ? 'other' : 'none' }
  const coveredTo = lastDayOf(card, today)
  const runs = coveredTo === undefined || coveredTo >= today
  const group = runs && !card.cardNumber.startsWith('GD') ? 'other' : 'household'
  return { group, card, ...(coveredTo !== undefined && { coveredTo }) }
}

/** A card that ended or was withdrawn covers nobody today, whatever stands on it. */
function lastDayOf({ state, validTo, extension }: HealthCard, today: PlainDate): PlainDate | undefined {
  const printed = extension?.validTo ?? validTo
  if (state === 'active') return printed
  const yesterday = addDays(today, -1)
  return printed !== undefined && printed < today ? printed : yesterday
}

/** A child is insured by the state from birth, also before its card is issued. */
function isUnderSix(world: World, personalId: string, today: PlainDate): boolean {
  const birthDate = readPlainDate(world.people.find(personalId)?.birthDate ?? '')
  return birthDate !== undefined && underSixValidTo(birthDate) >= today
}
