import { VirtualClock, World, type WorldSnapshot } from '@lienthong/mock-core'
import { describe, expect, test } from 'vitest'
import { answerOf, createMadeUpMocks, lendPath, loans, post, signedIn } from './made-up-systems.ts'

const day = 86_400_000

describe('what is no snapshot is refused, and the world is left as it was', () => {
  const good = createMadeUpMocks().world.snapshot()
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'lienthong-world/1'],
    ['an empty object', {}],
    ['only the name', { kind: 'lienthong-world/1' }],
    ['another version', { ...good, kind: 'lienthong-world/2' }],
    ['no people', { ...good, graph: { ...good.graph, people: undefined } }],
    ['people as a list', { ...good, graph: { ...good.graph, people: [] } }],
    ['a clock without a time', { ...good, clock: {} }],
    ['a clock that went back', { ...good, clock: { ...good.clock, advancedMs: -1 } }],
    ['a broken random', { ...good, random: null }],
    ['timers without a time', { ...good, timers: [{ task: 'x', data: 1 }] }],
  ])('%s', (_, snapshot) => {
    const { world } = createMadeUpMocks({ seed: 5 })
    const before = world.snapshot()
    expect(() => world.restore(snapshot as WorldSnapshot)).toThrow(TypeError)
    expect(world.snapshot()).toEqual(before)
  })
})

describe('a snapshot', () => {
  test('is a copy: what happens later is not in it', () => {
    const { world } = createMadeUpMocks()
    const snapshot = world.snapshot()
    world.people.list()[0]!.diedOn = '2026-03-02' as never
    world.clock.advance(day)
    world.restore(snapshot)
    expect(world.people.list()[0]?.diedOn).toBeUndefined()
    expect(world.clock.instant()).toBe('2026-03-02T08:00:00+07:00')
  })

  test('is not changed by the world it was put back into', () => {
    const { world } = createMadeUpMocks()
    const snapshot = world.snapshot()
    world.restore(snapshot)
    world.next('x')
    world.graph.people = {}
    world.restore(snapshot)
    expect(world.snapshot()).toEqual(snapshot)
  })

  test('continues in another process exactly as here: people, slices, counters, random, timers', async () => {
    const [here, there] = [createMadeUpMocks({ seed: 11 }), createMadeUpMocks({ seed: 99, households: 1 })]
    const headers = await signedIn(here)
    await answerOf(here, post(lendPath, { ma: 'KIEU' }, headers))
    here.world.next('book')

    there.world.restore(JSON.parse(JSON.stringify(here.world.snapshot())) as WorldSnapshot)

    const continued = async ({ world, ...platform }: typeof here) => {
      world.clock.advance(day)
      world.tick()
      return {
        drawn: Array.from({ length: 20 }, () => world.random.below(1_000_000)),
        number: world.people.newPersonalId({ sex: 'male', birthDate: '2026-03-02' as never }, '42'),
        book: world.next('book'),
        loans: world.slice(loans),
        people: world.people.list(),
        journal: platform.journal.total,
      }
    }
    const [expected, found] = [await continued(here), await continued(there)]
    expect(found).toEqual({ ...expected, journal: 0 })
    expect(expected.loans).toEqual({ count: 1, returned: 1 })
  })

  test('keeps tokens: one given out before is good afterwards', async () => {
    const [here, there] = [createMadeUpMocks(), createMadeUpMocks()]
    const headers = await signedIn(here)
    there.world.restore(here.world.snapshot())
    expect((await answerOf(there, post(lendPath, { ma: 'KIEU' }, headers))).body).toEqual({ maLoi: '00', so: 1 })
  })
})

describe('the clock', () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '5' as never])('is not moved by %s', (ms) => {
    const { clock } = new World()
    const before = clock.now()
    expect(() => clock.advance(ms)).toThrow(RangeError)
    expect(clock.now()).toBe(before)
  })

  test('ends with the last year that has four digits', () => {
    const { clock } = new World()
    const century = 100 * 365.25 * day
    for (let passed = 0; passed < 79; passed += 1) clock.advance(century)
    expect(() => clock.advance(century)).toThrow('The clock ends with the year 9999')
    expect(clock.instant()).toMatch(/^99\d\d-/)
  })

  test('of a frozen world stands still', () => {
    const { clock } = new World()
    expect(clock.now()).toBe(clock.now())
  })

  test('of a running world moves with the real one, and by hand, and never back', () => {
    let real = 5_000
    const { clock } = new World({ runsWith: { now: () => real } })
    const start = clock.now()
    real += 1_000
    expect(clock.now()).toBe(start + 1_000)
    clock.advance(60_000)
    expect(clock.now()).toBe(start + 61_000)
    real -= 30_000
    expect(clock.now()).toBe(start + 61_000)
    real += 30_500
    expect(clock.now()).toBe(start + 61_500)
  })

  test('of a running world goes on in another process from where it stood', () => {
    let real = 0
    const runsWith = { now: () => real }
    const here = new World({ runsWith })
    real = 10 * 60_000
    const stood = here.clock.now()
    const snapshot = here.snapshot()
    real = 999 * 60_000
    const there = new World({ runsWith })
    there.restore(snapshot)
    expect(there.clock.now()).toBe(stood)
    real += 1_000
    expect(there.clock.now()).toBe(stood + 1_000)
  })

  test('holds for what runs at another moment, and is right again when that fails', () => {
    const clock = new VirtualClock(() => ({ startMs: 1000, advancedMs: 0 }))
    const failing = () =>
      clock.at(500, () => {
        expect(clock.now()).toBe(500)
        throw new Error('a bug')
      })
    expect(failing).toThrow('a bug')
    expect(clock.now()).toBe(1000)
  })
})
