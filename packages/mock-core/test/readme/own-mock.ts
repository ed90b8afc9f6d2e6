import { mockOperation, ngspMockGateway, type MockSystem, type Slice } from '@lienthong/mock-core'
import { z } from 'zod'

/** The operation as `openapi-typescript` writes it: a status or a body that is not documented does not compile. */
interface CountLoans {
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly soDinhDanh: string } } }
  readonly responses: {
    readonly 200: {
      readonly content: { readonly 'application/json': { readonly maLoi: string; readonly soPhieu: number } }
    }
  }
}

/** What the library keeps for itself. Plain data, so that a snapshot can hold it. */
export const loans: Slice<Record<string, number>> = { key: 'library', initial: () => ({}) }

const countLoans = mockOperation<CountLoans>({
  meta: { operationId: 'countLoans', method: 'POST', path: '/library/1.0/demPhieu' },
  request: z.strictObject({ soDinhDanh: z.string().regex(/^\d{12}$/) }),
  answers: { 200: z.strictObject({ maLoi: z.string(), soPhieu: z.int() }) },
  handle({ world, body }, reply) {
    if (world.people.find(body.soDinhDanh) === undefined) return reply(200, { maLoi: '04', soPhieu: 0 })
    return reply(200, { maLoi: '00', soPhieu: world.slice(loans)[body.soDinhDanh] ?? 0 })
  },
  malformed: (_, reply) => reply(200, { maLoi: '01', soPhieu: 0 }),
  errorIn200: (reply) => reply(200, { maLoi: '99', soPhieu: 0 }),
})

export const libraryMock: MockSystem = {
  name: 'library',
  gateway: ngspMockGateway,
  operations: [countLoans],
  personas: ['father', 'mother'],
}
