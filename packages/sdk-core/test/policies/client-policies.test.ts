import { directGateway, type ClientOptions, type Fetch, type PolicyOptions, type Span } from '@lienthong/sdk-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLibraryClient, failureOf, goodAnswer, goodLoan } from '../made-up-library.ts'

// Loaded at the first call, in a time that cannot be moved by hand: so it is loaded before.
beforeAll(async () => {
  vi.useRealTimers()
  await client(async () => new Response(JSON.stringify({ so: 1 }))).count()
})

// Waiting is done in real time by design; here that time is moved by hand.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Turn = Response | Error

/** A `fetch` with one answer for each turn, the last one for all further turns; remembers what it was sent. */
function inTurn(...turns: readonly (() => Turn)[]) {
  const requests: Request[] = []
  const fetch: Fetch = async (request) => {
    requests.push(request)
    const turn = turns[Math.min(requests.length, turns.length) - 1]!()
    if (turn instanceof Error) throw turn
    return turn
  }
  return { fetch, requests }
}

const ok = (): Turn => new Response(JSON.stringify({ so: 3 }))
const loan = (): Turn => new Response(JSON.stringify(goodAnswer))
const busy = (): Turn => new Response('{}', { status: 503, headers: { 'retry-after': '2' } })
const broken = (): Turn => new Response('{}', { status: 500 })
const lost = (): Turn => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })

function client(fetch: Fetch, policies: PolicyOptions = {}, change: Partial<ClientOptions> = {}) {
  return createLibraryClient({
    fetch,
    policies,
    gateway: directGateway({ baseUrl: 'https://library.test' }),
    ...change,
  })
}

/** Lets all waits run out while a call is under way. */
async function settled<T>(call: Promise<T>): Promise<T> {
  const watched = call.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error
    },
  )
  await vi.runAllTimersAsync()
  return (await watched)()
}

describe('retries', () => {
  it('repeats a read until it is answered, under one request id', async () => {
    const { fetch, requests } = inTurn(lost, broken, ok)
    await expect(settled(client(fetch).count())).resolves.toBe(3)
    const ids = requests.map((request) => request.headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(1)
    expect(requests).toHaveLength(3)
    expect(requests[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('repeats no write whose outcome is unknown', async () => {
    const { fetch, requests } = inTurn(lost, loan)
    expect(await failureOf(settled(client(fetch).borrow()))).toMatchObject({
      code: 'CONNECTION_LOST',
      outcome: 'unknown',
    })
    expect(requests).toHaveLength(1)
  })

  it('repeats a write that was turned away, under one key of the caller’s', async () => {
    const { fetch, requests } = inTurn(busy, loan)
    await settled(client(fetch).borrow(goodLoan, { idempotencyKey: 'loan-7' }))
    expect(requests.map((request) => request.headers.get('idempotency-key'))).toEqual(['loan-7', 'loan-7'])
  })

  it('waits as long as Retry-After asks', async () => {
    const { fetch, requests } = inTurn(busy, ok)
    const call = client(fetch).count()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await expect(call).resolves.toBe(3)
  })

  it('gives up after the attempts it was given, with the last error', async () => {
    const { fetch, requests } = inTurn(broken)
    const call = settled(client(fetch, { retry: { retries: 4 }, breaker: false }).count())
    expect(await failureOf(call)).toMatchObject({ code: 'SERVER_ERROR', status: 500 })
    expect(requests).toHaveLength(5)
  })

  it('does not wait beyond the time of the whole call', async () => {
    const { fetch, requests } = inTurn(busy)
    const call = settled(client(fetch, { totalTimeoutMs: 1_000 }).count())
    expect(await failureOf(call)).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 2_000 })
    expect(requests).toHaveLength(1)
  })

  it('cuts an attempt short at the end of the whole call', async () => {
    const requests: Request[] = []
    const never: Fetch = (request) => {
      requests.push(request)
      return new Promise(() => undefined)
    }
    const call = failureOf(client(never, { totalTimeoutMs: 1_000 }).count(undefined, { timeoutMs: 30_000 }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await call).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
    expect(requests).toHaveLength(1)
  })

  it('does not send when signing in has used up the time of the whole call', async () => {
    const { fetch, requests } = inTurn(loan)
    const direct = directGateway({ baseUrl: 'https://library.test' })
    const slow = {
      ...direct,
      prepare: async (...[call, context]: Parameters<typeof direct.prepare>) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000))
        return direct.prepare(call, context)
      },
    }
    const call = failureOf(client(fetch, { totalTimeoutMs: 1_000 }, { gateway: slow }).borrow())
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await call).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent' })
    expect(requests).toHaveLength(0)
  })

  it('ends at once when the caller aborts while it waits', async () => {
    const { fetch, requests } = inTurn(busy, ok)
    const abort = new AbortController()
    const call = failureOf(client(fetch).count(undefined, { signal: abort.signal }))
    await vi.advanceTimersByTimeAsync(10)
    abort.abort()
    expect(await call).toMatchObject({ code: 'ABORTED' })
    expect(requests).toHaveLength(1)
  })
})

describe('circuit breaker', () => {
  const fragile = { retry: false, breaker: { failures: 3, pauseMs: 10_000 } } as const

  it('leaves a host alone that failed so often in a row, then lets one call try', async () => {
    const { fetch, requests } = inTurn(lost, lost, lost, ok)
    const library = client(fetch, fragile)
    for (let turn = 0; turn < 3; turn += 1) await failureOf(settled(library.count()))
    expect(await failureOf(library.count())).toMatchObject({
      code: 'CIRCUIT_OPEN',
      outcome: 'not-sent',
      retryable: true,
    })
    expect(requests).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(10_000)
    const back = await Promise.all([settled(library.count()), settled(library.count())])
    expect(back).toEqual([3, 3])
  })

  it('stays open when the one call that tries fails too', async () => {
    const { fetch, requests } = inTurn(lost)
    const library = client(fetch, fragile)
    for (let turn = 0; turn < 3; turn += 1) await failureOf(settled(library.count()))
    await vi.advanceTimersByTimeAsync(10_000)
    const codes = await Promise.all([
      failureOf(library.count()),
      failureOf(library.count()),
      failureOf(library.count()),
    ])
    expect(codes.map((error) => (error as { code: string }).code).sort()).toEqual([
      'CIRCUIT_OPEN',
      'CIRCUIT_OPEN',
      'CONNECTION_LOST',
    ])
    expect(requests).toHaveLength(4)
  })

  it('counts what HTTP says of the host, and nothing the system says', async () => {
    const refusing = inTurn(() => new Response(JSON.stringify({ maLoi: '07' })))
    const library = client(refusing.fetch, fragile)
    for (let turn = 0; turn < 6; turn += 1) await failureOf(library.borrow())
    expect(refusing.requests).toHaveLength(6)
    const failing = inTurn(broken)
    const other = client(failing.fetch, fragile)
    for (let turn = 0; turn < 6; turn += 1) await failureOf(other.count())
    expect(failing.requests).toHaveLength(3)
  })

  it('is known to all clients behind one gateway', async () => {
    const { fetch, requests } = inTurn(lost)
    const gateway = directGateway({ baseUrl: 'https://library.test' })
    const [one, two] = [client(fetch, fragile, { gateway }), client(fetch, fragile, { gateway })]
    for (let turn = 0; turn < 3; turn += 1) await failureOf(one.count())
    expect(await failureOf(two.count())).toMatchObject({ code: 'CIRCUIT_OPEN' })
    expect(requests).toHaveLength(3)
  })
})

describe('quota', () => {
  it('makes calls wait their turn', async () => {
    const { fetch, requests } = inTurn(ok)
    const library = client(fetch, { quota: { perSecond: 2 } })
    const calls = Promise.all([library.count(), library.count(), library.count()])
    await vi.advanceTimersByTimeAsync(0)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(500)
    expect(await calls).toEqual([3, 3, 3])
  })

  it('keeps no place for calls whose turn would come too late', async () => {
    const { fetch, requests } = inTurn(ok)
    const library = client(fetch, { quota: { perSecond: 1, perDayPerOfficer: 100 }, totalTimeoutMs: 2_000 })
    const calls = Array.from({ length: 50 }, () => library.count().catch((error: unknown) => error))
    await vi.advanceTimersByTimeAsync(3_000)
    const refused = (await Promise.all(calls)).filter((answer) => answer !== 3)
    expect(refused).toHaveLength(48)
    expect(refused[0]).toMatchObject({ code: 'QUOTA_EXCEEDED', outcome: 'not-sent' })
    await expect(library.count()).resolves.toBe(3)
    expect(requests).toHaveLength(3)
  })

  it('counts each officer’s day in Viet Nam, and sends nothing beyond', async () => {
    vi.setSystemTime('2026-03-02T16:00:00Z')
    const { fetch, requests } = inTurn(ok)
    const library = client(fetch, { quota: { perDayPerOfficer: 2 } })
    const ask = (officer: string) => library.count(undefined, { officer })
    await ask('a')
    await ask('a')
    expect(await failureOf(ask('a'))).toMatchObject({ code: 'QUOTA_EXCEEDED', outcome: 'not-sent', retryable: false })
    await ask('b')
    expect(requests).toHaveLength(3)
    // 17:00 UTC is midnight in Viet Nam.
    vi.setSystemTime('2026-03-02T17:00:00Z')
    await ask('a')
    expect(requests).toHaveLength(4)
  })
})

describe('spans', () => {
  it('tell system, operation, attempts and the code of an error, and nothing of a person', async () => {
    const told: Record<string, string | number>[] = []
    const tracer = {
      startSpan(name: string): Span {
        const span: Record<string, string | number> = { name }
        return {
          setAttribute: (key, value) => (span[key] = value),
          setStatus: ({ code }) => (span['status'] = code),
          end: () => void told.push(span),
        }
      },
    }
    const { fetch } = inTurn(lost, ok, lost)
    const library = client(fetch, { tracer }, { newRequestId: () => 'r-1' })
    await settled(library.count())
    await failureOf(settled(library.borrow()))
    const common = { 'lienthong.system': 'library', 'lienthong.gateway': 'direct', 'lienthong.request_id': 'r-1' }
    expect(told).toEqual([
      { name: 'library.countBooks', ...common, 'lienthong.operation': 'countBooks', 'lienthong.attempts': 2 },
      {
        name: 'library.borrowBooks',
        ...common,
        'lienthong.operation': 'borrowBooks',
        'lienthong.attempts': 1,
        'error.type': 'CONNECTION_LOST',
        status: 2,
      },
    ])
    expect(JSON.stringify(told)).not.toContain(goodLoan.reader.personalId)
  })
})
