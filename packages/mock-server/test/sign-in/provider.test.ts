import { createRemoteJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { describe, expect, it } from 'vitest'
import { admin, runningServer } from '../national-systems.ts'
import { signInAs, signInWorld } from './sign-in-world.ts'

const keysOf = async (issuer: string) => (await (await fetch(`${issuer}/oauth2/jwks`)).json()) as JSONWebKeySet

describe('the keys', () => {
  it('sign for real: somebody else than our client finds the signature good', async () => {
    const { newClient, browser, person, target, server } = await signInWorld('dvcqg')
    const { idToken } = await signInAs(newClient(), browser(), person('sign-in-citizen').personalId)

    const { payload, protectedHeader } = await jwtVerify(
      idToken,
      createRemoteJWKSet(new URL(`${target.baseUrl}/oauth2/jwks`)),
      {
        issuer: target.baseUrl,
        audience: target.credentials['clientId']!,
        currentDate: new Date(server.platform.world.clock.now()),
      },
    )

    expect(protectedHeader).toEqual({ alg: 'RS256', kid: (await keysOf(target.baseUrl)).keys[0]!.kid })
    // The time of the world, not of this machine.
    expect(payload.iat).toBe(server.platform.world.clock.now() / 1000)
  })

  it('are other ones for each provider and in each process, and their private parts are never shown', async () => {
    const [one, other] = [await signInWorld('dvcqg'), await signInWorld('vneid')]
    const all = await Promise.all(
      [one, other].flatMap(({ server }) => ['dvcqg', 'vneid'].map((name) => keysOf(`${server.url}/sign-in/${name}`))),
    )

    const keys = all.flatMap((set) => set.keys)
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(4)
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })

  it('are replaced when an operator says so: the client that has the old ones finds the new one', async () => {
    const { newClient, browser, person, target, officer, server } = await signInWorld('dvcqg')
    const signIn = newClient()
    const { personalId } = person('sign-in-citizen')
    const before = await signInAs(signIn, browser(), personalId)

    expect((await officer('rotate-keys', { provider: 'dvcqg' })).json).toEqual({ rotated: ['dvcqg'] })
    const after = await signInAs(signIn, browser(), personalId)

    const header = (token: string) => JSON.parse(atob(token.split('.')[0]!)) as { kid: string }
    expect(header(after.idToken).kid).not.toBe(header(before.idToken).kid)
    // The one before is still published, for tokens that are on their way.
    const kids = (await keysOf(target.baseUrl)).keys.map(({ kid }) => kid)
    expect(kids).toEqual([header(after.idToken).kid, header(before.idToken).kid])
    // Two sign-ins, two sets of keys: kept in between, fetched again for a name that is not among them.
    const asked = server.platform.journal.list({ operation: 'getSignInKeys' })
    expect(asked.length).toBe(1 + 1 + 1)
    await signInAs(signIn, browser(), personalId)
    expect(server.platform.journal.list({ operation: 'getSignInKeys' })).toHaveLength(3)
  })

  it('twice replaced, a token of the first is good for nothing but is not taken for another', async () => {
    const { newClient, browser, person, officer } = await signInWorld('vneid')
    const [signIn, chrome] = [newClient(), browser()]
    const { idToken } = await signInAs(signIn, chrome, person('sign-in-citizen').personalId)
    await officer('rotate-keys', {})
    await officer('rotate-keys', {})

    expect((await chrome.page(await signIn.logoutUrl({ idToken }))).status).toBe(400)
  })
})

describe('the page to choose a person', () => {
  const open = async (provider: 'dvcqg' | 'vneid' = 'dvcqg') => {
    const world = await signInWorld(provider)
    const chrome = world.browser()
    const begun = await world.newClient().begin()
    return { ...world, ...begun, chrome, page: await chrome.page(begun.url) }
  }

  it('is in Vietnamese, says that it is no real one and which application asks, and needs no script', async () => {
    const { page } = await open()

    expect(page.html).toContain('<html lang="vi">')
    expect(page.html).toContain('Đây là trang đăng nhập <strong>giả lập</strong>')
    expect(page.html).toContain('<strong>mock-one-stop</strong>')
    expect(page.html).toContain('<label for="search">Tìm theo họ tên hoặc số định danh</label>')
    expect(page.html).not.toContain('<script')
  })

  it('shows the people made for it first, with the reason', async () => {
    const { page, person } = await open()
    const shown = [...page.html.matchAll(/name="person" value="(\d+)"/g)].map(([, number]) => number)

    expect(shown).toHaveLength(50)
    expect(shown.slice(0, 4)).toEqual(
      ['sign-in-citizen', 'sign-in-husband', 'sign-in-level-one', 'sign-in-year-only'].map(
        (one) => person(one).personalId,
      ),
    )
    expect(page.html).toContain('Chỉ hiển thị 50 người đầu tiên')
    expect(page.html).toContain('Tài khoản mức 1, chưa định danh trực tiếp tại cơ quan công an')
  })

  it('finds by name without marks, says when nobody is found, and shows what was typed as text', async () => {
    const { page, chrome, person } = await open()

    const found = await chrome.search(page, 'phan thi hong nhung')
    expect(found.html).toContain(`value="${person('sign-in-citizen').personalId}"`)
    expect((await chrome.search(page, 'Không Có Ai')).html).toContain('Không tìm thấy ai phù hợp.')
    const typed = await chrome.search(page, '"><script>alert(1)</script>')
    expect(typed.html).not.toContain('<script>alert')
  })

  it('lets nobody sign in who is dead, a child, or not there', async () => {
    const { page, chrome, server } = await open()
    const { world } = server.platform
    const dead = world.people.list().find(({ diedOn }) => diedOn !== undefined)!
    const child = world.people.list().find(({ birthDate }) => birthDate > '2015')!

    for (const { personalId } of [dead, child, { personalId: '000000000000' }]) {
      const again = await chrome.page(page.url, { person: personalId })
      expect(again.status).toBe(400)
      expect(again.html).toContain('Người đã chọn không có tài khoản')
      expect(again.html).not.toContain(`value="${personalId}"`)
    }
  })

  it('is of one browser: another one, or a later hour, is told to begin again', async () => {
    const { page, chrome, browser, server } = await open()

    expect((await browser().page(page.url)).status).toBe(400)
    server.platform.world.clock.advance(61 * 60_000)
    const late = await chrome.page(page.url)
    expect(late.status).toBe(400)
    expect(late.html).toContain('đã hết hạn')
  })
})

describe('what the provider remembers is part of the world', () => {
  it('a snapshot brings a session back', async () => {
    const { newClient, browser, person, server } = await signInWorld('vneid')
    const [signIn, chrome] = [newClient(), browser()]
    await signInAs(signIn, chrome, person('sign-in-citizen').personalId)
    const { json } = await admin(server, 'POST', '/snapshots')
    server.platform.world.clock.advance(9 * 60 * 60_000)
    expect(await chrome.copy().open((await signIn.begin()).url)).not.toBeInstanceOf(URL)

    await admin(server, 'POST', `/snapshots/${(json as { id: string }).id}/restore`)

    expect(await chrome.open((await signIn.begin()).url)).toBeInstanceOf(URL)
  })

  it('an access token ends after an hour of the world', async () => {
    const { newClient, browser, person, target, server } = await signInWorld('dvcqg')
    let bearer = ''
    const watching = async (request: Request): Promise<Response> => {
      bearer = request.headers.get('authorization') ?? bearer
      return fetch(request)
    }
    await signInAs(newClient({ fetch: watching }), browser(), person('sign-in-citizen').personalId)
    const ask = async () =>
      (await fetch(`${target.baseUrl}/oauth2/userinfo`, { headers: { authorization: bearer } })).status

    expect(await ask()).toBe(200)
    server.platform.world.clock.advance(61 * 60_000)
    expect(await ask()).toBe(401)
  })
})

describe('beside the other systems', () => {
  it('every answer is marked as a mock, on pages too, and carries the time of the world', async () => {
    const { target, newClient, server } = await signInWorld()
    const { url } = await newClient().begin()

    for (const address of [`${target.baseUrl}/oauth2/jwks`, `${target.baseUrl}/nowhere`, url]) {
      const response = await fetch(address, { redirect: 'manual' })
      expect(response.headers.get('x-mock')).toBe('lienthong')
      expect(Date.parse(response.headers.get('date')!)).toBe(server.platform.world.clock.now())
    }
  })

  it('calls stand in the journal by operation, pages without their names', async () => {
    const { newClient, browser, person, server } = await signInWorld('vneid')
    await signInAs(newClient(), browser(), person('sign-in-citizen').personalId)
    const entries = server.platform.journal.list({ system: 'sign-in' })

    expect(entries.map(({ operation }) => operation).filter((name) => name !== '')).toEqual([
      'getSignInMetadata',
      'exchangeCode',
      'getSignInKeys',
      'getSignedInCitizen',
    ])
    expect(new Set(entries.filter(({ operation }) => operation === '').map(({ path }) => path))).toEqual(
      new Set(['/sign-in/vneid/…']),
    )
  })

  it('a fault that nobody knows is refused as everywhere', async () => {
    const { target } = await signInWorld()

    const answer = await fetch(`${target.baseUrl}/oauth2/jwks`, { headers: { 'x-mock-fault': 'latnecy' } })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: 'UNKNOWN_FAULT' })
  })

  it('in a process without a server, the provider says that it is not there', async () => {
    const { platform } = await runningServer()
    const outcome = await platform.handle(new Request('http://mock.test/sign-in/dvcqg/oauth2/jwks'))

    expect(outcome).toMatchObject({ kind: 'answer', response: { status: 503 } })
  })
})
