import { MockPlatform, mockOperation, ngspMockGateway, type MockSystem } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, origin, post, signedIn } from './made-up-systems.ts'

interface Answer {
  readonly 200: { readonly content: { readonly 'application/json': { readonly ma: string } } }
}
interface Shelf {
  readonly parameters: { readonly path: { readonly ma: string } }
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly ke: string } } }
  readonly responses: Answer
}

const zAnswer = z.strictObject({ ma: z.string() })
const rest = {
  answers: { 200: zAnswer },
  malformed: (problems: readonly { readonly path: string }[]) => ({
    status: 200,
    body: { ma: problems.map(({ path }) => path).join() },
  }),
  errorIn200: () => ({ status: 200, body: { ma: 'failed' } }),
}

const getBook = mockOperation<Pick<Shelf, 'parameters' | 'responses'>>({
  meta: { operationId: 'getBook', method: 'GET', path: '/library/1.0/sach/{ma}' },
  request: z.strictObject({ ma: z.string().max(10) }),
  ...rest,
  handle: ({ params }, reply) => reply(200, { ma: `book ${params.ma}` }),
})
const shelveBook = mockOperation<Shelf>({
  meta: { operationId: 'shelveBook', method: 'POST', path: '/library/1.0/sach/{ma}/ke' },
  request: z.strictObject({ ma: z.string(), ke: z.string() }),
  ...rest,
  handle: ({ params, body }, reply) => reply(200, { ma: `${params.ma} at ${body.ke}` }),
})
const newBooks = mockOperation<Pick<Shelf, 'responses'>>({
  meta: { operationId: 'newBooks', method: 'GET', path: '/library/1.0/sach/moi' },
  request: z.strictObject({}),
  ...rest,
  handle: (_, reply) => reply(200, { ma: 'the new ones' }),
})

const library: MockSystem = {
  name: 'library',
  gateway: ngspMockGateway,
  operations: [getBook, shelveBook, newBooks],
  personas: [],
}

async function asked(path: string, body?: object) {
  const platform = new MockPlatform({ systems: [library], households: 1 })
  const headers = await signedIn(platform)
  platform.journal.clear()
  const at = `/ngsp/library/1.0/sach${path}`
  const request = body === undefined ? new Request(`${origin}${at}`, { headers }) : post(at, body, headers)
  const answer = await answerOf(platform, request)
  return { answer, journal: platform.journal.list()[0] }
}

describe('fields in a path', () => {
  it('reach the handler decoded', async () => {
    expect((await asked('/K%C3%ADnh%201')).answer.body).toEqual({ ma: 'book Kính 1' })
    expect((await asked('/K1/ke', { ke: 'A' })).answer.body).toEqual({ ma: 'K1 at A' })
  })

  it('are held to the contract with the body', async () => {
    expect((await asked('/longer-than-ten')).answer.body).toEqual({ ma: 'ma' })
    expect((await asked('/K1/ke', { ke: 1 })).answer.body).toEqual({ ma: 'ke' })
    // A field of the body that has the name of one in the path does not replace it.
    expect((await asked('/K1/ke', { ke: 'A', ma: 'K2' })).answer.body).toEqual({ ma: 'K1 at A' })
  })

  it('a path that is written out goes first', async () => {
    expect((await asked('/moi')).answer.body).toEqual({ ma: 'the new ones' })
  })

  it.each(['/', '/%E0%A4%A', '/a/b'])('%s is nobody’s path', async (path) => {
    const { answer, journal } = await asked(path)

    expect(answer.status).toBe(404)
    expect(journal).toMatchObject({ verdict: 'unknown-operation' })
  })

  it('are not remembered: the journal has the path of the contract', async () => {
    const { journal } = await asked('/942185000011')

    expect(journal).toMatchObject({ operation: 'getBook', path: '/ngsp/library/1.0/sach/{ma}' })
    expect(JSON.stringify(journal)).not.toContain('942185000011')
  })

  it('nor where the method is wrong', async () => {
    const { answer, journal } = await asked('/942185000011', {})

    expect(JSON.stringify(answer.body)).toContain('GET /ngsp/library/1.0/sach/{ma}')
    expect(JSON.stringify(journal)).not.toContain('942185000011')
  })
})
