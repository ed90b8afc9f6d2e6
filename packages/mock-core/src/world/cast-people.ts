import type { Household, Person, Persona } from './graph.ts'
import { own } from './record.ts'
import { Random } from './random.ts'
import type { World } from './world.ts'

/** Somebody made for a persona, and why they exist. */
export interface CastRow extends Omit<Persona, 'personalId'> {
  /** What differs from a Kinh woman of Thành Sen, Hà Tĩnh who lives alone. Give `personalId` only when its form is the story. */
  readonly person: Pick<Person, 'name' | 'birthDate'> & Partial<Omit<Person, 'householdId'>>
  /** The persona with whom they live. Absent: they head a household of their own. */
  readonly livesWith?: string
  /** Personas of an earlier row. A husband or wife is given once, at the second of the two. */
  readonly mother?: string
  readonly father?: string
  readonly spouse?: string
  /** Number of the paper book of a household that begins with this row. */
  readonly bookNumber?: string
}

const home = { provinceCode: '42', communeCode: '18073', detail: 'Tổ dân phố 3' } as const

/**
 * Adds the people of a cast to the world. Each number follows from the seed and the name of the persona alone: one persona
 * more renumbers nobody. A persona whom another system has cast before is the same person.
 */
export function castPeople(world: World, rows: readonly CastRow[]): void {
  for (const row of rows) if (own(world.graph.personas, row.persona) === undefined) castPerson(world, row)
}

function castPerson(world: World, { person, livesWith, mother, father, spouse, bookNumber, ...told }: CastRow): void {
  const sex = person.sex ?? 'female'
  const residence = person.residence ?? home
  const random = randomOf(world, told.persona)
  const personalId = person.personalId ?? world.people.newPersonalId({ ...person, sex }, residence.provinceCode, random)
  const married = spouse === undefined ? undefined : personOf(world, spouse)
  const added = world.people.add({
    ethnicityCode: '01',
    ...person,
    sex,
    residence,
    householdId: livesWith === undefined ? `HG-${told.persona}` : personOf(world, livesWith).householdId,
    personalId,
    ...(mother !== undefined && { motherId: personOf(world, mother).personalId }),
    ...(father !== undefined && { fatherId: personOf(world, father).personalId }),
    ...(married !== undefined && { spouseId: married.personalId }),
  })
  if (married !== undefined) married.spouseId = personalId
  if (bookNumber !== undefined) giveBook(world, added, bookNumber)
  world.cast({ ...told, personalId })
}

function giveBook({ graph }: World, { householdId }: Person, bookNumber: string): void {
  const household = own(graph.households, householdId)
  if (household !== undefined) graph.households[householdId] = { ...household, bookNumber } satisfies Household
}

function personOf({ graph, people }: World, persona: string): Person {
  const person = people.find(own(graph.personas, persona)?.personalId ?? '')
  if (person === undefined) throw new TypeError(`The cast names ${persona} before it exists`)
  return person
}

function randomOf(world: World, persona: string): Random {
  const state = {
    random: [...persona].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, world.seed),
  }
  return new Random(() => state)
}
