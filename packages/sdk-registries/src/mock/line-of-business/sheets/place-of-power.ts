import type { Address, Person, World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { z } from 'zod'

/** An address of a form. */
export const zPlace = z.object({ provinceCode: z.string(), communeCode: z.string(), detail: z.string() })

/** Whoever buys the power, as a form names them. */
export const zBuyer = z.object({ name: z.string(), personalId: z.string() })

/** What the power company hears of the registers: yes or no, and the address. Nothing else of anybody leaves this file. */
export interface Shared {
  /** Number and name belong to one living person. */
  readonly known: boolean
  /** Present only when they live where the power is wanted. */
  readonly livesAt?: Address
}

/** Asks the registers whether they know the buyer, and whether the buyer lives at a place. */
export function shareOf(
  world: World,
  { name, personalId }: z.infer<typeof zBuyer>,
  place: z.infer<typeof zPlace>,
): Shared {
  const person = world.people.find(personalId)
  if (person === undefined || person.diedOn !== undefined || identityKey(person.name) !== identityKey(name))
    return { known: false }
  const home = homesOf(person).find((each) => isSame(each, place))
  if (home === undefined) return { known: true }
  const { provinceCode, communeCode, detail } = home
  return { known: true, livesAt: { provinceCode, communeCode, detail } }
}

function homesOf({ residence, currentResidence, residenceRemovedOn }: Person): Address[] {
  return [...(residenceRemovedOn === undefined ? [residence] : []), ...(currentResidence ? [currentResidence] : [])]
}

/** One home; accents, capitals and spaces aside. */
function isSame(home: Address, place: z.infer<typeof zPlace>): boolean {
  return (
    home.provinceCode === place.provinceCode &&
    home.communeCode === place.communeCode &&
    identityKey(home.detail) === identityKey(place.detail)
  )
}
