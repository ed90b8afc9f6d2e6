import { World, type BirthAct, type WorldOptions, type WorldSnapshot } from '@lienthong/mock-core'
import { readInstant } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMadeUpMocks } from './made-up-systems.ts'

const day = 86_400_000
const peopleOf = (options: WorldOptions, households = 40) =>
  createMadeUpMocks({ ...options, households, systems: [] }).world.people.list()

describe('how a world begins', () => {
  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, '7' as never])('seed %s is refused', (seed) => {
    expect(() => new World({ seed })).toThrow(TypeError)
  })

  test.each(['2026-03-02', '2026-02-30T08:00:00+07:00', ''])('startsAt %j is refused', (startsAt) => {
    expect(() => new World({ startsAt: startsAt as never })).toThrow(/^startsAt must be a time with offset/)
  })

  test('on a Monday morning in Viet Nam, unless told otherwise', () => {
    expect(new World().clock.instant()).toBe('2026-03-02T08:00:00+07:00')
    expect(new World({ startsAt: readInstant('2027-01-01T00:00:00Z')! }).clock.instant()).toBe(
      '2027-01-01T07:00:00+07:00',
    )
  })
})

describe('the people', () => {
  test('are the same for the same seed', () => {
    expect(peopleOf({ seed: 7 })).toEqual(peopleOf({ seed: 7 }))
  })

  test('are others for another seed', () => {
    const numbers = (seed: number) => peopleOf({ seed }).map(({ personalId }) => personalId)
    const [seven, eight] = [new Set(numbers(7)), numbers(8)]
    expect(eight.filter((personalId) => seven.has(personalId)).length).toBeLessThan(eight.length / 10)
  })

  test('have numbers that no real person has: 9, the province, and what the birth says', () => {
    const people = peopleOf({ seed: 3 }, 200)
    for (const { personalId, sex, birthDate, residence } of people) {
      expect(personalId).toMatch(/^9\d{11}$/)
      expect(personalId.slice(1, 3)).toBe(residence.provinceCode)
      const century = (Number(birthDate.slice(0, 2)) - 19) * 2 + (sex === 'male' ? 0 : 1)
      expect(personalId.slice(3, 6)).toBe(`${century}${birthDate.slice(2, 4)}`)
    }
    expect(new Set(people.map(({ personalId }) => personalId)).size).toBe(people.length)
  })

  test('break no rule of the world', () => {
    expect(createMadeUpMocks({ households: 100 }).world.violations()).toEqual([])
  })

  test('none at all is a world too', () => {
    expect(peopleOf({}, 0)).toEqual([])
  })

  test('are found by number, and by nothing that every object has', () => {
    const { people } = createMadeUpMocks().world
    const [somebody] = people.list()
    expect(people.find(somebody!.personalId)).toBe(somebody)
    for (const number of ['', 'constructor', '__proto__', 'toString']) expect(people.find(number)).toBeUndefined()
  })

  test('a child that is registered a second time is recognised, accents aside', () => {
    const { people } = createMadeUpMocks({ households: 40 }).world
    const child = people.list().find(({ motherId }) => motherId !== undefined)!
    expect(people.findSame({ ...child, name: child.name.normalize('NFD').toUpperCase() })).toBe(child)
    for (const change of [{ name: 'Trần Văn Khác' }, { birthDate: '1999-01-01' as never }, { motherId: 'x' }]) {
      expect(people.findSame({ ...child, ...change })).toBeUndefined()
    }
  })
})

describe('random', () => {
  test('stays below its limit, and covers what is below', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const { random } = new World({ seed })
        const drawn = Array.from({ length: 50 }, () => random.below(limit))
        return drawn.every((number) => Number.isInteger(number) && number >= 0 && number < limit)
      }),
    )
    const { random } = new World()
    expect(new Set(Array.from({ length: 200 }, () => random.below(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  })

  test('makes digits and picks of a list', () => {
    const { random } = new World()
    expect(random.digits(20)).toMatch(/^\d{20}$/)
    expect(random.hex(20)).toMatch(/^[0-9a-f]{20}$/)
    expect(random.digits(0)).toBe('')
    expect(['a', 'b']).toContain(random.pick(['a', 'b']))
  })
})

describe('timers', () => {
  const record = () => {
    const world = new World({ startsAt: readInstant('2026-03-02T00:00:00+07:00')! })
    const ran: string[] = []
    world.onTask<string>('note', (text) => ran.push(text))
    return { world, ran }
  }

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('in %s ms are refused', (afterMs) => {
    expect(() => new World().schedule('note', afterMs, '')).toThrow(RangeError)
  })

  test('wait until the clock was moved on', () => {
    const { world, ran } = record()
    world.schedule('note', 1000, 'later')
    world.clock.advance(999)
    world.tick()
    expect(ran).toEqual([])
    world.clock.advance(1)
    world.tick()
    world.tick()
    expect(ran).toEqual(['later'])
  })

  test('run in order of time, and of arrival when the time is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (delays) => {
        const { world, ran } = record()
        delays.forEach((delay, arrival) =>
          world.schedule('note', delay, `${delay}/${String(arrival).padStart(3, '0')}`),
        )
        world.clock.advance(5)
        world.tick()
        expect(ran).toEqual([...ran].sort())
        expect(ran).toHaveLength(delays.length)
      }),
    )
  })

  test('see the moment they were set for, however far the clock has leapt', () => {
    const { world } = record()
    const seen: string[] = []
    world.onTask('look', () => seen.push(world.clock.instant()))
    world.schedule('look', day, null)
    world.schedule('look', 2 * day, null)
    world.clock.advance(30 * day)
    world.tick()
    expect(seen).toEqual(['2026-03-03T00:00:00+07:00', '2026-03-04T00:00:00+07:00'])
    expect(world.clock.instant()).toBe('2026-04-01T00:00:00+07:00')
  })

  test('that set timers: one long leap ends where many small steps do', () => {
    const play = (steps: number[]) => {
      const { world } = record()
      const seen: string[] = []
      world.onTask<number>('step', (left) => {
        seen.push(`${left} ${world.clock.instant()}`)
        if (left > 1) world.schedule('step', day, left - 1)
      })
      world.schedule('step', day, 3)
      for (const step of steps) {
        world.clock.advance(step)
        world.tick()
      }
      return seen
    }
    const leap = play([10 * day])
    expect(leap).toEqual(['3 2026-03-03T00:00:00+07:00', '2 2026-03-04T00:00:00+07:00', '1 2026-03-05T00:00:00+07:00'])
    expect(play(Array.from({ length: 10 }, () => day))).toEqual(leap)
  })

  test('of a task nobody knows are dropped', () => {
    const { world, ran } = record()
    world.schedule('unknown', 0, 'x')
    world.schedule('note', 0, 'known')
    world.tick()
    expect(ran).toEqual(['known'])
  })

  test('after a task that failed still run, and the clock is itself again', () => {
    const { world, ran } = record()
    world.onTask('fail', () => {
      throw new Error('a bug')
    })
    world.schedule('fail', 1, null)
    world.schedule('note', 1, 'next')
    world.clock.advance(day)
    world.tick()
    expect(ran).toEqual(['next'])
    expect(world.clock.instant()).toBe('2026-03-03T00:00:00+07:00')
  })
})

describe('a task that throws', () => {
  const failing = () => {
    const world = new World({ startsAt: '2026-03-02T00:00:00+07:00' as never })
    world.onTask('fail', () => {
      throw new Error('a bug')
    })
    return world
  }

  test('is remembered with its own time, and is a violation until the world is put back', () => {
    const world = failing()
    const before = world.snapshot()
    world.schedule('fail', 1000, null)
    world.clock.advance(day)
    world.tick()

    const failure = { task: 'fail', at: '2026-03-02T00:00:01+07:00', message: 'a bug' }
    expect(world.failures).toEqual([failure])
    const found = ['fail at 2026-03-02T00:00:01+07:00: a bug']
    expect(world.violations()).toEqual([{ invariant: 'a task of a mock failed', found }])

    const copy = new World()
    copy.restore(JSON.parse(JSON.stringify(world.snapshot())) as WorldSnapshot)
    expect(copy.failures).toEqual([failure])
    world.restore(before)
    expect(world.violations()).toEqual([])
  })

  test('may throw anything', () => {
    const world = failing()
    world.onTask('odd', () => {
      throw 'a text'
    })
    world.schedule('odd', 0, null)
    world.tick()
    expect(world.failures).toMatchObject([{ message: 'a text' }])
  })
})

describe('events', () => {
  const act: BirthAct = {
    personalId: '942226000001',
    dossierCode: 'H27-1',
    number: '1',
    book: '01/2026',
    page: '1',
    registeredAt: readInstant('2026-03-02T08:00:00+07:00')!,
    communeCode: '18073',
  }

  test('reach every listener at once, in the order they came', () => {
    const world = new World()
    const heard: string[] = []
    world.on('birth-registered', ({ dossierCode }) => heard.push(`first ${dossierCode}`))
    world.on('birth-registered', () => heard.push('second'))
    world.on('card-issued', () => heard.push('another event'))
    world.emit('birth-registered', act)
    expect(heard).toEqual(['first H27-1', 'second'])
  })

  test('that nobody listens to do no harm', () => {
    const world = new World()
    world.emit('birth-registered', act)
    expect(world.violations()).toEqual([])
  })

  test('may cause events', () => {
    const world = new World()
    const heard: string[] = []
    world.on('birth-registered', ({ personalId }) => world.emit('card-issued', { personalId, cardNumber: 'TE1' }))
    world.on('card-issued', ({ cardNumber }) => heard.push(cardNumber))
    world.emit('birth-registered', act)
    expect(heard).toEqual(['TE1'])
  })
})

describe('a series', () => {
  test('counts from 1, each by itself', () => {
    const world = new World()
    expect([world.next('a'), world.next('a'), world.next('b')]).toEqual([1, 2, 1])
  })
})

describe('the view of a dossier', () => {
  const seen = ({ clock }: World) => ({ firstSeenAt: clock.instant(), lastSeenAt: clock.instant() })

  test('is added to by every system', () => {
    const world = new World()
    world.noteDossier('H27-1', () => ({ procedureCode: '2.000986' }))
    world.noteDossier('H27-1', ({ portalStatuses }) => ({ portalStatuses: [...portalStatuses, '2'] }))
    expect(world.graph.dossiers['H27-1']).toEqual({
      code: 'H27-1',
      procedureCode: '2.000986',
      registrationStates: [],
      portalStatuses: ['2'],
      ...seen(world),
    })
  })

  test('tells when it was heard of first and last', () => {
    const world = new World()
    world.noteDossier('H27-1', () => ({}))
    const firstSeenAt = world.clock.instant()
    world.clock.advance(60_000)
    world.noteDossier('H27-1', () => ({}))
    expect(world.graph.dossiers['H27-1']).toMatchObject({ firstSeenAt, lastSeenAt: world.clock.instant() })
    expect(world.clock.instant()).not.toBe(firstSeenAt)
  })

  test('tells when it came to its end, which is not when a result was handed over', () => {
    const world = new World()
    const tell = (status: string) =>
      world.noteDossier('H27-1', ({ caseStatuses = [] }) => ({ caseStatuses: [...caseStatuses, status] }))
    for (const status of ['1', '2', '4']) tell(status)
    expect(world.graph.dossiers['H27-1']).not.toHaveProperty('endedAt')
    world.clock.advance(60_000)
    const endedAt = world.clock.instant()
    tell('9')
    world.clock.advance(60_000)
    tell('10')
    expect(world.graph.dossiers['H27-1']).toMatchObject({ endedAt, lastSeenAt: world.clock.instant() })
    expect(world.clock.instant()).not.toBe(endedAt)
  })

  test('has ended when the last system has heard so', () => {
    const world = new World()
    world.noteDossier('H27-1', () => ({ caseStatuses: ['9'] }))
    world.clock.advance(60_000)
    world.noteDossier('H27-1', () => ({ portalStatuses: ['9'] }))
    expect(world.graph.dossiers['H27-1']).toMatchObject({ endedAt: world.clock.instant() })
  })

  test('tells who was asked for its sake, each once; a question alone makes no dossier', () => {
    const world = new World()
    for (const system of ['residence', 'payment', 'residence']) world.noteAsked('H27-1', system)
    expect(world.graph.dossiers).toEqual({})
    world.noteDossier('H27-1', () => ({ portalStatuses: ['1'] }))
    expect(world.graph.dossiers['H27-1']).toMatchObject({ systems: ['residence', 'payment'] })
    world.noteAsked('H27-1', 'dvc')
    expect(world.graph.dossiers['H27-1']).toMatchObject({ systems: ['residence', 'payment', 'dvc'] })
  })

  test('moves when the dossier gets another code, and keeps what was known under both', () => {
    const world = new World()
    const joint = {
      code: 'G22-1',
      kind: 'birth',
      filedAt: world.clock.instant(),
      statuses: [],
      supplementedAt: [],
      alerts: [],
    } as const
    world.noteDossier('G22-1', () => ({ joint, portalStatuses: ['1'] }))
    world.noteDossier('H27-1', () => ({ personalId: '942185000011', portalStatuses: ['2'] }))
    world.renameDossier('G22-1', 'H27-1')
    world.renameDossier('H27-1', 'H27-1')
    world.renameDossier('nobody', 'H27-2')

    expect(Object.values(world.graph.dossiers)).toEqual([
      {
        code: 'H27-1',
        joint,
        personalId: '942185000011',
        registrationStates: [],
        portalStatuses: ['1', '2'],
        ...seen(world),
      },
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('is kept under any code a stranger sends, as %s', (code) => {
    const world = new World()
    for (const status of ['2', '4']) {
      world.noteDossier(code, ({ portalStatuses }) => ({ portalStatuses: [...portalStatuses, status] }))
    }
    const views = Object.values((JSON.parse(JSON.stringify(world.snapshot())) as WorldSnapshot).graph.dossiers)
    expect(views).toEqual([{ code, registrationStates: [], portalStatuses: ['2', '4'], ...seen(world) }])
    expect(Object.getPrototypeOf(world.graph.dossiers)).toBe(Object.prototype)
  })
})
