import { inProcessFetch, ngspMockGateway, sameSecret, securityServerMockGateway } from '@lienthong/mock-core'
import { ngspGateway, securityServerGateway, type Gateway, type GatewayCall } from '@lienthong/sdk-core'
import { zIssueTokenAnswer, zNgspFault, zOpenSessionAnswer, zTokenRefusal } from '@lienthong/sdk-core/contract'
import { describe, expect, test } from 'vitest'
import { answerOf, createMadeUpMocks, lendPath, origin, post, signedIn, tokenRequest } from './made-up-systems.ts'

const hour = 3_600_000

describe('ngsp', () => {
  test.each([
    ['a wrong secret', tokenRequest('mock-consumer-secreT')],
    ['a secret cut short', tokenRequest('mock')],
    ['no secret', new Request(tokenRequest(), { headers: { 'content-type': 'application/x-www-form-urlencoded' } })],
  ])('refuses a token for %s', async (_, request) => {
    const { status, body } = await answerOf(createMadeUpMocks(), request)
    expect(status).toBe(401)
    expect(zTokenRefusal.parse(body)).toMatchObject({ error: 'invalid_client' })
  })

  test.each(['', 'grant_type=password', 'grant_type=client_credentials&scope=x'])(
    'refuses a token for the form %j',
    async (form) => {
      const { status, body } = await answerOf(createMadeUpMocks(), tokenRequest('mock-consumer-secret', form))
      expect(status).toBe(400)
      expect(zTokenRefusal.parse(body)).toMatchObject({ error: 'unsupported_grant_type' })
    },
  )

  test('gives a token that looks like one', async () => {
    const { body } = await answerOf(createMadeUpMocks(), tokenRequest())
    const { access_token } = zIssueTokenAnswer.parse(body)
    expect(access_token).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
  })

  test.each([
    ['no token', {}, 900902],
    ['a token without its scheme', (token: string) => ({ authorization: token }), 900902],
    ['a token under another scheme', (token: string) => ({ authorization: `Basic ${token}` }), 900902],
    ['an empty token', { authorization: 'Bearer ' }, 900902],
    ['a token nobody gave out', { authorization: 'Bearer 0000' }, 900904],
    ['what every object has', { authorization: 'Bearer constructor' }, 900904],
  ])('refuses a call with %s', async (_, headers, code) => {
    const platform = createMadeUpMocks()
    const { authorization } = await signedIn(platform)
    const sent = typeof headers === 'function' ? headers(authorization.slice(7)) : headers
    const { status, body } = await answerOf(platform, post(lendPath, { ma: 'A' }, sent))
    expect(status).toBe(401)
    expect(zNgspFault.parse(body).fault.code).toBe(code)
  })

  test('lets a token pass for an hour of the world, and not a moment longer', async () => {
    const platform = createMadeUpMocks()
    const headers = await signedIn(platform)
    const lend = async () => (await answerOf(platform, post(lendPath, { ma: 'A' }, headers))).status
    platform.world.clock.advance(hour - 1)
    expect(await lend()).toBe(200)
    platform.world.clock.advance(1)
    expect(await lend()).toBe(401)
  })

  test('knows tokens of its own world only', async () => {
    const headers = await signedIn(createMadeUpMocks({ seed: 1 }))
    expect((await answerOf(createMadeUpMocks({ seed: 2 }), post(lendPath, { ma: 'A' }, headers))).status).toBe(401)
  })

  test('answers every fault within the contract', () => {
    for (const { body } of [
      ngspMockGateway.sessionOver(),
      ngspMockGateway.unknownPath('/x'),
      ngspMockGateway.unknownPath(undefined),
    ]) {
      expect(zNgspFault.safeParse(body).error?.issues ?? []).toEqual([])
    }
  })
})

describe('security server', () => {
  const { username = '', password = '', unitCode = '', dstcode = '' } = securityServerMockGateway.credentials
  const forward = '/security-server/XrdAdapter/RestService/forward'
  const login = (body: unknown) => post(`${forward}/mapi/login`, body)
  const find = (body: object, query = `?dstcode=${encodeURIComponent(dstcode)}`, headers = {}) =>
    post(`${forward}/mapi/g${query}`, { service: 'TraCuuHoSo', madonvi: unitCode, ...body }, headers)

  async function withSession() {
    const platform = createMadeUpMocks()
    const { body } = await answerOf(platform, login({ username, password }))
    return { platform, session: zOpenSessionAnswer.parse(body).session ?? '' }
  }

  test.each([
    [{ username, password: 'wrong' }],
    [{ username: 'wrong', password }],
    [{ username, password: '' }],
    [{ username }],
    [{ username, password, extra: 1 }],
    [[]],
    [''],
  ])('refuses a login with %j', async (body) => {
    const answer = await answerOf(createMadeUpMocks(), login(body))
    expect(answer.status).toBe(200)
    expect(zOpenSessionAnswer.parse(answer.body)).toMatchObject({ error_code: 1 })
    expect(answer.body).not.toHaveProperty('session')
  })

  test.each([
    ['no session', {}, '-1'],
    ['a session nobody opened', { session: 'x' }, '-1'],
    ['a session that is no text', { session: 5 }, '-1'],
    ['what every object has', { session: '__proto__' }, '-1'],
  ])('refuses a call with %s', async (_, body, error_code) => {
    expect((await answerOf(createMadeUpMocks(), find(body))).body).toMatchObject({ error_code })
  })

  test('refuses a call to nobody, or for another unit', async () => {
    const { platform, session } = await withSession()
    for (const request of [find({ session }, ''), find({ session }, '?dstcode=x'), find({ session, madonvi: 'x' })]) {
      expect((await answerOf(platform, request)).body).toMatchObject({ error_code: '-2' })
    }
  })

  test('lets a session pass for half an hour of the world, and not a moment longer', async () => {
    const { platform, session } = await withSession()
    platform.world.clock.advance(hour / 2 - 1)
    expect((await answerOf(platform, find({ session }))).body).toEqual({ maLoi: 'TraCuuHoSo' })
    expect((await answerOf(platform, find({ session }, '', { dstcode }))).body).toEqual({ maLoi: 'TraCuuHoSo' })
    platform.world.clock.advance(1)
    expect((await answerOf(platform, find({ session }))).body).toMatchObject({ error_code: '-1' })
  })
})

describe('the gateways of the clients get through', () => {
  const credentials = { ...ngspMockGateway.credentials, ...securityServerMockGateway.credentials }
  const { consumerKey = '', consumerSecret = '', username = '', password = '', unitCode = '' } = credentials

  const call = { system: 'x', operation: 'x', method: 'POST' } as const
  test.each<[string, Gateway, GatewayCall]>([
    [
      'ngsp',
      ngspGateway({ baseUrl: `${origin}/ngsp`, consumerKey, consumerSecret }),
      { ...call, path: '/library/1.0/muonSach', body: { ma: 'KIEU' } },
    ],
    [
      'security server',
      securityServerGateway({ baseUrl: `${origin}/security-server`, username, password, unitCode }),
      { ...call, path: '/mapi/g', body: { service: 'DongBoHoSoMC' } },
    ],
  ])('%s', async (_, gateway, wanted) => {
    const platform = createMadeUpMocks()
    const ask = inProcessFetch(platform)
    const answer = await gateway.prepare(wanted, {
      clock: platform.world.clock,
      async exchange({ url, ...init }) {
        return read(await ask(new Request(url, init)))
      },
    })
    const { url, proof: _proof, ...init } = answer
    const answered = await read(await ask(new Request(url, init)))
    expect(answered.status).toBe(200)
    expect(gateway.refusal(answered)).toBeUndefined()
    expect(platform.journal.list().at(-1)).toMatchObject({ verdict: 'valid' })
  })

  async function read(response: Response) {
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as unknown }
  }
})

test.each([
  [undefined, 'a', false],
  [null, 'a', false],
  ['', 'a', false],
  ['a', '', false],
  ['ab', 'a', false],
  ['a', 'ab', false],
  ['b', 'a', false],
  ['a\u0000', 'a', false],
  ['a', 'a', true],
  ['', '', true],
])('sameSecret(%j, %j) is %s', (given, expected, same) => {
  expect(sameSecret(given, expected)).toBe(same)
})
