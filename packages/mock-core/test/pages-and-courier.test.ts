import {
  inProcessFetch,
  MockPlatform,
  ngspMockGateway,
  type MockPage,
  type MockSystem,
  type World,
} from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'

const greet: MockPage = {
  method: 'GET',
  path: '/quay/{name}',
  show: ({ origin, params: { name = '' } }) =>
    name === 'nobody'
      ? { location: `${origin}/elsewhere` }
      : { status: 200, contentType: 'text/plain', body: `Chào ${name}` },
}
const order: MockPage = {
  method: 'POST',
  path: '/quay/{name}',
  show: ({ form }) => ({ status: 200, contentType: 'text/plain', body: Object.entries(form).join(';') }),
}

/** A counter that people stand at, and that writes letters. */
const counter: MockSystem = {
  name: 'counter',
  gateway: ngspMockGateway,
  operations: [],
  personas: [],
  pages: [greet, order],
}

function platformWith(send?: Fetch): MockPlatform {
  return new MockPlatform({ systems: [counter], households: 1, ...(send && { send }) })
}

/** Sends a letter and waits for what comes of it. */
async function post(platform: MockPlatform, url: string, body = '{}'): Promise<unknown[]> {
  const answers: unknown[] = []
  platform.world.post({ url, body, answered: (answer) => answers.push(answer) })
  await platform.courier.idle()
  return answers
}

describe('pages', () => {
  const ask = (path: string, init?: RequestInit) =>
    inProcessFetch(platformWith())(new Request(`http://mock.test/ngsp${path}`, init))

  it('another method or another path is no page', async () => {
    expect((await ask('/quay/an', { method: 'PUT' })).status).toBe(404)
    expect((await ask('/quay/')).status).toBe(404)
    expect((await ask('/quay/%E0%A4%A')).status).toBe(404)
  })

  it('are shown without sign-in, marked as a mock, and may bring nothing along', async () => {
    const page = await ask('/quay/l%E1%BA%ABn')
    expect([page.status, await page.text()]).toEqual([200, 'Chào lẫn'])
    expect(page.headers.get('x-mock')).toBe('lienthong')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('take the fields of a form, and nothing where none was sent', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ mua: 'phở' }) }
    expect(await (await ask('/quay/an', form)).text()).toBe('mua,phở')
    for (const body of ['mua', JSON.stringify(null), 'x'.repeat(100_000)])
      expect(
        await (await ask('/quay/an', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text(),
      ).toBe('')
  })

  it('send a browser on', async () => {
    const page = await ask('/quay/nobody', { redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([303, 'http://mock.test/elsewhere'])
  })
})

describe('the courier', () => {
  it.each([
    'http://example.org/',
    'http://127.0.0.1.example.org/',
    'http://10.0.0.1/',
    'no address',
    'file:///etc/passwd',
  ])('knocks at no other door by itself: %s', async (url) => {
    expect(await post(platformWith(), url)).toEqual([{ failed: 'not-this-machine' }])
  })

  it('says that nobody answers', async () => {
    const nobody: Fetch = () => Promise.reject(new TypeError('fetch failed'))
    expect(await post(platformWith(nobody), 'http://one-stop.test/')).toEqual([{ failed: 'no-answer' }])
    expect(await post(platformWith(), 'http://127.0.0.1:1/')).toEqual([{ failed: 'no-answer' }])
  })

  it('brings a letter as it was written, marked as a mock, and follows nobody elsewhere', async () => {
    const seen: [string, string | null, string][] = []
    const platform = platformWith(async (request) => {
      seen.push([request.redirect, request.headers.get('x-mock'), await request.text()])
      return new Response('đã nhận', { status: 202 })
    })
    expect(await post(platform, 'http://one-stop.test/', '{"a"')).toEqual([{ status: 202, text: 'đã nhận' }])
    expect(seen).toEqual([['manual', 'lienthong', '{"a"']])
  })

  it('is idle only when what followed from an answer has been answered, too', async () => {
    let count = 0
    const platform = platformWith(() => Promise.resolve(Response.json({ count: (count += 1) })))
    const again = (world: World): void => {
      if (count < 3) world.post({ url: 'http://one-stop.test/', body: '{}', answered: () => again(world) })
    }
    again(platform.world)
    await platform.courier.idle()
    expect(count).toBe(3)
  })
})
