import {
  invariants,
  type DeathAct,
  type Graph,
  type HealthCard,
  type MarriageAct,
  type World,
} from '@lienthong/mock-core'
import { readInstant, readPlainDate } from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { createMadeUpMocks } from './made-up-systems.ts'

const today = readPlainDate('2026-03-02')!

function card(change: Partial<HealthCard>): HealthCard {
  const base = { insuranceNumber: '4200000001', validFrom: today, facilityCode: '42001', state: 'active' } as const
  return { cardNumber: 'GD4', personalId: '', ...base, ...change }
}

function birth(change: Partial<Graph['births'][string]>) {
  const registeredAt = readInstant('2026-03-02T08:00:00+07:00')!
  const place = { number: '1', book: '01/2026', page: '1', communeCode: '18073' }
  return { personalId: '', dossierCode: 'H27-1', registeredAt, ...place, ...change }
}

function death(change: Partial<DeathAct>): DeathAct {
  const registeredAt = readInstant('2026-03-02T08:00:00+07:00')!
  const place = { number: '1', book: '01/2026', page: '1', communeCode: '18073' }
  return { dossierCode: 'H27-1', registeredAt, diedOn: today, ...place, ...change }
}

function marriage(change: Partial<MarriageAct>): MarriageAct {
  const { diedOn: _, personalId: __, ...entry } = death({})
  return { ...entry, ...change }
}

/** For every rule, something done by hand that breaks it, and what is then found. */
const violations: Record<string, (world: World, somebody: string, other: string) => string[]> = {
  'a personal number is 12 digits beginning with 9': ({ people }, somebody) => {
    const { spouseId: _, ...person } = people.find(somebody)!
    for (const personalId of ['94-20000001', '9422260000013', '042226000001']) people.add({ ...person, personalId })
    return ['94-20000001', '9422260000013', '042226000001']
  },
  'the dead hold no active card': ({ graph }, somebody) => {
    graph.people[somebody]!.diedOn = today
    graph.cards['a'] = card({ cardNumber: 'GD-DEAD', personalId: somebody })
    return ['GD-DEAD']
  },
  'a card belongs to somebody': ({ graph }) => {
    graph.cards['a'] = card({ cardNumber: 'GD-LOST', personalId: '900000000000' })
    return ['GD-LOST']
  },
  'nobody holds two active cards': ({ graph }, somebody, other) => {
    graph.cards['a'] = card({ cardNumber: 'A', personalId: somebody })
    graph.cards['b'] = card({ cardNumber: 'B', personalId: somebody })
    graph.cards['c'] = card({ cardNumber: 'C', personalId: other })
    graph.cards['d'] = card({ cardNumber: 'D', personalId: other, state: 'replaced' })
    return [somebody]
  },
  'a newer card belongs to the same holder': ({ graph }, somebody, other) => {
    graph.cards['A'] = card({ cardNumber: 'A', personalId: somebody, state: 'replaced', replacedBy: 'B' })
    graph.cards['B'] = card({ cardNumber: 'B', personalId: other })
    graph.cards['C'] = card({ cardNumber: 'C', personalId: somebody, state: 'replaced', replacedBy: 'nowhere' })
    graph.cards['D'] = card({ cardNumber: 'D', personalId: somebody, state: 'replaced', replacedBy: 'D' })
    return ['A', 'C', 'D']
  },
  'a card that ended says why, and no card in use does': ({ graph }, somebody, other) => {
    graph.cards['A'] = card({ cardNumber: 'A', personalId: somebody, state: 'ended' })
    graph.cards['B'] = card({ cardNumber: 'B', personalId: other, endedBecause: 'left' })
    graph.cards['C'] = card({ cardNumber: 'C', personalId: somebody, state: 'revoked', endedBecause: 'rejoined' })
    return ['A', 'B']
  },
  'a card does not end before it begins': ({ graph }, somebody, other) => {
    const [before, after] = [readPlainDate('2026-03-01')!, readPlainDate('2027-03-01')!]
    graph.cards['A'] = card({ cardNumber: 'A', personalId: somebody, validTo: before })
    graph.cards['B'] = card({ cardNumber: 'B', personalId: other, validTo: after, extension: { validFrom: before } })
    return ['A', 'B']
  },
  'a registered birth is a person': ({ graph }) => {
    graph.births['a'] = birth({ personalId: '900000000000', dossierCode: 'H27-LOST' })
    return ['H27-LOST']
  },
  'one entry has one number in its book': ({ graph }, somebody, other) => {
    graph.births['a'] = birth({ personalId: somebody, dossierCode: 'H27-1' })
    graph.births['b'] = birth({ personalId: other, dossierCode: 'H27-2' })
    return ['18073/01/2026/1']
  },
  'a registered death is a dead person': ({ graph }, somebody) => {
    graph.deaths['a'] = death({ personalId: somebody, dossierCode: 'H27-ALIVE' })
    graph.deaths['b'] = death({ number: '2', dossierCode: 'H27-NOBODY' })
    graph.deaths['c'] = death({ personalId: somebody, number: '3', dossierCode: 'H27-OVER', cancelledOn: today })
    return ['H27-ALIVE']
  },
  'nobody dies twice': ({ graph }, somebody) => {
    graph.people[somebody]!.diedOn = today
    graph.deaths['a'] = death({ personalId: somebody })
    graph.deaths['b'] = death({ personalId: somebody, number: '2' })
    graph.deaths['c'] = death({ number: '3' })
    graph.deaths['d'] = death({ number: '4' })
    return [somebody]
  },
  'an entry of a death or a marriage has one number in its book': ({ graph }) => {
    // The books of deaths, marriages and births are three.
    graph.deaths['a'] = death({})
    graph.marriages['a'] = marriage({})
    graph.marriages['b'] = marriage({})
    return ['18073/01/2026/1']
  },
  'a registered marriage is of people who are known': ({ graph }, somebody) => {
    graph.marriages['a'] = marriage({ husbandId: somebody, wifeId: '900000000000', dossierCode: 'H27-LOST' })
    graph.marriages['b'] = marriage({ number: '2' })
    return ['H27-LOST']
  },
  'husband and wife name each other': ({ graph }, somebody, other) => {
    // The first two of a world are married.
    delete graph.people[other]!.spouseId
    return [somebody]
  },
  'parents are known': ({ graph, people }, somebody) => {
    graph.people[somebody] = { ...people.find(somebody)!, motherId: '900000000000' }
    return [somebody]
  },
  'everybody lives in one household': ({ graph, people }, somebody) => {
    graph.people[somebody] = { ...people.find(somebody)!, householdId: 'nowhere' }
    return [somebody]
  },
  'a dossier registers one birth': ({ graph }, somebody, other) => {
    graph.births['a'] = birth({ personalId: somebody, number: '1' })
    graph.births['b'] = birth({ personalId: other, number: '2' })
    return ['H27-1']
  },
  'a household is headed by one of its members': ({ graph, people }, somebody) => {
    const { householdId } = people.find(somebody)!
    graph.households[householdId]!.headId = '900000000000'
    return [householdId]
  },
  'nobody lives in two households': ({ graph }, somebody) => {
    graph.households['second'] = { id: 'second', headId: somebody, memberIds: [somebody] }
    return [somebody]
  },
}

test('every rule has its violation here', () => {
  expect(Object.keys(violations).toSorted()).toEqual(invariants.map(({ name }) => name).toSorted())
})

describe('a rule that is broken is found, and no other', () => {
  test.each(Object.entries(violations))('%s', (invariant, breakIt) => {
    const { world } = createMadeUpMocks()
    const [one, other] = world.people.list()
    expect(world.violations()).toEqual([])
    const found = breakIt(world, one!.personalId, other!.personalId)
    expect(world.violations()).toEqual([{ invariant, found }])
  })
})
