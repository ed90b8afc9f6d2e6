import { describe, expect, it } from 'vitest'
import { MockPlatform, ngspMockGateway, type CastRow, type MockSystem } from '../src/index.ts'

const lan: CastRow = {
  persona: 'year-only-birth',
  why: 'Only the year of birth is known',
  whyVi: 'Chỉ biết năm sinh',
  person: { name: 'Lê Thị Lan', birthDate: '1950' as never },
}
const son: CastRow = {
  persona: 'lives-with-lan',
  why: 'Lives in the household of another persona',
  whyVi: 'Sống cùng hộ',
  person: { name: 'Lê Văn Sơn', birthDate: '1975-05-05' as never, sex: 'male' },
  livesWith: 'year-only-birth',
}

const platformWith = (cast: readonly CastRow[], seed = 1) => {
  const system: MockSystem = { name: 'made-up', gateway: ngspMockGateway, operations: [], personas: [], cast }
  return new MockPlatform({ systems: [system], households: 2, seed })
}

describe('the cast of a system', () => {
  it('is in the world before any system is seeded, and breaks no rule', () => {
    const { world } = platformWith([lan, son])
    const { personas, households } = world.graph
    const head = world.people.find(personas['year-only-birth']?.personalId ?? '')
    expect(head).toMatchObject({ name: 'Lê Thị Lan', birthDate: '1950', sex: 'female' })
    expect(households[head?.householdId ?? '']?.memberIds).toHaveLength(2)
    expect(world.violations()).toEqual([])
  })

  it('is named at the targets with the reason why each exists', () => {
    const [target] = platformWith([lan]).targets('http://127.0.0.1')
    expect(target?.people).toMatchObject([{ persona: 'year-only-birth', birthDate: '1950', why: lan.why }])
  })

  it('renumbers nobody when it grows, and differs from seed to seed', () => {
    const numberOf = ({ world }: MockPlatform) => world.graph.personas['year-only-birth']?.personalId
    const alone = numberOf(platformWith([lan]))
    expect(numberOf(platformWith([{ ...lan, persona: 'another' }, lan]))).toBe(alone)
    expect(numberOf(platformWith([lan], 2))).not.toBe(alone)
  })

  it('refuses a household that does not exist yet', () => {
    expect(() => platformWith([son, lan])).toThrow('before it exists')
  })

  it('knows families: who is married to whom, whose child somebody is, the number of their book', () => {
    const wife: CastRow = { ...lan, bookNumber: '420012345' }
    const husband: CastRow = { ...son, persona: 'husband', spouse: lan.persona }
    const child: CastRow = { ...son, persona: 'child', mother: lan.persona, father: 'husband' }
    const { world } = platformWith([wife, husband, child])
    const person = (persona: string) => world.people.find(world.graph.personas[persona]?.personalId ?? '')!

    const [lanId, husbandId] = [person(lan.persona).personalId, person('husband').personalId]
    expect(person(lan.persona).spouseId).toBe(husbandId)
    expect(person('husband').spouseId).toBe(lanId)
    expect(person('child')).toMatchObject({ motherId: lanId, fatherId: husbandId })
    expect(world.graph.households[person('child').householdId]).toMatchObject({
      headId: lanId,
      memberIds: [lanId, husbandId, person('child').personalId],
      bookNumber: '420012345',
    })
    expect(() => platformWith([{ ...lan, mother: 'nobody' }])).toThrow('names nobody before it exists')
  })

  it('is one person when two systems cast the same persona', () => {
    const system = (name: string): MockSystem => ({
      name,
      gateway: ngspMockGateway,
      operations: [],
      personas: [],
      cast: [lan],
    })
    const { world } = new MockPlatform({ systems: [system('one'), system('other')], households: 2 })
    expect(world.people.list().filter(({ name }) => name === 'Lê Thị Lan')).toHaveLength(1)
    expect(world.violations()).toEqual([])
  })
})
