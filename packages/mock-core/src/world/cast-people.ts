import type { Person, Persona } from './graph.ts'
import { own } from './record.ts'
import { Random } from './random.ts'
import type { World } from './world.ts'

/** Somebody made for a persona, and why they exist. */
export interface CastRow extends Omit<Persona, 'personalId'> {
  /** What differs from a Kinh woman of Thành Sen, Hà Tĩnh who lives alone. Give `personalId` only when its form is the story. */
  readonly person: Pick<Person, 'name' | 'birthDate'> & Partial<Omit<Person, 'householdId'>>
  /** The persona with whom they live. Absent: they head a household of their own. */
  readonly livesWith?: string
}

const home = { provinceCode: '42', communeCode: '18073', detail: 'Tổ dân phố 3' } as const

/**
 * Adds the people of a cast to the world. Each number follows from the seed and the name of the persona alone: one persona
 * more renumbers nobody.
 */
export function castPeople(world: World, rows: readonly CastRow[]): void {
  for (const { person, livesWith, ...told } of rows) {
    const sex = person.sex ?? 'female'
    const residence = person.residence ?? home
    const random = randomOf(world, told.persona)
    const personalId =
      person.personalId ?? world.people.newPersonalId({ ...person, sex }, residence.provinceCode, random)
    const householdId = householdOf(world, livesWith) ?? `HG-${told.persona}`
    world.people.add({ ethnicityCode: '01', ...person, sex, residence, householdId, personalId })
    world.cast({ ...told, personalId })
  }
}

function householdOf({ graph, people }: World, persona: string | undefined): string | undefined {
  if (persona === undefined) return undefined
  const other = own(graph.personas, persona)
  const household = other && people.find(other.personalId)?.householdId
  if (household === undefined) throw new TypeError(`The cast names ${persona} before it exists`)
  return household
}

function randomOf(world: World, persona: string): Random {
  const state = {
    random: [...persona].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, world.seed),
  }
  return new Random(() => state)
}
