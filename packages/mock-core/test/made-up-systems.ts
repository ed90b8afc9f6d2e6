import {
  inProcessFetch,
  MockPlatform,
  mockOperation,
  ngspMockGateway,
  securityServerMockGateway,
  type MockSystem,
  type PlatformOptions,
  type Slice,
} from '@lienthong/mock-core'
import { z } from 'zod'

/** Systems that do not exist, small enough to read. */

interface Lend {
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly ma: string } } }
  readonly responses: {
    readonly 200: {
      readonly content: { readonly 'application/json': { readonly maLoi: string; readonly so?: number } }
    }
  }
}

interface Loans {
  count: number
  returned: number
}

/** What the library keeps for itself. */
export const loans: Slice<Loans> = { key: 'library', initial: () => ({ count: 0, returned: 0 }) }

const zAnswer = z.strictObject({ maLoi: z.string(), so: z.int().exactOptional() })
const zLend = z.strictObject({ ma: z.string().regex(/^[A-Z-]+$/), ghiChu: z.array(z.string()).exactOptional() })

const lendBook = mockOperation<Lend>({
  meta: { operationId: 'lendBook', method: 'POST', path: '/library/1.0/muonSach' },
  request: zLend,
  answers: { 200: zAnswer },
  handle({ world, body }, reply) {
    // The one thing this library does wrong.
    if (body.ma === 'BUG') return { status: 200, body: { maLoi: 0 } }
    const kept = world.slice(loans)
    kept.count += 1
    world.schedule('library:due', 86_400_000, body.ma)
    return reply(200, { maLoi: '00', so: kept.count })
  },
  malformed: (problems, reply) => reply(200, { maLoi: '01', so: problems.length }),
  errorIn200: (reply) => reply(200, { maLoi: '99' }),
})

interface Count {
  readonly responses: Lend['responses']
}

const countBooks = mockOperation<Count>({
  meta: { operationId: 'countBooks', method: 'GET', path: '/library/1.0/demSach' },
  request: z.strictObject({ chuDe: z.string() }),
  answers: { 200: zAnswer },
  handle: ({ query }, reply) => reply(200, { maLoi: '00', so: (query.get('chuDe') ?? '').length }),
  malformed: (_, reply) => reply(200, { maLoi: '01' }),
  errorIn200: (reply) => reply(200, { maLoi: '99' }),
})

/** Lends books; a day later they come back by themselves. */
export const libraryMock: MockSystem = {
  name: 'library',
  gateway: ngspMockGateway,
  operations: [lendBook, countBooks],
  personas: ['father', 'nobody'],
  install(world) {
    world.onTask<string>('library:due', () => (world.slice(loans).returned += 1))
  },
}

/** A second system behind the same gateway. */
export const archiveMock: MockSystem = {
  name: 'archive',
  gateway: ngspMockGateway,
  operations: [{ ...countBooks, meta: { operationId: 'countFiles', method: 'GET', path: '/archive/1.0/demHoSo' } }],
  personas: [],
}

function service(operationId: string, value: string) {
  return mockOperation<Lend>({
    meta: { operationId, method: 'POST', path: '/mapi/g', rpc: { field: 'service', value } },
    request: z.looseObject({ service: z.literal(value) }),
    answers: { 200: zAnswer },
    handle: (_, reply) => reply(200, { maLoi: value }),
    malformed: (_, reply) => reply(200, { maLoi: '01' }),
    errorIn200: (reply) => reply(200, { maLoi: '99' }),
  })
}

/** Two services at one path, told apart by a field of the body. */
export const portalMock: MockSystem = {
  name: 'portal',
  gateway: securityServerMockGateway,
  operations: [service('findDossier', 'TraCuuHoSo'), service('syncDossier', 'DongBoHoSoMC')],
  personas: [],
}

/** All of them over one world that stands still. */
export function createMadeUpMocks(options: Partial<PlatformOptions> = {}): MockPlatform {
  return new MockPlatform({ systems: [libraryMock, archiveMock, portalMock], households: 3, ...options })
}

export const origin = 'http://mocks.test'
export const lendPath = '/ngsp/library/1.0/muonSach'

/** Signs in at the NGSP mock and gives the header that every later request needs. */
export async function signedIn(platform: MockPlatform): Promise<{ readonly authorization: string }> {
  const answer = await inProcessFetch(platform)(tokenRequest())
  const { access_token } = (await answer.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}` }
}

export function tokenRequest(secret = 'mock-consumer-secret', form = 'grant_type=client_credentials'): Request {
  const headers = {
    authorization: `Basic ${btoa(`mock-consumer-key:${secret}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  return new Request(`${origin}/ngsp/token`, { method: 'POST', headers, body: form })
}

/** A POST with a JSON body. */
export function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  })
}

/** The answer of a platform as status and JSON; anything but an answer fails the test. */
export async function answerOf(platform: MockPlatform, request: Request): Promise<{ status: number; body: unknown }> {
  const outcome = await platform.handle(request)
  if (outcome.kind !== 'answer') throw new Error(`Expected an answer, got ${outcome.kind}`)
  return { status: outcome.response.status, body: (await outcome.response.json()) as unknown }
}
