import { mockApp, type HttpServer } from '@lienthong/mock-core/http'
import { describe, expect, test } from 'vitest'
import { createMadeUpMocks, lendPath, loans, signedIn } from './made-up-systems.ts'

/** What a server does to a connection, written down instead. */
async function served() {
  const platform = createMadeUpMocks()
  const headers = { 'content-type': 'application/json', ...(await signedIn(platform)) }
  const happened: string[] = []
  const failures: Error[] = []
  const server: HttpServer = {
    fromThisMachine: () => true,
    disconnect: () => (happened.push('disconnected'), new Response(null, { status: 499 })),
    clientGone: async () => void happened.push('held'),
    onFailure: (error) => failures.push(error),
  }
  const app = mockApp(platform, server)
  const lend = (body: unknown, more: Record<string, string> = {}) =>
    app.request(lendPath, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
  return { app, platform, lend, happened, failures }
}

test('an answer goes out as it is', async () => {
  const { lend, happened } = await served()
  const response = await lend({ ma: 'KIEU' })
  expect([response.status, await response.json()]).toEqual([200, { maLoi: '00', so: 1 }])
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(response.headers.get('x-mock')).toBe('lienthong')
  expect(happened).toEqual([])
})

test('a reset cuts the connection at once', async () => {
  const { lend, happened, platform } = await served()
  await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'connection-reset' })
  expect(happened).toEqual(['disconnected'])
  expect(platform.world.slice(loans).count).toBe(0)
})

test('an answer that never comes holds the connection first', async () => {
  const { lend, happened, platform } = await served()
  await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'accepted-then-timeout' })
  expect(happened).toEqual(['held', 'disconnected'])
  expect(platform.world.slice(loans).count).toBe(1)
})

describe('a misspelt x-mock-fault', () => {
  test.each(['http-staus=503', 'nonsense', 'latency', 'http-status=200', '', '942185000011'])(
    '%j is answered with the kinds there are, and written down',
    async (fault) => {
      const { lend, platform } = await served()
      platform.journal.clear()
      const response = await lend({ ma: 'KIEU' }, { 'x-mock-fault': fault })
      expect([response.status, response.headers.get('x-mock')]).toEqual([400, 'lienthong'])
      expect(await response.json()).toEqual({
        error: 'UNKNOWN_FAULT',
        message:
          'The header x-mock-fault is none of: latency=<ms>, connection-reset, http-status=<400..599>, error-in-200, accepted-then-timeout, token-expired',
      })
      expect(platform.world.slice(loans).count).toBe(0)
      expect(platform.journal.list()).toMatchObject([
        {
          system: 'library',
          operation: 'lendBook',
          path: lendPath,
          status: 400,
          verdict: 'not-checked',
          problems: ['x-mock-fault: unknown-fault'],
        },
      ])
    },
  )

  test('at a path nobody serves tells the journal nothing of the path', async () => {
    const { app, platform } = await served()
    await app.request('/ngsp/942185000011', { headers: { 'x-mock-fault': 'nonsense' } })
    expect(platform.journal.list().at(-1)).toMatchObject({ system: '', path: '/…/…', status: 400 })
  })

  test('a good one still strikes', async () => {
    const { lend } = await served()
    expect((await lend({ ma: 'KIEU' }, { 'x-mock-fault': 'http-status=503' })).status).toBe(503)
  })
})

describe('a bug of a mock', () => {
  test('is an HTTP 500 without a trace of where; the server is told', async () => {
    const { lend, failures } = await served()
    const response = await lend({ ma: 'BUG' })
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(response.headers.get('x-mock')).toBe('lienthong')
    expect(JSON.parse(text)).toEqual({
      error: 'MOCK_FAILED',
      message: 'The mock itself failed; this is a bug of the mock. See its log.',
    })
    expect(failures.map(({ message }) => message)).toEqual([
      'The mock of lendBook answers outside its contract: maLoi: invalid_type',
    ])
  })

  test('ends nothing: the next request is answered', async () => {
    const { lend } = await served()
    await lend({ ma: 'BUG' })
    expect((await lend({ ma: 'KIEU' })).status).toBe(200)
  })
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s finds nothing, and is in the journal', async (method) => {
  const { app, platform } = await served()
  platform.journal.clear()
  const response = await app.request(lendPath, { method })
  expect(response.status).toBe(404)
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(platform.journal.list()).toMatchObject([{ method, verdict: 'unknown-operation', nearest: `POST ${lendPath}` }])
})
