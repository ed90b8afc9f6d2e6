import { own, put, type Person, type World } from '@lienthong/mock-core'
import { findCard } from './find-card.ts'
import { issueCard } from './issue-card.ts'
import { seedFamilies } from './seed-families.ts'
import { seedTreatments } from './seed-treatments.ts'
import { insuranceState, type Officer } from './state.ts'
import { cardHolders } from './stories/card-holders.ts'
import { cardIdentities } from './stories/card-identities.ts'
import { cardStates } from './stories/card-states.ts'
import { insuredPeople } from './stories/insured-people.ts'
import { officers } from './stories/officers.ts'
import type { Story } from './stories/story.ts'

/** People made for the card gateway. */
export const cardStories: readonly Story[] = [...officers, ...cardStates, ...cardHolders, ...cardIdentities]

/** Gives a new world what insurance knows of its people: once, whichever of its two systems comes first. */
export function seedInsurance(world: World): void {
  const state = world.slice(insuranceState)
  if (state.seeded) return
  state.seeded = true
  const told = [...cardStories, ...insuredPeople].flatMap((story) => {
    const person = personOf(world, story.cast.persona)
    return person === undefined ? [] : [{ story, person }]
  })
  const withStory = new Set(told.map(({ person }) => person))
  seedFamilies(
    world,
    world.people.list().filter((person) => !withStory.has(person)),
  )
  for (const { story, person } of told) tell(world, story, person)
  seedOfficers(world)
  seedTreatments(world)
}

function tell(world: World, { cast: { persona }, seed }: Story, person: Person): void {
  if (seed === undefined) issueCard(world, person)
  const facts = seed?.(world, person) ?? {}
  const known = own(world.graph.personas, persona)
  if (known !== undefined) world.cast({ ...known, facts: { ...numbersOf(world, person), ...known.facts, ...facts } })
}

/** What a case or a reader needs who asks by a number of insurance, or with what insurance wrote down. */
function numbersOf(world: World, { personalId }: Person): Record<string, string> {
  const { insured } = world.slice(insuranceState)
  const entries = Object.values(insured).filter((entry) => entry.personalId === personalId)
  const found = entries
    .map((entry) => findCard(world, entry.insuranceNumber))
    .filter((entry) => typeof entry !== 'string')
  const used = found.find(({ card }) => card?.state === 'active') ?? found[0]
  if (used === undefined) return {}
  const { card, insured: entry } = used
  return {
    insuranceNumber: entry.insuranceNumber,
    ...(card && { cardNumber: card.cardNumber }),
    ...(entry.name !== undefined && { nameAtInsurance: entry.name }),
    ...(entry.birthDate !== undefined && { birthDateAtInsurance: entry.birthDate }),
    ...(entry.bookNumber !== undefined && { bookNumber: entry.bookNumber }),
  }
}

/** Who may ask at which facility. One of them was registered under another name than hers. */
function seedOfficers(world: World): void {
  const { officers } = world.slice(insuranceState)
  const listed: Readonly<Record<string, readonly { readonly persona: string; readonly name?: string }[]>> = {
    '42001': [
      { persona: 'card-officer' },
      { persona: 'card-officer-second' },
      { persona: 'card-officer-renamed', name: 'Hoàng Thị Quế' },
    ],
    '42002': [{ persona: 'card-officer-elsewhere' }],
    '42003': [{ persona: 'card-officer-locked' }],
  }
  for (const [facility, people] of Object.entries(listed)) {
    const known = people.flatMap(({ persona, name }): Officer[] => {
      const person = personOf(world, persona)
      return person === undefined ? [] : [{ personalId: person.personalId, name: name ?? person.name }]
    })
    put(officers, facility, known)
  }
}

function personOf({ graph, people }: World, persona: string): Person | undefined {
  return people.find(own(graph.personas, persona)?.personalId ?? '')
}
