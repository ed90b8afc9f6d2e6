import { inProcessFetch, Journal, type JournalEntry } from '@lienthong/mock-core'
import { describe, expect, test } from 'vitest'
import { nearest } from '../src/journal/nearest.ts'
import { answerOf, createMadeUpMocks, lendPath, origin, post, signedIn, tokenRequest } from './made-up-systems.ts'

const entry = (change: Partial<JournalEntry> = {}): Omit<JournalEntry, 'id'> => ({
  at: '2026-03-02T08:00:00+07:00' as never,
  gateway: 'ngsp',
  system: 'library',
  operation: 'lendBook',
  method: 'POST',
  path: lendPath,
  verdict: 'valid',
  problems: [],
  ...change,
})

describe('the journal', () => {
  test('drops the oldest and counts on', () => {
    const journal = new Journal(3)
    for (let request = 1; request <= 5; request += 1) journal.add(entry({ path: `/${request}` }))
    expect(journal.list().map(({ id, path }) => [id, path])).toEqual([
      [3, '/3'],
      [4, '/4'],
      [5, '/5'],
    ])
    expect(journal.total).toBe(5)
  })

  test('is asked for some of it', () => {
    const journal = new Journal()
    journal.add(entry())
    journal.add(entry({ system: 'archive' }))
    journal.add(entry({ verdict: 'invalid' }))
    expect(journal.list({ system: 'library' }).map(({ id }) => id)).toEqual([1, 3])
    expect(journal.list({ system: 'library', verdict: 'invalid' }).map(({ id }) => id)).toEqual([3])
    expect(journal.list({ operation: 'nothing' })).toEqual([])
  })

  test('begins anew when it is cleared', () => {
    const journal = new Journal()
    journal.add(entry())
    journal.clear()
    expect([journal.total, journal.list()]).toEqual([0, []])
    journal.add(entry())
    expect(journal.list()).toMatchObject([{ id: 1 }])
  })
})

describe('what is written of a request', () => {
  const written = async (requests: (headers: { authorization: string }) => Request[]) => {
    const platform = createMadeUpMocks()
    const headers = await signedIn(platform)
    platform.journal.clear()
    for (const request of requests(headers)) await answerOf(platform, request)
    return platform.journal
  }

  test('where it went, when, and that it kept to the contract', async () => {
    const journal = await written((headers) => [post(lendPath, { ma: 'KIEU' }, headers)])
    expect(journal.list()).toEqual([
      {
        id: 1,
        at: '2026-03-02T08:00:00+07:00',
        gateway: 'ngsp',
        system: 'library',
        operation: 'lendBook',
        method: 'POST',
        path: lendPath,
        status: 200,
        verdict: 'valid',
        problems: [],
      },
    ])
  })

  test('where it left the contract, by name: a misspelt field too', async () => {
    const body = { maSach: 'KIEU', ghiChu: ['a', 1, null] }
    const journal = await written((headers) => [post(lendPath, body, headers), post(lendPath, [], headers)])
    expect(journal.list().map(({ verdict, problems }) => [verdict, problems])).toEqual([
      [
        'invalid',
        ['ma: invalid_type', 'ghiChu.1: invalid_type', 'ghiChu.2: invalid_type', 'maSach: unrecognized_keys'],
      ],
      ['invalid', ['(body): invalid_type']],
    ])
  })

  test('of thousands of mistakes the first fifty', async () => {
    const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]))
    const ghiChu = Array.from({ length: 5000 }, () => 1)
    const journal = await written((headers) => [
      post(lendPath, { ma: 'A', ...strange }, headers),
      post(lendPath, { ma: 'A', ghiChu }, headers),
    ])
    expect(journal.list().map(({ problems }) => problems.length)).toEqual([50, 50])
  })

  test('never what it said: no body, no query, no header, no name of a field that is a value', async () => {
    const mark = '942185000011'
    const [kept, hidden] = [`Canary ${mark}`, { [mark]: mark, [`Canary ${mark}`]: 1 }]
    const journal = await written((headers) => [
      post(lendPath, { ma: kept, ...hidden }, { ...headers, 'x-officer': mark }),
      post(`${lendPath}?officer=${mark}`, kept, { authorization: `Bearer ${mark}` }),
      new Request(`${origin}/ngsp/library/1.0/demSach?chuDe=${mark}`, { headers }),
      tokenRequest(mark, `grant_type=${mark}`),
    ])
    expect(journal.total).toBe(4)
    expect(JSON.stringify(journal.list())).not.toMatch(/942185000011|canary/i)
  })

  test('the fault that struck it, and no status when there was no answer', async () => {
    const platform = createMadeUpMocks()
    const headers = await signedIn(platform)
    platform.journal.clear()
    const faults = ['connection-reset', 'accepted-then-timeout', 'error-in-200', 'http-status=503', 'token-expired']
    for (const fault of faults)
      await platform.handle(post(lendPath, { ma: 'A' }, { ...headers, 'x-mock-fault': fault }))
    expect(platform.journal.list().map(({ fault, status, verdict }) => [fault, status, verdict])).toEqual([
      ['connection-reset', undefined, 'not-checked'],
      ['accepted-then-timeout', undefined, 'valid'],
      ['error-in-200', 200, 'valid'],
      ['http-status', 503, 'not-checked'],
      ['token-expired', 401, 'not-checked'],
    ])
  })

  test('a request without a token is not looked at', async () => {
    const journal = await written(() => [post(lendPath, { nonsense: true })])
    expect(journal.list()).toMatchObject([{ status: 401, verdict: 'not-checked', problems: [] }])
  })
})

describe('a path nobody serves', () => {
  const lost = async (request: Request) => {
    const platform = createMadeUpMocks()
    await inProcessFetch(platform)(request)
    return platform.journal.list().at(-1)
  }

  test.each([
    ['/ngsp/library/1.0/muonsach', lendPath],
    ['/ngsp/library/muonSach', lendPath],
    ['/library/1.0/muonSach', lendPath],
    ['/ngsp/archive/1.0/demHoso', '/ngsp/archive/1.0/demHoSo'],
    ['/ngsp/tokens', '/ngsp/token'],
  ])('%s: did you mean %s', async (path, hint) => {
    expect(await lost(post(path, {}))).toMatchObject({ verdict: 'unknown-operation', status: 404, nearest: hint })
  })

  test('with the wrong method: did you mean the other one', async () => {
    expect(await lost(new Request(`${origin}/ngsp/token`))).toMatchObject({ nearest: 'POST /ngsp/token' })
  })

  test.each([{ service: 'TraCuuHoso' }, {}, [], 'text'])(
    'with %j as its service: these are the services',
    async (body) => {
      expect(await lost(post('/security-server/XrdAdapter/RestService/forward/mapi/g', body))).toMatchObject({
        gateway: 'security-server',
        nearest: '/security-server/XrdAdapter/RestService/forward/mapi/g with service TraCuuHoSo | DongBoHoSoMC',
      })
    },
  )

  test('that is like nothing: no guess', async () => {
    const entry = await lost(post('/xyz', {}))
    expect(entry).toMatchObject({ verdict: 'unknown-operation', gateway: '', system: '', operation: '' })
    expect(entry).not.toHaveProperty('nearest')
  })

  test.each([
    ['/ngsp/library/1.0/muonSach/942185000011', '/ngsp/library/1.0/muonSach/…'],
    ['/ngsp/library/1.0/Nguyễn Thị Hoà', '/ngsp/library/1.0/…'],
    ['/ngsp/library/1.0/muonsach', '/ngsp/library/1.0/…'],
    ['/942185000011', '/…'],
  ])('%s is remembered as %s: a part that no contract has may be a number or a name', async (path, remembered) => {
    const entry = await lost(post(path, {}))
    expect(entry).toMatchObject({ verdict: 'unknown-operation', path: remembered })
  })

  test('of a megabyte: remembered by its beginning', async () => {
    const entry = await lost(post(`/ngsp/library/${'muonSach/'.repeat(120_000)}`, {}))
    expect(entry?.path.length).toBeLessThanOrEqual(300)
    expect(entry).toMatchObject({ nearest: lendPath })
  })
})

describe('nearest', () => {
  test.each([
    ['', undefined],
    ['/', undefined],
    ['/nothing/alike', undefined],
    ['/A-B_C', '/a/b/c'],
    ['/muonsach', undefined],
  ])('of %j is %j', (path, expected) => {
    expect(nearest(path, ['/a/b/c', '/mượn/sách'])).toBe(expected)
  })

  test('among no candidates is none', () => {
    expect(nearest('/a', [])).toBeUndefined()
  })

  test('reads no more than the beginning of a path of a megabyte', () => {
    expect(nearest(`${'/x'.repeat(500_000)}/known`, ['/known'])).toBeUndefined()
    expect(nearest(`/known${'/x'.repeat(500_000)}`, ['/known'])).toBe('/known')
    expect(nearest('a'.repeat(1_000_000), ['/known'])).toBeUndefined()
  })
})
