import { mswHandlers } from '@lienthong/mock-core/msw'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { createMadeUpMocks, lendPath, loans, post, signedIn, tokenRequest } from './made-up-systems.ts'

const origin = 'http://mocks.test'

/** The global fetch, answered by a platform in this process. */
async function interceptedBy(platform = createMadeUpMocks()) {
  const headers = await signedIn(platform)
  const elsewhere = http.all('http://other.test/*', () => HttpResponse.text('somebody else'))
  const server = setupServer(...mswHandlers(platform, { origin }), elsewhere)
  server.listen()
  onTestFinished(() => server.close())
  const lend = (fault: string, signal?: AbortSignal) =>
    fetch(post(lendPath, { ma: 'KIEU' }, { ...headers, 'x-mock-fault': fault }), signal ? { signal } : {})
  return { platform, lend, lent: () => platform.world.slice(loans).count }
}

test('a request to another address is none of ours', async () => {
  const { platform } = await interceptedBy()
  const before = platform.journal.total
  expect(await (await fetch('http://other.test/ngsp/token')).text()).toBe('somebody else')
  expect(platform.journal.total).toBe(before)
})

test('an answer', async () => {
  const { lend, lent } = await interceptedBy()
  const response = await lend('')
  expect([response.status, await response.json()]).toEqual([200, { maLoi: '00', so: 1 }])
  expect(response.headers.get('x-mock')).toBe('lienthong')
  expect(lent()).toBe(1)
})

test('a token, by a form', async () => {
  await interceptedBy()
  expect(await (await fetch(tokenRequest())).json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
})

test('a reset is a network error', async () => {
  const { lend, lent } = await interceptedBy()
  await expect(lend('connection-reset')).rejects.toThrow(TypeError)
  expect(lent()).toBe(0)
})

test('an answer that never comes ends when the caller gives up, and was carried out', async () => {
  const { lend, lent, platform } = await interceptedBy()
  const caller = new AbortController()
  const before = platform.journal.total
  const failed = lend('accepted-then-timeout', caller.signal).catch((error: unknown) => error)
  while (platform.journal.total === before) await new Promise(setImmediate)
  caller.abort()
  expect(await failed).toMatchObject({ name: 'AbortError' })
  expect(lent()).toBe(1)
})
