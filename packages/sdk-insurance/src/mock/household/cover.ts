import type { HealthCard, World } from '@lienthong/mock-core'
import { parsePlainDate, type PlainDate } from '@lienthong/sdk-core'
import { underSixValidTo } from '../under-six-card.ts'

/** How somebody is insured: by the household or nothing that still runs, by another group, or never. */
export interface Cover {
  readonly group: 'household' | 'other' | 'none'
  /** The card in use, or the last one. */
  readonly card?: HealthCard
}

/** Reads the cover of somebody from the cards of the world. */
export function coverOf(world: World, personalId: string, today: PlainDate): Cover {
  const cards = Object.values(world.graph.cards).filter((card) => card.personalId === personalId)
  const card = cards.find(({ state }) => state === 'active') ?? cards.at(-1)
  if (card === undefined) return { group: isUnderSix(world, personalId, today) ? 'other' : 'none' }
  const runs = card.state === 'active' && (card.validTo === undefined || card.validTo >= today)
  return { group: runs && !card.cardNumber.startsWith('GD') ? 'other' : 'household', card }
}

/** A child is insured by the state from birth, also before its card is issued. */
function isUnderSix(world: World, personalId: string, today: PlainDate): boolean {
  const birthDate = parsePlainDate(world.people.find(personalId)?.birthDate ?? '')
  return birthDate !== undefined && underSixValidTo(birthDate) >= today
}
