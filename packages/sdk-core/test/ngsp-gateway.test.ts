import { ngspGateway, RemoteError, type Clock, type Fetch } from '@lienthong/sdk-core'
import { describe, expect, test } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'

const options = { baseUrl: 'https://api.ngsp.test', consumerKey: 'key', consumerSecret: 'secret' }

const fault = (code: number, status: number) => Response.json({ fault: { code, message: 'x' } }, { status })

/** A platform of one's own: gives out tokens, knows which are good, and counts. */
class Platform {
  readonly tokenRequests: Request[] = []
  calls = 0
  life = 3600
  /** Answers of `/token` before the good ones. */
  readonly tokenTrouble: (() => Response | Promise<Response>)[] = []
  /** Answers of a service before the good ones. */
  readonly callTrouble: (() => Response)[] = []
  #good = new Set<string>()

  readonly fetch: Fetch = async (request) => {
    if (new URL(request.url).pathname === '/token') return this.#token(request)
    this.calls += 1
    const trouble = this.callTrouble.shift()
    if (trouble !== undefined) return trouble()
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    return this.#good.has(token) ? Response.json(goodAnswer) : fault(900904, 401)
  }

  /** Forgets every token given out so far, as a restart does. */
  revokeAll(): void {
    this.#good.clear()
  }

  async #token(request: Request): Promise<Response> {
    this.tokenRequests.push(request)
    const trouble = this.tokenTrouble.shift()
    if (trouble !== undefined) return trouble()
    const access_token = `token-${this.tokenRequests.length}`
    this.#good.add(access_token)
    return Response.json({ access_token, scope: 'default', token_type: 'Bearer', expires_in: this.life })
  }
}

function libraryBehind(platform: Platform, change: Partial<Parameters<typeof ngspGateway>[0]> = {}, clock?: Clock) {
  const gateway = ngspGateway({ ...options, ...change })
  return createLibraryClient({ gateway, fetch: platform.fetch, ...(clock && { clock }) })
}

const fifty = <T>(start: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, start))

describe('half a credential is refused at creation', () => {
  test.each([
    [{ consumerKey: '' }, 'consumerKey'],
    [{ consumerSecret: '' }, 'consumerSecret'],
    [{ consumerSecret: undefined }, 'consumerSecret'],
    [{ consumerSecret: null }, 'consumerSecret'],
    [{ baseUrl: '', consumerKey: '' }, 'baseUrl, consumerKey'],
    [{ baseUrl: 'api.ngsp.gov.vn' }, 'baseUrl as https://host/path'],
  ])('%j', (change, named) => {
    expect(() => ngspGateway({ ...options, ...change } as typeof options)).toThrow(TypeError)
    expect(() => ngspGateway({ ...options, ...change } as typeof options)).toThrow(`ngspGateway needs ${named}`)
  })
})

describe('no token', () => {
  const noToken = async (answer: () => Response | Promise<Response>) => {
    const platform = new Platform()
    platform.tokenTrouble.push(answer)
    const library = libraryBehind(platform)
    const error = await failureOf(library.borrow())
    expect(platform.calls).toBe(0)
    expect(error).toMatchObject({ system: 'library', operation: 'borrowBooks', outcome: 'not-sent' })
    // A failure is not kept: the next call asks again.
    expect(await library.borrow()).toEqual({ slip: 'P-1' })
    expect(platform.tokenRequests).toHaveLength(2)
    return error
  }

  test.each([
    ['the wrong secret', 401, { error: 'invalid_client' }, 'GATEWAY_CREDENTIALS_REFUSED', false],
    [
      'the wrong secret, told as a fault',
      401,
      { fault: { code: 900901, message: '' } },
      'GATEWAY_CREDENTIALS_REFUSED',
      false,
    ],
    ['the wrong grant', 400, { error: 'unsupported_grant_type' }, 'GATEWAY_CREDENTIALS_REFUSED', false],
    ['too many requests', 429, { fault: { code: 900802, message: '' } }, 'GATEWAY_THROTTLED', true],
    ['a busy platform', 503, 'busy', 'GATEWAY_THROTTLED', true],
    ['a broken platform', 500, '<html>', 'GATEWAY_FAILED', true],
    ['a proxy that says sorry', 200, '<html>', 'GATEWAY_FAILED', true],
    ['a token that is empty', 200, { access_token: '', token_type: 'Bearer', expires_in: 1 }, 'GATEWAY_FAILED', true],
    [
      'a token no header can carry',
      200,
      { access_token: 'thẻ', token_type: 'Bearer', expires_in: 1 },
      'GATEWAY_FAILED',
      true,
    ],
    ['the wrong address', 404, { fault: { code: 404, message: '' } }, 'GATEWAY_UNKNOWN_RESOURCE', false],
  ])('because of %s', async (_, status, body, code, retryable) => {
    const error = await noToken(() => new Response(JSON.stringify(body), { status }))
    expect(error).toBeInstanceOf(RemoteError)
    expect(error).toMatchObject({ code, retryable })
  })

  test('because the connection breaks: the call was not sent, whatever became of the token', async () => {
    const error = await noToken(() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })))
    expect(error).toMatchObject({ kind: 'transport', code: 'CONNECTION_LOST', reason: 'ECONNRESET', retryable: true })
    expect((error as Error).message).toBe('No token or session came from the gateway, so the call was not sent.')
  })

  test('because the answer is too large', async () => {
    const error = await noToken(() => new Response('{}', { headers: { 'content-length': '99999999' } }))
    expect(error).toMatchObject({ code: 'ANSWER_TOO_LARGE' })
  })

  test('because the vault is shut: its own error reaches the caller', async () => {
    const shut = new Error('vault is sealed')
    const platform = new Platform()
    const library = libraryBehind(platform, { consumerSecret: () => Promise.reject(shut) })
    expect(await failureOf(library.borrow())).toBe(shut)
    expect(platform.tokenRequests).toEqual([])
  })

  test('because a mock answers a client made for production', async () => {
    const fetch = answering({ access_token: 't', token_type: 'Bearer', expires_in: 60 }, { headers: { 'x-mock': 'x' } })
    const library = createLibraryClient({ gateway: ngspGateway(options), fetch, environment: 'production' })
    const error = await failureOf(library.borrow())
    expect(error).toMatchObject({ code: 'MOCK_ANSWER_IN_PRODUCTION', system: 'library', outcome: 'not-sent' })
    expect(fetch.requests).toHaveLength(1)
  })
})

describe('a token', () => {
  test('is asked for by client credentials', async () => {
    const platform = new Platform()
    await libraryBehind(platform).borrow()
    const [request] = platform.tokenRequests
    expect(request?.url).toBe('https://api.ngsp.test/token')
    expect(request?.headers.get('authorization')).toBe(`Basic ${Buffer.from('key:secret').toString('base64')}`)
    expect(await request?.text()).toBe('grant_type=client_credentials')
  })

  test('is asked for in UTF-8, so that a secret may hold any letter', async () => {
    const platform = new Platform()
    await libraryBehind(platform, { consumerKey: 'Hà Tĩnh', consumerSecret: 'mật-khẩu-đ' }).borrow()
    const [, encoded = ''] = platform.tokenRequests[0]?.headers.get('authorization')?.split(' ') ?? []
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe('Hà Tĩnh:mật-khẩu-đ')
  })

  test('is asked for with a secret read each time from where it is kept', async () => {
    const platform = new Platform()
    const secrets = ['old', 'new']
    const library = libraryBehind(platform, { consumerSecret: async () => secrets.shift() ?? '' })
    await library.borrow()
    platform.revokeAll()
    await library.borrow()
    const sent = platform.tokenRequests.map((request) => atob(request.headers.get('authorization')?.slice(6) ?? ''))
    expect(sent).toEqual(['key:old', 'key:new'])
  })

  test('is fetched once for fifty callers at once', async () => {
    const platform = new Platform()
    const library = libraryBehind(platform)
    await fifty(() => library.borrow())
    expect(platform.tokenRequests).toHaveLength(1)
    expect(platform.calls).toBe(50)
  })

  test('is shared by every client of one gateway object', async () => {
    const platform = new Platform()
    const gateway = ngspGateway(options)
    const [one, other] = [0, 1].map(() => createLibraryClient({ gateway, fetch: platform.fetch }))
    await one?.borrow()
    await other?.borrow()
    expect(platform.tokenRequests).toHaveLength(1)
  })

  test('is renewed half a minute before it expires, and not earlier', async () => {
    const platform = new Platform()
    let now = 0
    const library = libraryBehind(platform, {}, { now: () => now })
    await library.borrow()
    now = (3600 - 30) * 1000 - 1
    await library.borrow()
    expect(platform.tokenRequests).toHaveLength(1)
    now += 1
    await library.borrow()
    expect(platform.tokenRequests).toHaveLength(2)
  })

  test('that lives shorter than that is good for the call it was fetched for', async () => {
    const platform = new Platform()
    platform.life = 10
    const library = libraryBehind(platform, {}, { now: () => 0 })
    expect([await library.borrow(), await library.borrow()]).toHaveLength(2)
    expect(platform.tokenRequests).toHaveLength(2)
  })

  test('for which one caller has no patience left still comes for the others', async () => {
    const platform = new Platform()
    let issue = (): void => undefined
    const issued = new Promise<void>((resolve) => (issue = resolve))
    const token = { access_token: 'slow', token_type: 'Bearer', expires_in: 3600 }
    platform.tokenTrouble.push(async () => (await issued, Response.json(token)))
    platform.callTrouble.push(() => Response.json(goodAnswer))
    const library = libraryBehind(platform)
    const impatient = new AbortController()
    const first = failureOf(library.borrow(undefined, { signal: impatient.signal }))
    const quick = failureOf(library.borrow(undefined, { timeoutMs: 1 }))
    const patient = library.borrow()
    impatient.abort()
    expect(await first).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' })
    expect(await quick).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent' })
    issue()
    expect(await patient).toEqual({ slip: 'P-1' })
    expect(platform.tokenRequests).toHaveLength(1)
  })
})

describe('a token that is refused', () => {
  test.each([
    ['900904', () => fault(900904, 401)],
    ['900901', () => fault(900901, 401)],
    ['900902', () => fault(900902, 401)],
    ['401 and nothing else', () => new Response('', { status: 401 })],
    ['401 and a fault nobody knows', () => fault(900999, 401)],
  ])('with %s is renewed once, and the call is sent again', async (_, refuse) => {
    const platform = new Platform()
    platform.callTrouble.push(refuse)
    expect(await libraryBehind(platform).borrow()).toEqual({ slip: 'P-1' })
    expect([platform.tokenRequests.length, platform.calls]).toEqual([2, 2])
  })

  test('and refused again: the call gives up', async () => {
    const platform = new Platform()
    platform.callTrouble.push(...Array.from({ length: 9 }, () => () => fault(900904, 401)))
    const error = await failureOf(libraryBehind(platform).borrow())
    expect(error).toMatchObject({
      code: 'GATEWAY_SESSION_OVER',
      wireCode: '900904',
      outcome: 'rejected',
      retryable: false,
    })
    expect([platform.tokenRequests.length, platform.calls]).toEqual([2, 2])
  })

  test('to fifty callers at once is renewed once', async () => {
    const platform = new Platform()
    const library = libraryBehind(platform)
    await library.borrow()
    platform.revokeAll()
    await fifty(() => library.borrow())
    expect(platform.tokenRequests).toHaveLength(2)
    expect(platform.calls).toBe(1 + 50 + 50)
  })
})

describe('a fault of the platform', () => {
  test.each([
    [900908, 403, 'GATEWAY_FORBIDDEN', false],
    [900800, 429, 'GATEWAY_THROTTLED', true],
    [900802, 429, 'GATEWAY_THROTTLED', true],
    [900906, 404, 'GATEWAY_UNKNOWN_RESOURCE', false],
    [404, 404, 'GATEWAY_UNKNOWN_RESOURCE', false],
  ])('%d (HTTP %d) is %s, and costs no token', async (wire, status, code, retryable) => {
    const platform = new Platform()
    platform.callTrouble.push(() => fault(wire, status))
    const library = libraryBehind(platform)
    const error = await failureOf(library.borrow())
    expect(error).toMatchObject({ kind: 'remote', code, wireCode: String(wire), retryable, outcome: 'rejected' })
    await library.borrow()
    expect(platform.tokenRequests).toHaveLength(1)
  })

  test.each([
    [101504, 504, 'SERVER_ERROR', 'unknown'],
    [500, 500, 'SERVER_ERROR', 'unknown'],
    [303001, 503, 'RATE_LIMITED', 'rejected'],
    [900999, 403, 'UNEXPECTED_STATUS', 'rejected'],
  ])('%d, which the table does not know, is left to HTTP %d', async (wire, status, code, outcome) => {
    const platform = new Platform()
    platform.callTrouble.push(() => fault(wire, status))
    expect(await failureOf(libraryBehind(platform).borrow())).toMatchObject({ kind: 'transport', code, outcome })
  })
})
