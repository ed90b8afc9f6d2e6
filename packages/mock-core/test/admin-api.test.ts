import type { MockPlatform } from '@lienthong/mock-core'
import { mockApp, type HttpServer } from '@lienthong/mock-core/http'
import { describe, expect, test } from 'vitest'
import { createMadeUpMocks, lendPath } from './made-up-systems.ts'

const noServer: HttpServer = {
  fromThisMachine: () => true,
  disconnect: () => new Response(null, { status: 499 }),
  clientGone: () => Promise.resolve(),
  onFailure: (error) => {
    throw error
  },
}

interface Ask {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The admin API of a platform, asked from this machine unless a test says otherwise. No port is opened. */
function adminOf(platform: MockPlatform = createMadeUpMocks(), server = noServer) {
  const app = mockApp(platform, server)
  const ask = async (path: string, { method = 'GET', body, headers = {} }: Ask = {}) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await app.request(`/__admin/v1${path}`, {
      method,
      headers: { host: '127.0.0.1:4010', ...json, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      json: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: response.headers,
    }
  }
  return { platform, ask }
}

const somethingToDo: [string, string, unknown][] = [
  ['GET', '/health', undefined],
  ['GET', '/people', undefined],
  ['POST', '/clock', { advanceMs: 1 }],
  ['POST', '/faults', { fault: { kind: 'connection-reset' } }],
  ['POST', '/snapshots', undefined],
  ['DELETE', '/journal', undefined],
]

describe('who may ask', () => {
  test('nobody on another machine, whatever they write into the Host header', async () => {
    const { platform, ask } = adminOf(undefined, { ...noServer, fromThisMachine: () => false })
    for (const [method, path, body] of somethingToDo) {
      expect(await ask(path, { method, body })).toMatchObject({ status: 403, json: { error: 'FOREIGN_REQUEST' } })
    }
    expect((await ask('')).status).toBe(403)
    expect(platform.faults.list()).toEqual([])
  })

  test.each([
    'evil.example',
    'evil.example:4010',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.168.1.5:4010',
    '',
    'x y',
  ])('nobody who reached it as %j: a name that a stranger made point here', async (host) => {
    const { ask } = adminOf()
    for (const [method, path, body] of somethingToDo) {
      expect(await ask(path, { method, body, headers: { host } })).toMatchObject({
        status: 403,
        json: { error: 'FOREIGN_REQUEST' },
      })
    }
  })

  test.each([
    'https://evil.example',
    'http://127.0.0.1.evil.example',
    'null',
    '',
    'file://',
    'http://evil.example:4010',
  ])('no page of the origin %j', async (origin) => {
    const { ask } = adminOf()
    for (const [method, path, body] of somethingToDo) {
      expect(await ask(path, { method, body, headers: { origin } })).toMatchObject({
        status: 403,
        json: { error: 'FOREIGN_REQUEST' },
      })
    }
  })

  test('and what a stranger asked for was not done', async () => {
    const { platform, ask } = adminOf()
    const before = platform.world.snapshot()
    for (const [method, path, body] of somethingToDo) await ask(path, { method, body, headers: { origin: 'null' } })
    expect(platform.world.snapshot()).toEqual(before)
    expect(platform.faults.list()).toEqual([])
  })

  test.each(['127.0.0.1', '127.0.0.1:4010', 'localhost:9', '[::1]:4010'])('this machine, as %j', async (host) => {
    expect((await adminOf().ask('/health', { headers: { host } })).status).toBe(200)
  })

  test.each(['http://localhost:5173', 'http://127.0.0.1:4010', 'http://[::1]:4010'])('a page of %j', async (origin) => {
    expect((await adminOf().ask('/health', { headers: { origin } })).status).toBe(200)
  })

  test('a browser that asks first is given nothing', async () => {
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    for (const origin of ['https://evil.example', 'http://localhost:5173']) {
      const { status, headers } = await adminOf().ask('/clock', {
        method: 'OPTIONS',
        headers: { origin, ...preflight },
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('no answer of any route is given to other origins', async () => {
    const { headers } = await adminOf().ask('/people', { headers: { origin: 'http://localhost:5173' } })
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a body', () => {
  const routes: [string, unknown][] = [
    ['/clock', { advanceMs: 1 }],
    ['/faults', { fault: { kind: 'connection-reset' } }],
  ]

  test.each(routes)('for %s of another type is refused: a page may send it without asking', async (path, body) => {
    const { platform, ask } = adminOf()
    const before = platform.world.clock.now()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
    ]) {
      const refused = await ask(path, { method: 'POST', body, headers: { 'content-type': type } })
      expect(refused).toMatchObject({ status: 415, json: { error: 'NOT_JSON' } })
    }
    expect(platform.world.clock.now()).toBe(before)
    expect(platform.faults.list()).toEqual([])
  })

  test.each(routes)('for %s over a megabyte is refused', async (path) => {
    const body = JSON.stringify({ filler: 'x'.repeat(1024 * 1024) })
    expect(await adminOf().ask(path, { method: 'POST', body })).toMatchObject({
      status: 413,
      json: { error: 'TOO_LARGE' },
    })
  })

  test.each(routes)('for %s that is no JSON, or not the right one, is refused by field', async (path) => {
    const { ask } = adminOf()
    for (const body of ['{', '', 'null', '[]', '5', '{"x":1}', '{"__proto__":{}}']) {
      const refused = await ask(path, { method: 'POST', body })
      expect(refused).toMatchObject({ status: 400, json: { error: 'INVALID_BODY' } })
      expect((refused.json as { fields: string[] }).fields.length).toBeGreaterThan(0)
    }
    expect((await ask(path, { method: 'POST' })).status).toBe(400)
  })
})

describe('routes', () => {
  test('are listed', async () => {
    const { json } = await adminOf().ask('')
    const { routes } = json as { routes: string[] }
    expect(routes).toContain('GET /targets')
    expect(routes).toContain('POST /snapshots/:id/restore')
    expect(routes.length).toBeGreaterThanOrEqual(18)
  })

  test.each([
    ['GET', '/nothing'],
    ['POST', '/health'],
    ['PUT', '/clock'],
    ['GET', '/people/1/2'],
  ])('%s %s is none, and no request to a national system', async (method, path) => {
    const { platform, ask } = adminOf()
    expect(await ask(path, { method })).toMatchObject({ status: 404, json: { error: 'NOT_FOUND' } })
    expect(platform.journal.total).toBe(0)
  })

  test('GET /health', async () => {
    expect((await adminOf().ask('/health')).json).toEqual({ ok: true, at: '2026-03-02T08:00:00+07:00' })
  })

  test('GET /targets names the address it was asked at', async () => {
    const { json } = await adminOf().ask('/targets')
    expect(json).toMatchObject([{ system: 'library', baseUrl: 'http://localhost/ngsp' }, {}, {}])
  })

  test('GET /people, and one of them', async () => {
    const { platform, ask } = adminOf()
    const people = platform.world.people.list()
    expect((await ask('/people')).json).toEqual(people)
    expect((await ask(`/people/${people[0]!.personalId}`)).json).toEqual(people[0])
  })

  test.each([
    '/people/900000000000',
    '/people/__proto__',
    '/people/constructor',
    '/dossiers/H27-1',
    '/dossiers/__proto__',
  ])('GET %s: not found', async (path) => {
    expect(await adminOf().ask(path)).toMatchObject({ status: 404, json: { error: 'NOT_FOUND' } })
  })

  test('GET /personas and /cards', async () => {
    const { platform, ask } = adminOf()
    expect((await ask('/personas')).json).toEqual(Object.values(platform.world.graph.personas))
    expect((await ask('/cards')).json).toEqual([])
  })

  test('GET /dossiers, and one of them', async () => {
    const { platform, ask } = adminOf()
    platform.world.noteDossier('H27-1', () => ({ procedureCode: '2.000986' }))
    const at = platform.world.clock.instant()
    const seen = { firstSeenAt: at, lastSeenAt: at }
    const dossier = { code: 'H27-1', procedureCode: '2.000986', registrationStates: [], portalStatuses: [], ...seen }
    expect((await ask('/dossiers')).json).toEqual([dossier])
    expect((await ask('/dossiers/H27-1')).json).toEqual(dossier)
  })

  test('a joint dossier is found by either of its codes', async () => {
    const { platform, ask } = adminOf()
    const filedAt = platform.world.clock.instant()
    const joint = { code: 'G22-1', kind: 'death', filedAt, statuses: ['1'], supplementedAt: [], alerts: [] } as const
    platform.world.noteDossier('H27-1', () => ({ joint }))
    expect((await ask('/dossiers/G22-1')).json).toMatchObject({ code: 'H27-1', joint })
    expect((await ask('/dossiers/H27-1')).json).toMatchObject({ code: 'H27-1', joint })
  })

  test('GET /invariants', async () => {
    const { platform, ask } = adminOf()
    expect((await ask('/invariants')).json).toEqual({ ok: true, violations: [] })
    platform.world.graph.households = {}
    expect((await ask('/invariants')).json).toMatchObject({
      ok: false,
      violations: [{ invariant: 'everybody lives in one household' }],
    })
  })

  test('GET /invariants shows a task that failed', async () => {
    const { platform, ask } = adminOf()
    platform.world.onTask('fail', () => {
      throw new Error('a bug')
    })
    platform.world.schedule('fail', 0, null)
    platform.world.tick()
    expect((await ask('/invariants')).json).toEqual({
      ok: false,
      violations: [{ invariant: 'a task of a mock failed', found: ['fail at 2026-03-02T08:00:00+07:00: a bug'] }],
    })
  })
})

describe('the clock', () => {
  test.each([-1, 1.5, '5', null, 315_360_000_001, 1e308])('is not moved by %j', async (advanceMs) => {
    const { platform, ask } = adminOf()
    const before = platform.world.clock.now()
    expect(await ask('/clock', { method: 'POST', body: { advanceMs } })).toMatchObject({ status: 400 })
    expect(platform.world.clock.now()).toBe(before)
  })

  test('is moved on, and what is due happens', async () => {
    const { platform, ask } = adminOf()
    let happened = 0
    platform.world.onTask('count', () => (happened += 1))
    platform.world.schedule('count', 1000, null)
    const moved = await ask('/clock', { method: 'POST', body: { advanceMs: 1000 } })
    expect(moved).toMatchObject({ status: 200, json: { now: '2026-03-02T08:00:01+07:00' } })
    expect((await ask('/clock')).json).toEqual({ now: '2026-03-02T08:00:01+07:00' })
    expect(happened).toBe(1)
  })

  test('stays within the years that can be written', async () => {
    const { platform, ask } = adminOf()
    const tenYears = { method: 'POST', body: { advanceMs: 315_360_000_000 } }
    const { clock } = platform.world
    clock.advance(Date.parse('9999-12-31T23:59:59+07:00') - clock.now() - tenYears.body.advanceMs)
    expect((await ask('/clock', tenYears)).status).toBe(200)
    expect(await ask('/clock', tenYears)).toMatchObject({ status: 400, json: { error: 'CLOCK_AT_ITS_END' } })
  })
})

describe('faults', () => {
  const rule = { fault: { kind: 'http-status', status: 503 }, system: 'library', times: 2 }

  test.each([
    { fault: { kind: 'earthquake' } },
    { fault: { kind: 'latency' } },
    { ...rule, times: 0 },
    { ...rule, colour: 'red' },
  ])('%j is refused', async (body) => {
    const { platform, ask } = adminOf()
    expect(await ask('/faults', { method: 'POST', body })).toMatchObject({
      status: 400,
      json: { error: 'INVALID_BODY' },
    })
    expect(platform.faults.list()).toEqual([])
  })

  test.each([
    [{ system: 'libary' }, 'UNKNOWN_SYSTEM', 'library, archive, portal'],
    [{ system: 'library', operation: 'lendBok' }, 'UNKNOWN_OPERATION', 'lendBook, countBooks'],
    [{ system: 'library', operation: 'countFiles' }, 'UNKNOWN_OPERATION', 'lendBook, countBooks'],
    [{ operation: 'nothing' }, 'UNKNOWN_OPERATION', 'countFiles'],
    [{ system: '__proto__' }, 'UNKNOWN_SYSTEM', 'library'],
  ])('%j is no place where one could strike, and the places are named', async (place, error, named) => {
    const { platform, ask } = adminOf()
    const { fault } = rule
    const { status, json } = await ask('/faults', { method: 'POST', body: { fault, ...place } })
    expect({ status, json }).toMatchObject({ status: 400, json: { error } })
    expect((json as { message: string }).message).toContain(named)
    expect(platform.faults.list()).toEqual([])
  })

  test.each([{}, { system: 'ngsp' }, { operation: 'issueToken' }, { system: 'portal', operation: 'syncDossier' }])(
    '%j is one',
    async (place) => {
      const { ask } = adminOf()
      expect(await ask('/faults', { method: 'POST', body: { fault: rule.fault, ...place } })).toMatchObject({
        status: 201,
      })
    },
  )

  test('are set, listed and removed', async () => {
    const { ask } = adminOf()
    const set = await ask('/faults', { method: 'POST', body: rule })
    expect(set).toMatchObject({ status: 201, json: { ...rule, struck: 0 } })
    expect((await ask('/faults')).json).toEqual([set.json])
    const { id } = set.json as { id: string }
    expect((await ask(`/faults/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await ask(`/faults/${id}`, { method: 'DELETE' })).toMatchObject({
      status: 404,
      json: { error: 'NOT_FOUND' },
    })
    expect((await ask('/faults')).json).toEqual([])
  })

  test('are removed all at once', async () => {
    const { platform, ask } = adminOf()
    for (let count = 0; count < 3; count += 1) await ask('/faults', { method: 'POST', body: rule })
    expect((await ask('/faults', { method: 'DELETE' })).status).toBe(204)
    expect(platform.faults.list()).toEqual([])
  })
})

describe('the journal', () => {
  test.each(['?verdict=maybe', '?colour=red', '?path=/x'])('%s is refused', async (query) => {
    expect(await adminOf().ask(`/journal${query}`)).toMatchObject({ status: 400, json: { error: 'INVALID_BODY' } })
  })

  test('is asked, filtered and cleared; questions to the admin API are not in it', async () => {
    const { platform, ask } = adminOf()
    await platform.handle(new Request(`http://x${lendPath}`, { method: 'POST' }))
    await platform.handle(new Request('http://x/nowhere'))
    expect((await ask('/journal')).json).toMatchObject({
      total: 2,
      entries: [{ system: 'library' }, { path: '/…' }],
    })
    expect((await ask('/journal?verdict=unknown-operation')).json).toMatchObject({ total: 2, entries: [{ id: 2 }] })
    expect((await ask('/journal?system=library&operation=lendBook')).json).toMatchObject({ entries: [{ id: 1 }] })
    expect((await ask('/journal', { method: 'DELETE' })).status).toBe(204)
    expect((await ask('/journal')).json).toEqual({ total: 0, entries: [] })
  })
})

describe('snapshots', () => {
  test.each(['0', '99', '__proto__', 'END'])('%j is none', async (id) => {
    expect(await adminOf().ask(`/snapshots/${id}/restore`, { method: 'POST' })).toMatchObject({ status: 404 })
  })

  test('are taken and put back', async () => {
    const { platform, ask } = adminOf()
    await ask('/clock', { method: 'POST', body: { advanceMs: 60_000 } })
    const taken = await ask('/snapshots', { method: 'POST' })
    expect(taken).toMatchObject({ status: 201, json: { id: '1' } })
    await ask('/clock', { method: 'POST', body: { advanceMs: 60_000 } })
    platform.world.graph.people = {}
    expect(await ask('/snapshots/1/restore', { method: 'POST' })).toMatchObject({
      status: 200,
      json: { restored: '1', now: '2026-03-02T08:01:00+07:00' },
    })
    expect(platform.world.people.list().length).toBeGreaterThan(0)
  })

  test('the first is the world as it began', async () => {
    const { platform, ask } = adminOf()
    const began = platform.world.snapshot()
    platform.world.clock.advance(1000)
    platform.world.graph.people = {}
    await ask('/snapshots/start/restore', { method: 'POST' })
    expect(platform.world.snapshot()).toEqual(began)
  })

  test('are kept up to twenty: the oldest goes, the beginning stays', async () => {
    const { ask } = adminOf()
    for (let taken = 1; taken <= 25; taken += 1) await ask('/snapshots', { method: 'POST' })
    const kept = (await ask('/snapshots')).json as string[]
    expect(kept).toEqual(['start', ...Array.from({ length: 19 }, (_, index) => String(index + 7))])
    expect((await ask('/snapshots/6/restore', { method: 'POST' })).status).toBe(404)
    expect((await ask('/snapshots/7/restore', { method: 'POST' })).status).toBe(200)
  })
})
