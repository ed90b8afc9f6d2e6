import {
  definePolicy,
  mockOperation,
  MockPlatform,
  ngspMockGateway,
  officerAction,
  own,
  put,
  type MockSystem,
  type Slice,
} from '@lienthong/mock-core'
import { mockApp, type HttpServer } from '@lienthong/mock-core/http'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { archiveMock, libraryMock } from './made-up-systems.ts'

/** A permit office that does not exist: a permit is given after so many hours, or by hand. */
const permits: Slice<Record<string, string>> = { key: 'permits', initial: () => ({}) }
const policy = definePolicy(
  'permits',
  z.strictObject({
    decision: z.enum(['give', 'refuse']).default('give'),
    afterHours: z.int().min(0).default(1),
  }),
)
const hour = 3_600_000

const askForPermit = mockOperation<never>({
  meta: { operationId: 'askForPermit', method: 'POST', path: '/permits/1.0/xin' },
  request: z.unknown(),
  answers: {},
  handle: (() => ({ status: 200, body: {} })) as never,
  malformed: (() => ({ status: 200, body: {} })) as never,
  errorIn200: (() => ({ status: 200, body: {} })) as never,
})

const permitsMock: MockSystem = {
  name: 'permits',
  gateway: ngspMockGateway,
  operations: [askForPermit],
  personas: [],
  policy,
  officerActions: {
    give: officerAction({
      summary: 'Gives a permit.',
      body: z.strictObject({ dossierCode: z.string().min(1), days: z.int().max(30).default(7) }),
      run(world, { dossierCode, days }) {
        const known = world.slice(permits)
        if (known[dossierCode] === 'given') return { refused: 'NOT_NOW', message: 'The permit was given before' }
        if (dossierCode === 'nobody') return { refused: 'UNKNOWN', message: 'No such dossier' }
        known[dossierCode] = 'given'
        return { done: { dossierCode, days, at: world.clock.instant() } }
      },
    }),
  },
  install(world) {
    world.onTask<string>('permits:decide', (code) => {
      put(world.slice(permits), code, policy.of(world, code).decision)
    })
  },
}

const noServer: HttpServer = {
  fromThisMachine: () => true,
  disconnect: () => new Response(null, { status: 499 }),
  clientGone: () => Promise.resolve(),
  onFailure: (error) => {
    throw error
  },
}

function permitOffice() {
  const platform = new MockPlatform({ systems: [libraryMock, archiveMock, permitsMock], households: 2 })
  const app = mockApp(platform, noServer)
  const ask = async (method: string, path: string, body?: unknown) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await app.request(`/__admin/v1${path}`, {
      method,
      headers: { host: '127.0.0.1:4010', ...json },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
  }
  const decide = (code: string, afterHours = policy.of(platform.world, code).afterHours) => {
    platform.world.schedule('permits:decide', afterHours * hour, code)
    platform.world.clock.advance(afterHours * hour)
    platform.world.tick()
    return own(platform.world.slice(permits), code)
  }
  return { platform, ask, decide }
}

describe('an officer who is told', () => {
  test('does it at once, with what is left out filled in', async () => {
    const { platform, ask } = permitOffice()

    expect(await ask('POST', '/officer/permits/give', { dossierCode: 'A/1' })).toEqual({
      status: 200,
      json: { dossierCode: 'A/1', days: 7, at: '2026-03-02T08:00:00+07:00' },
    })
    expect(platform.world.slice(permits)).toEqual({ 'A/1': 'given' })
  })

  test('after what was due by then', () => {
    const { platform } = permitOffice()
    platform.world.schedule('permits:decide', hour, 'A')
    platform.world.clock.advance(2 * hour)

    platform.officers.act('permits', 'give', { dossierCode: 'B' })

    expect(platform.world.slice(permits)).toEqual({ A: 'give', B: 'given' })
  })

  test.each<[string, string, unknown, number, object]>([
    ['a system that is none', '/officer/tax/give', {}, 404, { error: 'UNKNOWN_SYSTEM' }],
    ['a system without officers', '/officer/library/give', {}, 404, { error: 'UNKNOWN_ACTION' }],
    [
      'an action that is none',
      '/officer/permits/burn',
      {},
      404,
      { error: 'UNKNOWN_ACTION', message: 'The officers of permits can do: give' },
    ],
    ['an inherited name', '/officer/permits/constructor', {}, 404, { error: 'UNKNOWN_ACTION' }],
    ['no body', '/officer/permits/give', undefined, 400, { error: 'INVALID_BODY' }],
    [
      'two wrong fields',
      '/officer/permits/give',
      { dossierCode: '', days: 31 },
      400,
      { fields: [expect.stringContaining('dossierCode: '), expect.stringContaining('days: ')] },
    ],
    ['a dossier nobody knows', '/officer/permits/give', { dossierCode: 'nobody' }, 404, { error: 'UNKNOWN' }],
  ])('is told something wrong: %s', async (_, path, body, status, json) => {
    const { platform, ask } = permitOffice()

    expect(await ask('POST', path, body)).toMatchObject({ status, json })
    expect(platform.world.slice(permits)).toEqual({})
  })

  test('says so when the state of a dossier does not allow it', async () => {
    const { ask } = permitOffice()
    await ask('POST', '/officer/permits/give', { dossierCode: 'A' })

    expect(await ask('POST', '/officer/permits/give', { dossierCode: 'A' })).toEqual({
      status: 409,
      json: { error: 'NOT_NOW', message: 'The permit was given before' },
    })
  })
})

describe('an officer who is not told', () => {
  test('decides by the policy for the dossier, else by that for all, else by its defaults', async () => {
    const { ask, decide } = permitOffice()
    expect(decide('A')).toBe('give')

    expect(await ask('PUT', '/policies/permits', { decision: 'refuse' })).toEqual({ status: 204, json: undefined })
    await ask('PUT', '/policies/permits/H42.1%2F2', { afterHours: 5 })
    await ask('PUT', '/policies/permits/C', { decision: 'give' })

    expect([decide('B'), decide('H42.1/2'), decide('C')]).toEqual(['refuse', 'refuse', 'give'])
    expect(await ask('GET', '/policies/permits')).toEqual({
      status: 200,
      json: {
        all: { decision: 'refuse' },
        dossiers: { 'H42.1/2': { afterHours: 5 }, C: { decision: 'give' } },
      },
    })
  })

  test('a policy is taken back, for one dossier or for all', async () => {
    const { ask, decide } = permitOffice()
    await ask('PUT', '/policies/permits', { decision: 'refuse' })
    await ask('PUT', '/policies/permits/A', { decision: 'give' })

    expect((await ask('DELETE', '/policies/permits/A')).status).toBe(204)
    expect((await ask('DELETE', '/policies/permits/A')).status).toBe(404)
    expect(decide('A')).toBe('refuse')
    expect((await ask('DELETE', '/policies/permits')).status).toBe(204)
    expect(decide('A')).toBe('give')
  })

  test('a snapshot keeps policies', () => {
    const { platform, decide } = permitOffice()
    const before = platform.world.snapshot()
    platform.officers.setPolicy('permits', { decision: 'refuse' })
    const set = platform.world.snapshot()

    platform.world.restore(before)
    expect(decide('A')).toBe('give')
    platform.world.restore(set)
    expect(decide('A')).toBe('refuse')
  })

  test.each(['__proto__', 'constructor', 'toString'])('a dossier called %s has a policy of its own', async (code) => {
    const { ask, decide } = permitOffice()
    await ask('PUT', `/policies/permits/${code}`, { decision: 'refuse' })

    expect(decide(code)).toBe('refuse')
    expect(decide('A')).toBe('give')
  })

  test.each<[string, string, unknown, number, object]>([
    ['a field that is none', '/policies/permits', { mood: 'bad' }, 400, { error: 'INVALID_BODY' }],
    ['a value that is none', '/policies/permits/A', { decision: 'sleep' }, 400, { fields: [expect.any(String)] }],
    ['nothing', '/policies/permits', undefined, 400, { error: 'INVALID_BODY' }],
    ['a system without a policy', '/policies/library', {}, 404, { message: 'Systems with a policy are: permits' }],
  ])('is not set: %s', async (_, path, body, status, json) => {
    const { ask, decide } = permitOffice()

    expect(await ask('PUT', path, body)).toMatchObject({ status, json })
    expect(decide('A')).toBe('give')
  })
})

test('the admin API lists who can be told what', async () => {
  const { ask } = permitOffice()

  expect(await ask('GET', '')).toMatchObject({ json: { officers: { permits: ['give'] } } })
  expect(await ask('GET', '/officer')).toMatchObject({
    json: {
      permits: {
        actions: { give: { summary: 'Gives a permit.', body: { required: ['dossierCode'] } } },
        policy: { properties: { decision: { default: 'give', enum: ['give', 'refuse'] } } },
      },
    },
  })
})
