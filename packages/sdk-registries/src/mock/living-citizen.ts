import type { World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'

/** Whether a personal number and a name belong together, and the person lives. Names are compared without accents. */
export function isLivingCitizen(world: World, personalId: string, name: string): boolean {
  const person = world.people.find(personalId)
  return person !== undefined && person.diedOn === undefined && identityKey(person.name) === identityKey(name)
}
