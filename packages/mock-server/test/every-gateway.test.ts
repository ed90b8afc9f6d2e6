import type { Target } from '@lienthong/mock-core'
import type { MockServer } from '@lienthong/mock-server'
import { createCivilStatusClient } from '@lienthong/sdk-civil-status'
import {
  directGateway,
  lgspGateway,
  ngspGateway,
  populationGateway,
  runBatch,
  securityServerGateway,
  type ClientOptions,
  type Fetch,
  type Gateway,
} from '@lienthong/sdk-core'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceClient, insuranceCardGateway } from '@lienthong/sdk-insurance'
import { createResidenceClient, provinceProxyGateway } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { aboutCard, aboutCitizen, admin, birthOf, runningServer } from './national-systems.ts'

/** One attempt, so that a test sees what it ends in. */
const oneAttempt = { retry: false, breaker: false } as const

type Credentials = Readonly<Record<string, string>>
type Ask = (options?: { readonly timeoutMs?: number }) => Promise<unknown>

/** One way to one system, and what is particular about it. */
interface Way {
  readonly name: string
  readonly system: 'residence' | 'residence-soap' | 'residence-proxy' | 'insurance' | 'dvc'
  readonly gateway: string
  readonly make: (baseUrl: string, credentials: Credentials) => Gateway
  /** Operation that gives a token or session; absent where nobody signs in. */
  readonly signIn?: string
  /** The credential that is secret; absent where there is none. */
  readonly secret?: string
  /** Does to a request what a proxy does that signs in for its callers. */
  readonly proxy?: (request: Request, credentials: Credentials) => Request
}

const given = (credentials: Credentials) => (name: string) => credentials[name] ?? ''

function lgsp(baseUrl: string, credentials: Credentials, bearer: boolean): Gateway {
  const of = given(credentials)
  const codes = { appName: of('appName'), partnerCode: of('partnerCode'), partnerCodeCus: of('partnerCodeCus') }
  return lgspGateway({ baseUrl, accessKey: of('accessKey'), secretKey: of('secretKey'), ...codes, bearer })
}

function adapter(baseUrl: string, credentials: Credentials, dstcodeIn: 'query' | 'header'): Gateway {
  const of = given(credentials)
  const account = { username: of('username'), password: of('password'), unitCode: of('unitCode') }
  return securityServerGateway({ baseUrl, ...account, dstcodeIn })
}

function throughProxy(request: Request, credentials: Credentials): Request {
  const of = given(credentials)
  const access = { AccessKey: of('accessKey'), SecretKey: of('secretKey'), AppName: of('appName') }
  const codes = { PartnerCode: of('partnerCode'), PartnerCodeCus: of('partnerCodeCus') }
  const signed = new Request(request.url.replace('/1.0/', '/'), request)
  signed.headers.set('lgspaccesstoken', btoa(JSON.stringify({ ...access, ...codes })))
  return signed
}

const ways: readonly Way[] = [
  {
    name: 'ngsp',
    system: 'residence',
    gateway: 'ngsp',
    signIn: 'issueToken',
    secret: 'consumerSecret',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      return ngspGateway({ baseUrl, consumerKey: of('consumerKey'), consumerSecret: of('consumerSecret') })
    },
  },
  {
    name: 'lgsp with bearer',
    system: 'residence',
    gateway: 'lgsp',
    signIn: 'issueLgspToken',
    secret: 'secretKey',
    make: (baseUrl, credentials) => lgsp(baseUrl, credentials, true),
  },
  {
    name: 'lgsp by header alone',
    system: 'residence',
    gateway: 'lgsp',
    secret: 'secretKey',
    make: (baseUrl, credentials) => lgsp(baseUrl, credentials, false),
  },
  {
    name: 'population',
    system: 'residence',
    gateway: 'population',
    secret: 'secret',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      return populationGateway({ baseUrl, username: of('username'), secret: of('secret') })
    },
  },
  {
    name: 'population, in SOAP',
    system: 'residence-soap',
    gateway: 'population',
    secret: 'secret',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      return populationGateway({ baseUrl, username: of('username'), secret: of('secret') })
    },
  },
  {
    name: 'ngsp, in SOAP',
    system: 'residence-soap',
    gateway: 'ngsp',
    signIn: 'issueToken',
    secret: 'consumerSecret',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      return ngspGateway({ baseUrl, consumerKey: of('consumerKey'), consumerSecret: of('consumerSecret') })
    },
  },
  {
    name: 'proxy of a province',
    system: 'residence-proxy',
    gateway: 'province-proxy',
    signIn: 'issueLgspToken',
    secret: 'secretKey',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      const codes = { appName: of('appName'), partnerCode: of('partnerCode'), partnerCodeCus: of('partnerCodeCus') }
      const keys = { accessKey: of('accessKey'), secretKey: of('secretKey') }
      const officerKey = (officer: string) => ({ keyName: officer, keyPass: of('keyPass') })
      return provinceProxyGateway({ baseUrl, ...keys, ...codes, officerKey })
    },
  },
  {
    name: 'security server, dstcode in the query',
    system: 'dvc',
    gateway: 'security-server',
    signIn: 'openSession',
    secret: 'password',
    make: (baseUrl, credentials) => adapter(baseUrl, credentials, 'query'),
  },
  {
    name: 'security server, dstcode in a header',
    system: 'dvc',
    gateway: 'security-server',
    signIn: 'openSession',
    secret: 'password',
    make: (baseUrl, credentials) => adapter(baseUrl, credentials, 'header'),
  },
  {
    name: 'insurance card',
    system: 'insurance',
    gateway: 'insurance-card',
    signIn: 'takeToken',
    secret: 'password',
    make: (baseUrl, credentials) => {
      const of = given(credentials)
      return insuranceCardGateway({ baseUrl, username: of('username'), password: of('password') })
    },
  },
  {
    name: 'direct, behind a proxy that signs in',
    system: 'residence',
    gateway: 'lgsp',
    make: (baseUrl) => directGateway({ baseUrl }),
    proxy: throughProxy,
  },
]
const signingIn = ways.filter(({ signIn }) => signIn !== undefined)
const withSecret = ways.filter(({ secret }) => secret !== undefined)

/** A server, and one question through one way to it. */
async function open(way: Way, change: Credentials = {}, options: Partial<ClientOptions> = {}) {
  const server = await runningServer()
  const targets = (await admin(server, 'GET', '/targets')).json as Target[]
  const target = targets.find(({ system, gateway }) => system === way.system && gateway === way.gateway)!
  const gateway = way.make(target.baseUrl, { ...target.credentials, ...change })
  const sent: Fetch = (request) => fetch(way.proxy?.(request, target.credentials) ?? request)
  const { clock } = server.platform.world
  const tools = { gateway, fetch: sent, clock: { now: () => clock.now() }, ...options }
  return { server, ask: question(way, tools, target), tools, target }
}

function question(way: Way, tools: ClientOptions, { people }: Target): Ask {
  const person = (persona: string) => people.find((candidate) => candidate.persona === persona)!
  if (way.system === 'residence') {
    const residence = createResidenceClient({ ...tools, policies: oneAttempt })
    return (options) => residence.verifyCitizen(aboutCitizen(person('mother')), options)
  }
  if (way.system === 'residence-soap' || way.system === 'residence-proxy') {
    const form = way.system === 'residence-soap' ? 'soap' : 'province-proxy'
    const residence = createResidenceClient({ ...tools, form, policies: oneAttempt })
    return (options) => residence.lookupCitizen(aboutCitizen(person('mother')), options)
  }
  if (way.system === 'insurance') {
    const insurance = createInsuranceClient({ ...tools, policies: oneAttempt })
    return (options) => insurance.checkCard(aboutCard(person('card-holder'), person('card-officer')), options)
  }
  const portal = createNationalPortalClient({ ...tools, policies: oneAttempt })
  return (options) => portal.findDossier('H42.18-260302-0001', options)
}

/** How often each operation was asked for, by the server's own record. */
function timesAsked({ platform }: MockServer, operation = ''): number {
  return platform.journal.list({ operation }).length
}

/** Sets a fault that strikes the next question once. */
async function strike(server: MockServer, { system }: Way, fault: object): Promise<void> {
  expect(await admin(server, 'POST', '/faults', { fault, times: 1, system })).toMatchObject({ status: 201 })
}

const twoDaysMs = 2 * 24 * 60 * 60_000

/** Thirty questions; in the middle two days pass, and every token and session is over. */
async function batchOverExpiry(server: MockServer, ask: Ask, concurrency = 4): Promise<string[]> {
  const outcomes: string[] = []
  const items = Array.from({ length: 30 }, (_, index) => index)
  const work = async (index: number) => {
    if (index === 15) await admin(server, 'POST', '/clock', { advanceMs: twoDaysMs })
    return ask()
  }
  for await (const { status } of runBatch(items, work, { concurrency })) outcomes.push(status)
  return outcomes
}

describe.each(ways)('$name', (way) => {
  it('answers', async () => {
    const { ask } = await open(way)
    const answer = await ask()
    expect(answer).toEqual(await ask())
  })

  it('a batch goes on when everything expires in the middle of it', async () => {
    const { server, ask } = await open(way)
    // A signed request that is on its way while the clock leaps is two days old when it arrives: refused, and rightly.
    const concurrency = way.gateway === 'population' ? 1 : 4

    expect(new Set(await batchOverExpiry(server, ask, concurrency))).toEqual(new Set(['done']))

    if (way.signIn) expect(timesAsked(server, way.signIn)).toBe(2)
  })

  it('fifty callers at once are all answered', async () => {
    const { server, ask } = await open(way)

    await Promise.all(Array.from({ length: 50 }, () => ask()))

    // Where nobody signs in there is nothing but the fifty questions.
    expect(server.platform.journal.total).toBe(way.signIn ? 51 : 50)
  })

  it('an error inside HTTP 200 is the system’s own', async () => {
    const { server, ask } = await open(way)
    await ask()
    await strike(server, way, { kind: 'error-in-200' })

    await expect(ask()).rejects.toMatchObject({ kind: 'remote', code: expect.not.stringMatching(/^GATEWAY_/) })
    await ask()
  })

  it('a reset connection is told, and the next question is answered', async () => {
    const { server, ask } = await open(way)
    await ask()
    await strike(server, way, { kind: 'connection-reset' })

    await expect(ask()).rejects.toMatchObject({ kind: 'transport', code: 'CONNECTION_LOST', outcome: 'unknown' })
    await ask()
  })

  it('a question that was carried out and not answered has an unknown outcome', async () => {
    const { server, ask } = await open(way)
    await ask()
    await strike(server, way, { kind: 'accepted-then-timeout' })

    await expect(ask({ timeoutMs: 200 })).rejects.toMatchObject({
      kind: 'transport',
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
    expect(server.platform.journal.list({ system: way.system }).at(-1)).toMatchObject({ verdict: 'valid' })
  })
})

describe.each(signingIn)('$name signs in', (way) => {
  it('once for fifty callers', async () => {
    const { server, ask } = await open(way)
    await Promise.all(Array.from({ length: 50 }, () => ask()))
    expect(timesAsked(server, way.signIn)).toBe(1)
  })

  it('again when it is refused: its own clock stands still and does not see the end coming', async () => {
    const { server, ask } = await open(way, {}, { clock: { now: () => 0 } })

    expect(new Set(await batchOverExpiry(server, ask))).toEqual(new Set(['done']))

    expect(timesAsked(server, way.signIn)).toBeGreaterThanOrEqual(2)
  })
})

describe.each(withSecret)('$name with a wrong secret', (way) => {
  it('is a typed error that does not tell the secret', async () => {
    const { ask } = await open(way, { [way.secret!]: 'canary-secret' })

    const error: unknown = await ask().catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      kind: 'remote',
      code: 'GATEWAY_CREDENTIALS_REFUSED',
      retryable: false,
      outcome: way.signIn ? 'not-sent' : 'rejected',
    })
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('canary')
  })

  it('is refused at creation when it is missing, by name', async () => {
    const { target } = await open(way)
    const make = () => way.make(target.baseUrl, { ...target.credentials, [way.secret!]: '' })
    expect(make).toThrow(TypeError)
    expect(make).toThrow(new RegExp(`needs ${way.secret}$`))
  })
})

describe('the clock of the population database', () => {
  const way = ways.find(({ name }) => name === 'population')!
  const minuteMs = 60_000

  const askedAt = async (stamp: (nowMs: number) => number): Promise<unknown> => {
    const { server, tools, target } = await open(way)
    const now = () => stamp(server.platform.world.clock.now())
    return question(way, { ...tools, clock: { now } }, target)().catch((error: unknown) => error)
  }

  it.each([-5 * minuteMs, -minuteMs, minuteMs, 5 * minuteMs])('%d ms off are let pass', async (offMs) => {
    expect(await askedAt((nowMs) => nowMs + offMs)).toEqual({ matches: true })
  })

  it.each([-5 * minuteMs - 1, 5 * minuteMs + 1, 24 * 60 * minuteMs])('%d ms off are refused', async (offMs) => {
    expect(await askedAt((nowMs) => nowMs + offMs)).toMatchObject({
      code: 'GATEWAY_CLOCK_SKEW',
      wireCode: 'TIMESTAMP_OUT_OF_RANGE',
      outcome: 'rejected',
    })
  })

  it('seconds are refused, and the refusal says so', async () => {
    const error = await askedAt((nowMs) => nowMs / 1000)
    expect(error).toMatchObject({ code: 'GATEWAY_CLOCK_SKEW', wireCode: 'TIMESTAMP_NOT_MILLISECONDS' })

    const { target } = await open(way)
    const headers = { authorization: 'Basic eDp5', timestamp: '1772424000' }
    const answer = await fetch(`${target.baseUrl}/apiCSDLDanCu/1.0/xacThucThongTinCongDan`, { method: 'POST', headers })
    expect([answer.status, await answer.json()]).toEqual([
      401,
      {
        code: 'TIMESTAMP_NOT_MILLISECONDS',
        message: 'Timestamp is in seconds; epoch milliseconds (13 digits) are expected',
      },
    ])
  })
})

describe('a birth whose answer is lost is not lost', () => {
  const jsonWays = ways.filter(({ system, gateway }) => system === 'residence' && ['ngsp', 'lgsp'].includes(gateway))
  it.each(jsonWays)('$name', async (way) => {
    const { server, ask, tools, target } = await open(way)
    const civilStatus = createCivilStatusClient({ ...tools, policies: oneAttempt })
    const person = (persona: string) => target.people.find((candidate) => candidate.persona === persona)!
    const birth = birthOf(person('mother'), person('father'), 'H42-1')
    await ask()
    await strike(server, { ...way, system: 'civil-status' } as never, { kind: 'accepted-then-timeout' })

    await expect(civilStatus.submitRegistration(birth, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })

    expect((await admin(server, 'GET', '/dossiers/H42-1')).json).toMatchObject({ registrationStates: ['1'] })
    expect(await civilStatus.submitRegistration(birth)).toEqual({ alreadyReceived: true })
  })
})

describe('the platform of a province', () => {
  it('lists what it publishes', async () => {
    const { target } = await open(ways[1]!)
    const of = given(target.credentials)
    const request = throughProxy(new Request(`${target.baseUrl}/api/am/devportal/v3/apis`), target.credentials)
    expect(of('appName')).not.toBe('')
    expect(await (await fetch(request)).json()).toEqual({
      count: 14,
      list: [
        { name: 'apiCSDLDanCu', context: '/apiCSDLDanCu', version: '1.0' },
        { name: 'apiLienThongKSKT', context: '/apiLienThongKSKT', version: '1.0' },
        { name: 'apiHoTichTuPhap', context: '/apiHoTichTuPhap', version: '' },
        { name: 'apiBHXH', context: '/apiBHXH', version: '1.0' },
        { name: 'apiBHXHHoGiaDinh', context: '/apiBHXHHoGiaDinh', version: '1.0' },
        { name: 'apiBHXHTroCap', context: '/apiBHXHTroCap', version: '1.0' },
        { name: 'apiNghiepVu', context: '/apiNghiepVu', version: '1.0' },
        { name: 'apiLyLichTuPhap', context: '/apiLyLichTuPhap', version: '1.0' },
        { name: 'apiLyLichTuPhapV2', context: '/apiLyLichTuPhapV2', version: '1.0' },
        { name: 'apiDatDai', context: '/apiDatDai', version: '1.0' },
        { name: 'apiCSDLDKDN', context: '/apiCSDLDKDN', version: '1.0' },
        { name: 'apiBuuChinh', context: '/apiBuuChinh', version: '1.0' },
        { name: 'apiBTXH', context: '/apiBTXH', version: '' },
        { name: 'dmdc', context: '/dmdc', version: '1.0' },
      ],
    })
  })

  it('does not know the national path', async () => {
    const { target, tools } = await open(ways[1]!)
    const of = given(target.credentials)
    const gateway = lgspGateway({
      baseUrl: target.baseUrl,
      accessKey: of('accessKey'),
      secretKey: of('secretKey'),
      appName: of('appName'),
      partnerCode: of('partnerCode'),
      partnerCodeCus: of('partnerCodeCus'),
      version: 'kept',
    })
    await expect(question(ways[1]!, { ...tools, gateway }, target)()).rejects.toMatchObject({
      code: 'GATEWAY_UNKNOWN_RESOURCE',
    })
  })
})
