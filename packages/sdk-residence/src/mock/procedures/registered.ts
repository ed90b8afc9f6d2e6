import { own, put, type Person, type Slice, type World } from '@lienthong/mock-core'

interface Unsettled {
  /** Children who were never registered anywhere, by their number. */
  readonly newborns: Record<string, true>
  /** The household that somebody was removed from, by their number. */
  readonly homes: Record<string, string>
}

const unsettled: Slice<Unsettled> = {
  key: 'residence-procedures:unsettled',
  initial: () => ({ newborns: {}, homes: {} }),
}

/** Hears of births, and of deaths that were registered by mistake. */
export function followCivilStatus(world: World): void {
  world.on('birth-registered', ({ personalId }) => put(world.slice(unsettled).newborns, personalId, true))
  world.on('death-cancelled', ({ personalId = '' }) => restore(world, personalId))
}

/** Whether somebody has a permanent residence. A child has none before it is registered, though it lives with its mother. */
export function isRegistered(world: World, { personalId, residenceRemovedOn }: Person): boolean {
  return residenceRemovedOn === undefined && own(world.slice(unsettled).newborns, personalId) === undefined
}

/** A residence was registered. */
export function noteSettled(world: World, personalId: string): void {
  Reflect.deleteProperty(world.slice(unsettled).newborns, personalId)
  Reflect.deleteProperty(world.slice(unsettled).homes, personalId)
}

/** A residence is about to be removed. */
export function noteRemoved(world: World, { personalId, householdId }: Person): void {
  put(world.slice(unsettled).homes, personalId, householdId)
}

/** Whoever was removed because of a death that was none lives again where they lived. */
function restore(world: World, personalId: string): void {
  const person = world.people.find(personalId)
  const householdId = own(world.slice(unsettled).homes, personalId)
  if (person?.residenceRemovedOn === undefined || householdId === undefined) return
  delete person.residenceRemovedOn
  world.people.move(person, householdId)
  noteSettled(world, personalId)
}
