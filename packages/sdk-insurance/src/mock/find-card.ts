import { own, type HealthCard, type Person, type World } from '@lienthong/mock-core'
import { oldProvinces } from '@lienthong/sdk-core'
import type { CardResultCode } from '../contract/index.ts'
import { insuranceState, type Insured } from './state.ts'

/** What a number leads to: an entry of the register, and the card when there is one. */
export interface Found {
  readonly insured: Insured
  readonly holder: Person
  readonly card?: HealthCard
}

/** Looks a number up; a code says why it leads to nobody. A personal number finds an entry that is linked to it. */
export function findCard(world: World, number: string): Found | CardResultCode {
  if (number.length === 15) return byCardNumber(world, number)
  const { insured } = world.slice(insuranceState)
  const entries = Object.values(insured).filter((entry) =>
    number.length === 12 ? entry.personalId === number && !entry.unlinked : entry.insuranceNumber === number,
  )
  const cards = Object.values(world.graph.cards).filter((card) =>
    entries.some((entry) => entry.insuranceNumber === card.insuranceNumber),
  )
  // People are found by the card in use, one that was replaced only by its own number.
  const card = cards.find(({ state }) => state === 'active') ?? cards[0]
  const entry = entries.find(({ insuranceNumber }) => insuranceNumber === card?.insuranceNumber) ?? entries[0]
  return found(world, entry, card)
}

function byCardNumber(world: World, number: string): Found | CardResultCode {
  const card = own(world.graph.cards, number)
  if (card === undefined) return whatIsWrong(world, number)
  return found(world, own(world.slice(insuranceState).insured, card.insuranceNumber), card)
}

function found({ people }: World, insured: Insured | undefined, card: HealthCard | undefined): Found | CardResultCode {
  const holder = insured && people.find(insured.personalId)
  if (insured === undefined || holder === undefined) return '050'
  return { insured, holder, ...(card && { card }) }
}

/** Object codes of Decision 1351/QĐ-BHXH and later. */
const objectCodes = new Set(
  (
    'DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG ' +
    'LS PV CN HS SV GB GD LH'
  ).split(' '),
)

/** How much of a card number must be wrong for which code is assumed: what differs from a card with the same last ten digits. */
function whatIsWrong({ graph }: World, number: string): CardResultCode {
  const alike = Object.values(graph.cards).filter((card) => card.insuranceNumber === number.slice(5))
  const wrongIn = (from: number, to: number): boolean =>
    alike.some(
      ({ cardNumber }) => number.slice(0, from) + number.slice(to) === cardNumber.slice(0, from) + cardNumber.slice(to),
    )
  if (wrongIn(2, 3)) return '053'
  if (wrongIn(3, 5)) return '052'
  if (alike.length > 0) return '051'
  if (!Object.hasOwn(oldProvinces, number.slice(3, 5))) return '052'
  return objectCodes.has(number.slice(0, 2)) ? '050' : '051'
}
