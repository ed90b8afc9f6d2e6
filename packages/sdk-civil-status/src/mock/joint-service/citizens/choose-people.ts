import type { Person, World } from '@lienthong/mock-core'
import { listRecords } from '../records.ts'

/** A couple who can have a child, the next in turn. `undefined` when the world has none. */
export function nextCouple(world: World): { readonly mother: Person; readonly father: Person } | undefined {
  const couples = Object.values(world.graph.households).flatMap(({ memberIds: [first = '', second = ''] }) => {
    const [father, mother] = [world.people.find(first), world.people.find(second)]
    const isCouple = father?.sex === 'male' && mother?.sex === 'female' && isLivingAdult(world, father)
    return isCouple && isOfBearingAge(world, mother) ? [{ father, mother }] : []
  })
  return couples[(world.next('joint-service:couple') - 1) % Math.max(1, couples.length)]
}

/** An adult whose death nobody has filed, the last of a household first. `undefined` when nobody is left. */
export function nextDeceased(world: World): Person | undefined {
  const filed = new Set(listRecords(world).map(({ filing }) => (filing.kind === 'death' ? filing.deceasedId : '')))
  const parents = new Set(
    listRecords(world).flatMap(({ filing }) => (filing.kind === 'birth' ? [filing.motherId, filing.fatherId] : [])),
  )
  const taken = new Set(Object.values(world.graph.personas).map(({ personalId }) => personalId))
  return world.people
    .list()
    .toReversed()
    .find(
      (person) =>
        isLivingAdult(world, person) &&
        relativeOf(world, person) !== undefined &&
        ![filed, parents, taken].some((set) => set.has(person.personalId)),
    )
}

/** An adult of the same household who can file for somebody. */
export function relativeOf(world: World, { personalId, householdId }: Person): Person | undefined {
  const members = world.graph.households[householdId]?.memberIds ?? []
  return members
    .map((member) => world.people.find(member))
    .find((member) => member !== undefined && member.personalId !== personalId && isLivingAdult(world, member))
}

function isLivingAdult(world: World, { birthDate, diedOn }: Person): boolean {
  return diedOn === undefined && ageOf(world, birthDate) >= 18
}

function isOfBearingAge(world: World, mother: Person): boolean {
  return isLivingAdult(world, mother) && ageOf(world, mother.birthDate) < 50
}

/** Age in whole calendar years. */
function ageOf(world: World, birthDate: string): number {
  return Number(world.clock.instant().slice(0, 4)) - Number(birthDate.slice(0, 4))
}
