import type { DeathAct, Graph } from './graph.ts'
import { own } from './record.ts'

/** A rule that must hold in every world, whatever was asked of it. */
export interface Invariant {
  readonly name: string
  /** Identifiers of what breaks the rule; empty when it holds. */
  violations(graph: Graph): string[]
}

/** The rules of the shared graph. */
export const invariants: readonly Invariant[] = [
  {
    name: 'a personal number is 12 digits beginning with 9',
    violations: ({ people }) =>
      // Also the key: somebody is found by it.
      Object.entries(people)
        .filter(([key, { personalId }]) => key !== personalId || !/^9\d{11}$/.test(personalId))
        .map(([key]) => key),
  },
  {
    name: 'the dead hold no active card',
    violations: ({ cards, people }) =>
      Object.values(cards)
        .filter((card) => card.state === 'active' && people[card.personalId]?.diedOn !== undefined)
        .map((card) => card.cardNumber),
  },
  {
    name: 'a card belongs to somebody',
    violations: ({ cards, people }) =>
      Object.values(cards)
        .filter((card) => people[card.personalId] === undefined)
        .map((card) => card.cardNumber),
  },
  {
    name: 'nobody holds two active cards',
    violations: ({ cards }) =>
      repeated(Object.values(cards).flatMap((card) => (card.state === 'active' ? [card.personalId] : []))),
  },
  {
    name: 'a newer card belongs to the same holder',
    violations: ({ cards }) =>
      Object.values(cards)
        .filter(({ cardNumber, personalId, replacedBy }) => {
          const newer = replacedBy === undefined ? undefined : own(cards, replacedBy)
          return replacedBy !== undefined && (replacedBy === cardNumber || newer?.personalId !== personalId)
        })
        .map((card) => card.cardNumber),
  },
  {
    name: 'a card that ended says why, and no card in use does',
    violations: ({ cards }) =>
      Object.values(cards)
        .filter(({ state, endedBecause }) =>
          state === 'ended' ? endedBecause === undefined : endedBecause !== undefined && state !== 'revoked',
        )
        .map((card) => card.cardNumber),
  },
  {
    name: 'a card does not end before it begins',
    violations: ({ cards }) =>
      Object.values(cards)
        .filter(({ validFrom, validTo, extension }) => {
          const ends = [validTo, extension?.validFrom, extension?.validTo].filter((day) => day !== undefined)
          return ends.some((day) => day < validFrom)
        })
        .map((card) => card.cardNumber),
  },
  {
    name: 'a registered birth is a person',
    violations: ({ births, people }) =>
      Object.values(births)
        .filter((act) => people[act.personalId] === undefined)
        .map((act) => act.dossierCode),
  },
  {
    name: 'one entry has one number in its book',
    violations: ({ births }) => repeated(Object.values(births).map(placeInBook)),
  },
  {
    name: 'a registered death is a dead person',
    violations: ({ deaths, people }) =>
      standing(deaths)
        .filter(({ personalId, diedOn }) => personalId !== undefined && people[personalId]?.diedOn !== diedOn)
        .map((act) => act.dossierCode),
  },
  {
    name: 'nobody dies twice',
    violations: ({ deaths }) => repeated(standing(deaths).flatMap(({ personalId }) => personalId ?? [])),
  },
  {
    name: 'an entry of a death or a marriage has one number in its book',
    violations: ({ deaths, marriages }) => [
      ...repeated(Object.values(deaths).map(placeInBook)),
      ...repeated(Object.values(marriages).map(placeInBook)),
    ],
  },
  {
    name: 'a registered marriage is of people who are known',
    violations: ({ marriages, people }) =>
      Object.values(marriages)
        .filter(({ husbandId, wifeId }) =>
          [husbandId, wifeId].some((id) => id !== undefined && people[id] === undefined),
        )
        .map((act) => act.dossierCode),
  },
  {
    name: 'husband and wife name each other',
    violations: ({ people }) =>
      Object.values(people)
        .filter(({ personalId, spouseId }) => spouseId !== undefined && people[spouseId]?.spouseId !== personalId)
        .map((person) => person.personalId),
  },
  {
    name: 'parents are known',
    violations: ({ people }) =>
      Object.values(people)
        .filter(({ motherId, fatherId }) =>
          [motherId, fatherId].some((id) => id !== undefined && people[id] === undefined),
        )
        .map((person) => person.personalId),
  },
  {
    name: 'everybody lives in one household',
    violations: ({ people, households }) =>
      Object.values(people)
        .filter((person) => !households[person.householdId]?.memberIds.includes(person.personalId))
        .map((person) => person.personalId),
  },
  {
    name: 'a dossier registers one birth',
    violations: ({ births }) => repeated(Object.values(births).map((act) => act.dossierCode)),
  },
  {
    name: 'a household is headed by one of its members',
    violations: ({ households }) =>
      Object.values(households)
        .filter(({ headId, memberIds }) => !memberIds.includes(headId))
        .map(({ id }) => id),
  },
  {
    name: 'nobody lives in two households',
    violations: ({ households }) => repeated(Object.values(households).flatMap(({ memberIds }) => memberIds)),
  },
]

/** Entries that were not cancelled. */
function standing(deaths: Graph['deaths']): DeathAct[] {
  return Object.values(deaths).filter(({ cancelledOn }) => cancelledOn === undefined)
}

function placeInBook(act: { readonly communeCode: string; readonly book: string; readonly number: string }): string {
  return `${act.communeCode}/${act.book}/${act.number}`
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}
