import { runSuites, type CaseResult, type ConformanceCase, type RunOptions } from '@lienthong/conformance'
import { describe, expect, it } from 'vitest'
import { desk, lend, libraryCase, librarySuite, openLibrary, target, zAnswer } from './library.ts'

const run = (cases: ConformanceCase[], options: Partial<RunOptions> = {}) =>
  runSuites({
    suites: [librarySuite(...cases)],
    targets: [target],
    send: openLibrary().send,
    letTimePass: async () => undefined,
    runId: 'r1',
    today: '2026-03-02',
    now: () => 0,
    ...options,
  })

/** What becomes of one case. */
const outcomeOf = async (body: ConformanceCase['run'], options: Partial<RunOptions> = {}) => {
  const { results } = await run([libraryCase(body)], options)
  const { status, reason } = results[0]!
  return { status, reason }
}

describe('a run', () => {
  it('passes a case whose demands are met', async () => {
    const report = await run([
      libraryCase(async (t) => {
        const answer = await t.send(lend, { reader: t.person('reader').name })
        t.expectStatus(answer, 200)
        const body = t.expectFits(answer.body, zAnswer, 'the answer')
        t.expectCode(body.code, '0', 'code')
        t.expect(body.loan?.days === 14, 'a loan of two weeks')
      }),
    ])

    expect(report).toEqual({
      results: [
        {
          id: 'library/lend.some-requirement',
          requirement: 'A book is lent',
          system: 'library',
          gateway: 'desk',
          durationMs: 0,
          status: 'passed',
        },
      ],
      passed: 1,
      failed: 0,
      leftOut: 0,
      notJudged: [],
    })
  })

  it('tells each result as it comes, and names the systems that no suite judges', async () => {
    const told: CaseResult[] = []
    const good = libraryCase(async () => undefined)
    const bad = libraryCase(async (t) => t.expect(false, 'the impossible'))

    const report = await run([good, bad], {
      targets: [target, { ...target, system: 'museum' }],
      onResult: (result) => told.push(result),
    })

    expect(told).toEqual(report.results)
    expect(report).toMatchObject({ passed: 1, failed: 1, notJudged: ['museum'] })
  })

  it('runs the cases of the gateway before those of the system', async () => {
    const gatewayCase = libraryCase(async (t) => t.expectStatus(await t.signIn({ pin: '0000' }), 403), {
      id: 'desk/key.wrong-pin',
    })
    const suite = {
      ...librarySuite(libraryCase(async () => undefined)),
      connectors: { desk: { ...desk, cases: [gatewayCase] } },
    }

    const { results } = await run([], { suites: [suite] })

    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ['desk/key.wrong-pin', 'passed'],
      ['library/lend.some-requirement', 'passed'],
    ])
  })

  it('signs in once, and again after time has passed', async () => {
    const { send, keys } = openLibrary()
    const passed: number[] = []
    const lending = libraryCase(async (t) => t.expectStatus(await t.send(lend, {}), 200))
    const waiting = libraryCase(async (t) => {
      await t.letTimePass(3_600_000)
      t.expectStatus(await t.send(lend, {}), 200)
    })

    const { failed } = await run([lending, lending, waiting, lending], {
      send,
      letTimePass: async (ms) => void passed.push(ms),
    })

    expect(failed).toBe(0)
    expect(keys()).toBe(2)
    expect(passed).toEqual([3_600_000])
  })

  it('gives codes that nobody used before', async () => {
    const seen: string[] = []
    const codes = libraryCase(async (t) => void seen.push(t.unique('H42'), t.unique('H42'), t.today))

    await run([codes, codes])

    expect(seen).toEqual(['H42-r1-1', 'H42-r1-2', '2026-03-02', 'H42-r1-3', 'H42-r1-4', '2026-03-02'])
  })

  it('makes codes of its own and knows the day when it is told neither', async () => {
    const seen: string[] = []
    const codes = libraryCase(async (t) => void seen.push(t.unique('H42'), t.today))
    const plain = { suites: [librarySuite(codes)], targets: [target], letTimePass: async () => undefined }

    await runSuites(plain)
    await runSuites(plain)

    expect(new Set(seen).size).toBe(3)
    expect(seen[0]).toMatch(/^H42-[0-9a-f]{8}-1$/)
    expect(seen[1]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('sends no key, or one that was never given out, or other credentials, when a case says so', async () => {
    const { send, requests } = openLibrary()
    await run(
      [
        libraryCase(async (t) => {
          t.expectStatus(await t.send(lend, {}, { signIn: 'none' }), 401)
          t.expectStatus(await t.send(lend, {}, { signIn: 'stale' }), 401)
          await t.signIn({ pin: '0000' })
        }),
      ],
      { send },
    )

    expect(requests.map(({ headers }) => headers.get('key'))).toEqual([
      null,
      '00000000-0000-0000-0000-000000000000',
      null,
    ])
    expect(await requests[2]!.json()).toEqual({ reader: 'hoa', pin: '0000' })
  })
})

describe('with writes: mocks-only, cases that write', () => {
  const read = libraryCase(async (t) => t.expectStatus(await t.send({ ...lend, effect: 'read' }, {}), 200))
  const marked = libraryCase(async (t) => void (await t.send({ ...lend, effect: 'read' }, {})), { writes: true })
  const unmarked = libraryCase(async (t) => {
    await t.send({ ...lend, effect: 'read' }, {})
    await t.send(lend, {}, { signIn: 'none' })
  })

  it('are left out at a system that does not say it is a mock, and nothing of them is written', async () => {
    const { send, requests } = openLibrary()
    const report = await run([read, marked, unmarked], { send, writes: 'mocks-only' })

    expect(report.results.map(({ status }) => status)).toEqual(['passed', 'left-out', 'left-out'])
    expect(report).toMatchObject({ passed: 1, failed: 0, leftOut: 2 })
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(['/key', '/lend', '/lend'])
  })

  it('are run at a mock', async () => {
    const { send } = openLibrary()
    const mock = async (request: Request): Promise<Response> => {
      const response = await send(request)
      response.headers.set('x-mock', 'library')
      return response
    }
    expect(await run([marked, unmarked], { send: mock, writes: 'mocks-only' })).toMatchObject({ passed: 2, leftOut: 0 })
  })

  it('are run anywhere when writing is allowed', async () => {
    expect(await run([marked, unmarked], { writes: 'allowed' })).toMatchObject({ passed: 2, leftOut: 0 })
  })

  it('are broken, not left out, when nobody can say what the target is', async () => {
    const send = async (): Promise<Response> => {
      throw new TypeError('fetch failed')
    }
    expect(await run([marked], { send, writes: 'mocks-only' })).toMatchObject({ failed: 1, leftOut: 0 })
  })
})

describe('a case fails with a reason that names places and codes, never people', () => {
  it.each<[string, ConformanceCase['run'], string]>([
    ['status', async (t) => t.expectStatus(await t.send(lend, {}), 201), 'expected HTTP status 201, got 200'],
    ['code', async (t) => t.expectCode('9', '0', 'code'), 'expected code = "0", got "9"'],
    ['number', async (t) => t.expectCode(7, 0, 'code'), 'expected code = 0, got 7'],
    ['nothing', async (t) => t.expectCode(undefined, '0', 'code'), 'expected code = "0", got nothing'],
    ['demand', async (t) => t.expect(false, 'a loan of two weeks'), 'expected a loan of two weeks'],
    ['persona', async (t) => void t.person('thief'), 'the target names nobody as "thief" among its people'],
    [
      'fact',
      async (t) => void t.fact(t.person('reader'), 'oldCard'),
      'the target tells no "oldCard" among the facts of "reader"',
    ],
    [
      'shape',
      async (t) => void t.expectFits({ code: '0', loan: { reader: 'Hoa', day: 14 } }, zAnswer, 'the answer'),
      'the answer does not fit the contract: loan.days: invalid_type; loan.day: not in the contract',
    ],
    [
      'whole',
      async (t) => void t.expectFits('942195000123', zAnswer, 'the answer'),
      'the answer does not fit the contract: (answer): invalid_type',
    ],
  ])('%s', async (_, body, reason) => {
    expect(await outcomeOf(body)).toEqual({ status: 'failed', reason })
  })

  it.each(['942195000123', 'Trần Thị Hoa', { name: 'Hoa' }, 942195000123])('does not print %o', async (value) => {
    const { reason } = await outcomeOf(async (t) => t.expectCode(value, '0', 'code'))

    expect(reason).toBe(`expected code = "0", got another ${typeof value}`)
  })

  it('reads what is no JSON as nothing', async () => {
    const send = async () => new Response('<html>Bảo trì</html>')
    const outcome = await outcomeOf(
      async (t) => void t.expectFits((await t.send(lend, {}, { signIn: 'none' })).body, zAnswer, 'the answer'),
      { send },
    )

    expect(outcome).toEqual({
      status: 'failed',
      reason: 'the answer does not fit the contract: (answer): invalid_type',
    })
  })
})

describe('a case that cannot be carried out is broken, not failed', () => {
  const lending: ConformanceCase['run'] = async (t) => void (await t.send(lend, {}))

  it('the credentials are wrong: said so, without the answer', async () => {
    const outcome = await outcomeOf(lending, { targets: [{ ...target, credentials: { pin: '0000' } }] })

    expect(outcome).toEqual({
      status: 'broken',
      reason: 'Signing in failed: HTTP 403 without "key". Check the credentials of the target.',
    })
  })

  it('nothing listens', async () => {
    const send = async (): Promise<Response> => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
    }

    expect(await outcomeOf(lending, { send })).toEqual({ status: 'broken', reason: 'fetch failed (ECONNREFUSED)' })
  })

  it('no answer comes in time', async () => {
    const send = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
      })

    expect(await outcomeOf(lending, { send, timeoutMs: 5 })).toMatchObject({
      status: 'broken',
      reason: expect.stringContaining('timeout') as string,
    })
  })

  it('the suite does not know the gateway', async () => {
    expect(await outcomeOf(lending, { targets: [{ ...target, gateway: 'window' }] })).toMatchObject({
      status: 'broken',
      reason: 'the suite has no connector for the gateway "window"',
    })
  })

  it('one broken case does not stop the others', async () => {
    const report = await run([
      libraryCase(async () => {
        throw 'something odd'
      }),
      libraryCase(async () => undefined),
    ])

    expect(report.results.map(({ status, reason }) => [status, reason])).toEqual([
      ['broken', 'unknown'],
      ['passed', undefined],
    ])
  })
})
