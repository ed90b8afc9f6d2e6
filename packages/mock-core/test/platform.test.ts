import { inProcessFetch, MockPlatform, ngspMockGateway } from '@lienthong/mock-core'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import {
  answerOf,
  archiveMock,
  createMadeUpMocks,
  lendPath,
  libraryMock,
  loans,
  origin,
  portalMock,
  post,
  signedIn,
} from './made-up-systems.ts'

const megabyte = 1024 * 1024

async function library() {
  const platform = createMadeUpMocks()
  const headers = await signedIn(platform)
  return {
    platform,
    lend: (body: unknown, more: Record<string, string> = {}) =>
      answerOf(platform, post(lendPath, body, { ...headers, ...more })),
    lent: () => platform.world.slice(loans).count,
    headers,
  }
}

describe('a task of a mock that fails', () => {
  test('does not fail the request that comes next', async () => {
    const { platform, lend } = await library()
    platform.world.onTask('library:due', () => {
      throw new Error('a bug')
    })
    await lend({ ma: 'KIEU' })
    platform.world.clock.advance(2 * 86_400_000)

    const headers = await signedIn(platform)
    expect((await lend({ ma: 'KIEU' }, headers)).body).toEqual({ maLoi: '00', so: 2 })
    expect(platform.world.violations()).toMatchObject([{ invariant: 'a task of a mock failed' }])
  })
})

describe('a request outside the contract', () => {
  test.each([
    ['a missing field', {}],
    ['a wrong type', { ma: 5 }],
    ['a wrong form', { ma: 'lower case' }],
    ['an unknown field', { ma: 'KIEU', extra: 1 }],
    ['a key called __proto__', '{"ma":"KIEU","__proto__":{"admin":true}}'],
    ['a list', []],
    ['null', null],
    ['text', '"KIEU"'],
    ['broken JSON', '{"ma":"KIEU"'],
    ['nothing', ''],
  ])('%s is answered as the system does, and nothing is done', async (_, body) => {
    const { lend, lent } = await library()
    expect((await lend(body)).body).toMatchObject({ maLoi: '01' })
    expect(lent()).toBe(0)
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test.each(['text/plain', 'application/xml', ''])('JSON called %j is no JSON', async (type) => {
    const { lend } = await library()
    expect((await lend({ ma: 'KIEU' }, { 'content-type': type })).body).toMatchObject({ maLoi: '01' })
  })

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON', 'application/vnd.x+json'])(
    'JSON called %j is JSON',
    async (type) => {
      const { lend } = await library()
      expect((await lend({ ma: 'KIEU' }, { 'content-type': type })).body).toEqual({ maLoi: '00', so: 1 })
    },
  )

  test('a form is read as fields, also one called __proto__', async () => {
    const { lend, lent } = await library()
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await lend('ma=KIEU', form)).body).toEqual({ maLoi: '00', so: 1 })
    expect((await lend('ma=KIEU&__proto__=x', form)).body).toMatchObject({ maLoi: '01' })
    expect(lent()).toBe(1)
  })

  test('the query of a GET is held to the contract', async () => {
    const { platform, headers } = await library()
    const count = (query: string) =>
      answerOf(platform, new Request(`${origin}/ngsp/library/1.0/demSach${query}`, { headers }))
    expect((await count('?chuDe=abc')).body).toEqual({ maLoi: '00', so: 3 })
    expect((await count('')).body).toEqual({ maLoi: '01' })
    expect((await count('?chuDe=abc&x=1')).body).toEqual({ maLoi: '01' })
  })
})

describe('a body that is too large', () => {
  const tooLarge = { status: 413, body: { message: 'The request is larger than 20 MB' } }

  test('by its own word is not read', async () => {
    const { lend, platform } = await library()
    expect(await lend('{}', { 'content-length': String(20 * megabyte + 1) })).toEqual(tooLarge)
    expect(platform.journal.list().at(-1)).toMatchObject({ status: 413, verdict: 'not-checked' })
  })

  test('without saying so is read up to the limit', async () => {
    const { platform, headers } = await library()
    const pulled = vi.fn((stream: ReadableStreamDefaultController<Uint8Array>) =>
      stream.enqueue(new Uint8Array(megabyte)),
    )
    const body = new ReadableStream({ pull: pulled })
    const request = new Request(`${origin}${lendPath}`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit)
    expect(await answerOf(platform, request)).toEqual(tooLarge)
    expect(pulled.mock.calls.length).toBeLessThan(25)
  })

  test('of just 20 MB is read', async () => {
    const { lend } = await library()
    const filler = 20 * megabyte - '{"ma":"KIEU","ghiChu":[""]}'.length
    expect((await lend({ ma: 'KIEU', ghiChu: ['x'.repeat(filler)] })).body).toEqual({ maLoi: '00', so: 1 })
  })
})

describe('an operation that says how long its body may be', () => {
  const question = '{"chuDe":"abc"}'

  /** The library with a catalogue whose questions have at most 1 kB. */
  const catalogue = () => {
    const { operations } = libraryMock
    const short = {
      ...operations[0]!,
      meta: { operationId: 'ask', method: 'POST', path: '/catalogue/1.0/hoi' } as const,
    }
    const request = z.strictObject({ chuDe: z.string() })
    const ask = { ...short, request, maxBodyBytes: 1024, handle: () => ({ status: 200, body: { maLoi: '00' } }) }
    return createMadeUpMocks({ systems: [{ ...libraryMock, operations: [...operations, ask] }] })
  }

  test.each([
    ['keeps a body of that length', 1024 - question.length, { maLoi: '00' }],
    ['finds a longer one outside the contract', 1025 - question.length, { maLoi: '01', so: 1 }],
    ['reads one of 10 MB to its end and keeps nothing of it', 10 * megabyte, { maLoi: '01', so: 1 }],
  ])('%s', async (_, blanks, expected) => {
    const platform = catalogue()
    const headers = await signedIn(platform)
    const body = question + ' '.repeat(blanks)

    expect(await answerOf(platform, post('/ngsp/catalogue/1.0/hoi', body, headers))).toEqual({
      status: 200,
      body: expected,
    })
    expect(platform.journal.list().at(-1)).toMatchObject({ operation: 'ask', status: 200 })
  })

  test('holds no more of 19 MB than of 1 kB in memory', async () => {
    setFlagsFromString('--expose_gc')
    const collectGarbage = runInNewContext('gc') as () => void
    const inUse = () => {
      collectGarbage()
      const { heapUsed, external } = process.memoryUsage()
      return heapUsed + external
    }
    const platform = catalogue()
    const headers = { ...(await signedIn(platform)), 'content-type': 'application/json' }
    const piece = new TextEncoder().encode('x'.repeat(megabyte))
    const before = inUse()
    const sizes: number[] = []
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        sizes.push(inUse() - before)
        if (sizes.length < 20) stream.enqueue(piece)
        else stream.close()
      },
    })
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit

    expect(await answerOf(platform, new Request(`${origin}/ngsp/catalogue/1.0/hoi`, init))).toMatchObject({
      body: { maLoi: '01' },
    })
    expect(sizes).toHaveLength(20)
    expect(Math.max(...sizes)).toBeLessThan(4 * megabyte)
  })

  test('and more than 20 MB are refused there too', async () => {
    const platform = catalogue()
    const headers = { ...(await signedIn(platform)), 'content-length': String(20 * megabyte + 1) }
    expect(await answerOf(platform, post('/ngsp/catalogue/1.0/hoi', question, headers))).toMatchObject({ status: 413 })
  })
})

describe('the header x-mock-dossier', () => {
  test('notes for whose sake a system was asked, and not who fetched the token', async () => {
    const { platform, headers } = await library()
    const named = { ...headers, 'x-mock-dossier': 'H27-1' }
    await answerOf(platform, post(lendPath, { ma: 'KIEU' }, named))
    await answerOf(platform, post('/ngsp/token', {}, named))
    platform.world.noteDossier('H27-1', () => ({}))
    expect(platform.world.graph.dossiers['H27-1']).toMatchObject({ systems: [expect.not.stringContaining('ngsp')] })
  })

  test.each(['', 'x'.repeat(101)])('that is empty or too long to be a code is passed over', async (code) => {
    const { platform, headers } = await library()
    await answerOf(platform, post(lendPath, { ma: 'KIEU' }, { ...headers, 'x-mock-dossier': code }))
    platform.world.noteDossier(code, () => ({}))
    expect(platform.world.graph.dossiers[code]).not.toHaveProperty('systems')
  })
})

describe('a fault', () => {
  test('error-in-200: HTTP 200, the error inside, nothing done', async () => {
    const { lend, lent } = await library()
    expect(await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'error-in-200' })).toEqual({
      status: 200,
      body: { maLoi: '99' },
    })
    expect(lent()).toBe(0)
  })

  test.each([400, 500, 503])('http-status=%d: that status, nothing done', async (status) => {
    const { lend, lent } = await library()
    expect((await lend({ ma: 'KIEU' }, { 'x-mock-fault': `http-status=${status}` })).status).toBe(status)
    expect(lent()).toBe(0)
  })

  test('token-expired: the gateway says so, nothing done', async () => {
    const { lend, lent } = await library()
    const answer = await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'token-expired' })
    expect(answer).toMatchObject({ status: 401, body: { fault: { code: 900904 } } })
    expect(lent()).toBe(0)
  })

  test('token-expired, set without a filter, waits for a request that carries a token', async () => {
    const platform = createMadeUpMocks()
    platform.faults.add({ fault: { kind: 'token-expired' }, times: 1 })
    const headers = await signedIn(platform)
    expect((await answerOf(platform, post(lendPath, { ma: 'A' }, headers))).status).toBe(401)
    expect((await answerOf(platform, post(lendPath, { ma: 'A' }, headers))).status).toBe(200)
  })

  test('connection-reset: broken before anybody looked, nothing done', async () => {
    const { platform, headers, lent } = await library()
    const request = post(lendPath, { ma: 'KIEU' }, { ...headers, 'x-mock-fault': 'connection-reset' })
    expect(await platform.handle(request)).toEqual({ kind: 'reset' })
    expect(lent()).toBe(0)
  })

  test('accepted-then-timeout: really carried out, and no answer', async () => {
    const { platform, headers, lent } = await library()
    const request = post(lendPath, { ma: 'KIEU' }, { ...headers, 'x-mock-fault': 'accepted-then-timeout' })
    expect(await platform.handle(request)).toEqual({ kind: 'hang' })
    expect(lent()).toBe(1)
  })

  test('accepted-then-timeout for a request without a token: refused, and no answer either', async () => {
    const { platform, lent } = await library()
    const request = post(lendPath, { ma: 'KIEU' }, { 'x-mock-fault': 'accepted-then-timeout' })
    expect(await platform.handle(request)).toEqual({ kind: 'hang' })
    expect(lent()).toBe(0)
  })

  test('latency: the right answer, later', async () => {
    const { lend } = await library()
    expect((await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'latency=1' })).body).toEqual({ maLoi: '00', so: 1 })
  })

  test('nonsense in the header: as if it were not there', async () => {
    const { lend, platform } = await library()
    expect((await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'earthquake=9' })).body).toEqual({ maLoi: '00', so: 1 })
    expect(platform.journal.list().at(-1)).not.toHaveProperty('fault')
  })

  test('in the header comes before one that is set, and does not use it up', async () => {
    const { lend, platform } = await library()
    platform.faults.add({ fault: { kind: 'http-status', status: 500 }, times: 1 })
    expect((await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'http-status=503' })).status).toBe(503)
    expect((await lend({ ma: 'KIEU' })).status).toBe(500)
    expect((await lend({ ma: 'KIEU' })).status).toBe(200)
  })
})

describe('a mock that is wrong itself', () => {
  test('answers outside its contract: an Error that names the place and no value', async () => {
    const { lend } = await library()
    await expect(lend({ ma: 'BUG' })).rejects.toThrow(
      'The mock of lendBook answers outside its contract: maLoi: invalid_type',
    )
  })

  test.each(['malformed', 'errorIn200'] as const)('also in %s', async (wrong) => {
    const [lend] = libraryMock.operations
    const broken = { ...lend!, [wrong]: () => ({ status: 418, body: {} }) }
    const platform = createMadeUpMocks({ systems: [{ ...libraryMock, operations: [broken] }] })
    const headers = { ...(await signedIn(platform)), ...(wrong === 'errorIn200' && { 'x-mock-fault': 'error-in-200' }) }
    await expect(platform.handle(post(lendPath, {}, headers))).rejects.toThrow(/outside its contract: status 418/)
  })
})

describe('where a request goes', () => {
  test('two systems behind one gateway share its token', async () => {
    const { platform, headers } = await library()
    const request = new Request(`${origin}/ngsp/archive/1.0/demHoSo?chuDe=ab`, { headers })
    expect((await answerOf(platform, request)).body).toEqual({ maLoi: '00', so: 2 })
    expect(platform.journal.list().at(-1)).toMatchObject({ system: 'archive', operation: 'countFiles' })
  })

  test('services at one path are told apart by the body', async () => {
    const platform = createMadeUpMocks()
    const forward = '/security-server/XrdAdapter/RestService/forward'
    const { username, password, unitCode, dstcode = '' } = portalMock.gateway.credentials
    const login = await answerOf(platform, post(`${forward}/mapi/login`, { username, password }))
    const { session } = login.body as { session: string }
    for (const service of ['TraCuuHoSo', 'DongBoHoSoMC']) {
      const body = { session, madonvi: unitCode, service }
      const request = post(`${forward}/mapi/g?dstcode=${encodeURIComponent(dstcode)}`, body)
      expect((await answerOf(platform, request)).body).toEqual({ maLoi: service })
    }
    expect(platform.journal.list().map(({ operation }) => operation)).toEqual([
      'openSession',
      'findDossier',
      'syncDossier',
    ])
  })

  test('each gateway refuses an unknown path in its own words, and says what is nearest', async () => {
    const platform = createMadeUpMocks()
    expect(await answerOf(platform, post('/ngsp/library/1.0/muonsach', {}))).toMatchObject({
      status: 404,
      body: { fault: { code: 404, description: expect.stringContaining(lendPath) as string } },
    })
    expect(await answerOf(platform, post('/security-server/mapi/logins', {}))).toMatchObject({
      status: 404,
      body: { error_code: '404' },
    })
    expect(await answerOf(platform, post('/somewhere/muonSach', {}))).toEqual({
      status: 404,
      body: { message: 'No mock system lives at this path', nearest: lendPath },
    })
    expect(await answerOf(platform, post('/', {}))).toEqual({
      status: 404,
      body: { message: 'No mock system lives at this path' },
    })
  })

  test('a gateway whose name begins like another is not taken for it', async () => {
    const other = { ...ngspMockGateway, name: 'ngsp2', basePath: '/ngsp2', operations: [] }
    const systems = [libraryMock, { ...archiveMock, gateway: other }]
    const platform = new MockPlatform({ systems, households: 1 })
    await platform.handle(post('/ngsp2/nothing', {}))
    expect(platform.journal.list()).toMatchObject([{ gateway: 'ngsp2' }])
  })
})

describe('every answer', () => {
  test('says that it comes from a mock', async () => {
    const ask = inProcessFetch(createMadeUpMocks())
    for (const request of [post(lendPath, {}), post('/nowhere', {}), post('/ngsp/token', {})]) {
      expect((await ask(request)).headers.get('x-mock')).toBe('lienthong')
    }
  })

  test('is given at the time of the world: what is due has happened before', async () => {
    const { platform, lend } = await library()
    await lend({ ma: 'KIEU' })
    platform.world.clock.advance(86_400_000)
    await platform.handle(post('/anything', {}))
    expect(platform.world.slice(loans).returned).toBe(1)
  })

  test('is the same for the same seed and the same requests', async () => {
    const play = async () => {
      const { lend, platform, headers } = await library()
      return [await lend({ ma: 'KIEU' }), await lend({}), headers, platform.targets(origin), platform.world.snapshot()]
    }
    expect(await play()).toEqual(await play())
  })
})

describe('targets', () => {
  test('say where each system is, how to sign in and whom to ask about', () => {
    const platform = createMadeUpMocks()
    const [first, ...others] = platform.targets(origin)
    const father = platform.world.people.find(platform.world.graph.personas['father']!.personalId)!
    expect(first).toMatchObject({
      system: 'library',
      gateway: 'ngsp',
      baseUrl: `${origin}/ngsp`,
      credentials: ngspMockGateway.credentials,
      people: [{ persona: 'father', personalId: father.personalId, name: father.name, birthDate: father.birthDate }],
    })
    expect(others.map(({ system, people }) => [system, people])).toEqual([
      ['archive', []],
      ['portal', []],
    ])
  })
})

describe('inProcessFetch', () => {
  const faulty = (kind: string, signal?: AbortSignal) =>
    new Request(post(lendPath, {}, { 'x-mock-fault': kind }), signal ? { signal } : {})

  test('fails as a broken connection does', async () => {
    const failed = inProcessFetch(createMadeUpMocks())(faulty('connection-reset'))
    await expect(failed).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
  })

  test('waits for an answer that never comes until the caller gives up', async () => {
    const caller = new AbortController()
    const failed = inProcessFetch(createMadeUpMocks())(faulty('accepted-then-timeout', caller.signal))
    caller.abort(new Error('enough'))
    await expect(failed).rejects.toThrow('enough')
  })

  test('is given up while an answer is late', async () => {
    const caller = new AbortController()
    const failed = inProcessFetch(createMadeUpMocks())(faulty('latency=600000', caller.signal))
    caller.abort(new Error('enough'))
    await expect(failed).rejects.toThrow('enough')
  })

  test('sends nothing when the caller had given up before', async () => {
    const platform = createMadeUpMocks()
    const failed = inProcessFetch(platform)(faulty('latency=1', AbortSignal.abort(new Error('enough'))))
    await expect(failed).rejects.toThrow('enough')
    expect(platform.journal.total).toBe(0)
  })
})
