import { securityServerGateway, type Fetch, type SecurityServerGatewayOptions } from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'

const options = {
  baseUrl: 'https://ss.hatinh.test',
  username: '000.00.00.H27',
  password: 'mật khẩu',
  unitCode: '000.00.00.H27',
}

/** An adapter of one's own: opens sessions and refuses what it is told to. */
class Adapter {
  readonly logins: Request[] = []
  readonly calls: Request[] = []
  readonly loginTrouble: (() => Response)[] = []
  readonly callTrouble: (() => Response)[] = []

  readonly fetch: Fetch = async (request) => {
    if (!new URL(request.url).pathname.endsWith('/mapi/login')) {
      this.calls.push(request)
      return this.callTrouble.shift()?.() ?? Response.json(goodAnswer)
    }
    this.logins.push(request)
    return (
      this.loginTrouble.shift()?.() ??
      Response.json({ session: `session-${this.logins.length}`, error_code: 0, message: 'Thành công' })
    )
  }
}

function libraryBehind(adapter: Adapter, change: Partial<SecurityServerGatewayOptions> = {}, now = () => 0) {
  const gateway = securityServerGateway({ ...options, ...change })
  return createLibraryClient({ gateway, fetch: adapter.fetch, clock: { now } })
}

test.each([
  [{ unitCode: '' }, 'unitCode'],
  [{ username: '', password: '' }, 'username, password'],
  [{ password: undefined }, 'password'],
  [{ baseUrl: 'ss.hatinh.test' }, 'baseUrl'],
])('half a credential is refused at creation: %j', (change, named) => {
  expect(() => securityServerGateway({ ...options, ...change } as typeof options)).toThrow(
    `securityServerGateway needs ${named}`,
  )
})

describe('a call', () => {
  test('goes through the adapter, the provider named in the query', async () => {
    const adapter = new Adapter()
    await libraryBehind(adapter).borrow()
    expect([...adapter.logins, ...adapter.calls].map(({ url }) => url)).toEqual([
      'https://ss.hatinh.test/XrdAdapter/RestService/forward/mapi/login?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider',
      'https://ss.hatinh.test/XrdAdapter/RestService/forward/library/1.0/muonSach?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider',
    ])
  })

  test('or in a header', async () => {
    const adapter = new Adapter()
    await libraryBehind(adapter, { dstcode: 'VN:GOV:other', dstcodeIn: 'header' }).borrow()
    for (const request of [...adapter.logins, ...adapter.calls]) {
      expect(request.headers.get('dstcode')).toBe('VN:GOV:other')
      expect(request.url).not.toContain('dstcode')
    }
  })

  test('carries session and unit in its body', async () => {
    const adapter = new Adapter()
    await libraryBehind(adapter).borrow()
    expect(await adapter.logins[0]?.json()).toEqual({ username: '000.00.00.H27', password: 'mật khẩu' })
    expect(await adapter.calls[0]?.json()).toMatchObject({
      session: 'session-1',
      madonvi: '000.00.00.H27',
      soDinhDanh: '942185000011',
    })
  })
})

describe('a session', () => {
  test('is opened once for fifty callers at once', async () => {
    const adapter = new Adapter()
    const library = libraryBehind(adapter)
    await Promise.all(Array.from({ length: 50 }, () => library.borrow()))
    expect([adapter.logins.length, adapter.calls.length]).toEqual([1, 50])
  })

  test.each([
    [undefined, 600_000],
    [20_000, 20_000],
  ])('with sessionTtlMs %s is trusted for %d ms', async (sessionTtlMs, trusted) => {
    const adapter = new Adapter()
    let now = 0
    const library = libraryBehind(adapter, sessionTtlMs === undefined ? {} : { sessionTtlMs }, () => now)
    await library.borrow()
    now = trusted - 1
    await library.borrow()
    expect(adapter.logins).toHaveLength(1)
    now = trusted
    await library.borrow()
    expect(adapter.logins).toHaveLength(2)
  })

  test.each(['-1', -1, '401'])('that is over (error_code %j) is opened anew once', async (error_code) => {
    const adapter = new Adapter()
    adapter.callTrouble.push(() => Response.json({ error_code, message: 'Phiên hết hạn' }))
    expect(await libraryBehind(adapter).borrow()).toEqual({ slip: 'P-1' })
    expect(await adapter.calls[1]?.json()).toMatchObject({ session: 'session-2' })
  })

  test.each([undefined, { error_code: '7', message: 'Phiên hết hạn' }])(
    'that is over by HTTP 401 (%j) is opened anew once',
    async (body) => {
      const adapter = new Adapter()
      adapter.callTrouble.push(() => Response.json(body ?? {}, { status: 401 }))
      expect(await libraryBehind(adapter).borrow()).toEqual({ slip: 'P-1' })
      expect(await adapter.calls[1]?.json()).toMatchObject({ session: 'session-2' })
    },
  )

  test('is not kept after a code that may mean its end; the refused call is not sent again', async () => {
    const adapter = new Adapter()
    let now = 0
    const library = libraryBehind(adapter, {}, () => now)
    await library.borrow()
    for (const [at, logins] of [
      // Just opened: another one would be refused just so.
      [4_999, 1],
      [5_000, 2],
      [9_999, 2],
      [10_000, 3],
    ] as const) {
      now = at
      adapter.callTrouble.push(() => Response.json({ ...goodAnswer, error_code: '2' }))
      await library.borrow()
      await library.borrow()
      expect([at, adapter.logins.length]).toEqual([at, logins])
    }
    expect(adapter.calls).toHaveLength(9)
  })

  test('that is over again: the call gives up', async () => {
    const adapter = new Adapter()
    adapter.callTrouble.push(...Array.from({ length: 9 }, () => () => Response.json({ error_code: '-1' })))
    const error = await failureOf(libraryBehind(adapter).borrow())
    expect(error).toMatchObject({ code: 'GATEWAY_SESSION_OVER', wireCode: '-1', outcome: 'rejected' })
    expect([adapter.logins.length, adapter.calls.length]).toEqual([2, 2])
  })

  test('is over by the codes of the province, and by no others', async () => {
    const adapter = new Adapter()
    const library = libraryBehind(adapter, { sessionOverCodes: ['17'] })
    adapter.callTrouble.push(() => Response.json({ ...goodAnswer, error_code: '-1' }))
    await library.borrow()
    expect([adapter.logins.length, adapter.calls.length]).toEqual([1, 1])
    adapter.callTrouble.push(() => Response.json({ error_code: 17 }))
    await library.borrow()
    expect([adapter.logins.length, adapter.calls.length]).toEqual([2, 3])
  })

  test('with no code for it, nothing is ever sent twice', async () => {
    const adapter = new Adapter()
    const library = libraryBehind(adapter, { sessionOverCodes: [] })
    for (const error_code of ['-1', '401']) {
      adapter.callTrouble.push(() => Response.json({ ...goodAnswer, error_code }))
      await library.borrow()
    }
    expect([adapter.logins.length, adapter.calls.length]).toEqual([1, 2])
  })

  test.each([0, '0', '00'])('is opened when the adapter says success as %j', async (error_code) => {
    const adapter = new Adapter()
    adapter.loginTrouble.push(() => Response.json({ session: 's', error_code }))
    expect(await libraryBehind(adapter).borrow()).toEqual({ slip: 'P-1' })
  })
})

describe('a login that fails', () => {
  test.each([
    ['refused', 200, { error_code: 1, message: 'Sai mật khẩu' }, 'GATEWAY_CREDENTIALS_REFUSED', '1'],
    ['refused with a session beside it', 200, { error_code: '1', session: 's' }, 'GATEWAY_CREDENTIALS_REFUSED', '1'],
    ['refused by HTTP', 401, { error_code: '401' }, 'GATEWAY_CREDENTIALS_REFUSED', '401'],
    ['success without a session', 200, { error_code: '0', session: null }, 'GATEWAY_FAILED', '200'],
    ['refused in the body as by HTTP', 200, { error_code: '401' }, 'GATEWAY_CREDENTIALS_REFUSED', '401'],
    ['refused for this unit', 200, { error_code: 403 }, 'GATEWAY_CREDENTIALS_REFUSED', '403'],
    ['a portal that failed', 200, { error_code: '99', message: 'Lỗi hệ thống' }, 'GATEWAY_FAILED', '99'],
    ['a code nobody knows', 200, { error_code: 7 }, 'GATEWAY_FAILED', '7'],
    ['success told by nothing', 200, { error_code: '', session: 's' }, 'GATEWAY_FAILED', '(text)'],
    ['a page of a proxy', 200, '<html>', 'GATEWAY_FAILED', '200'],
    ['a broken adapter', 500, {}, 'GATEWAY_FAILED', '500'],
    ['a busy adapter', 503, {}, 'GATEWAY_THROTTLED', '503'],
    ['a wrong address', 404, {}, 'GATEWAY_UNKNOWN_RESOURCE', '404'],
  ])('%s', async (_, status, body, code, wireCode) => {
    const adapter = new Adapter()
    adapter.loginTrouble.push(() => new Response(JSON.stringify(body), { status }))
    const library = libraryBehind(adapter)
    const error = await failureOf(library.borrow())
    const retryable = code === 'GATEWAY_FAILED' || code === 'GATEWAY_THROTTLED'
    expect(error).toMatchObject({ kind: 'remote', code, wireCode, retryable, outcome: 'not-sent' })
    expect(adapter.calls).toEqual([])
    // Not kept: the next call signs in again.
    expect(await library.borrow()).toEqual({ slip: 'P-1' })
  })
})
