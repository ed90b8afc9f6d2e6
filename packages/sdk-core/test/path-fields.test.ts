import { createCaller, defineOperation, directGateway, type Fetch } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fillPath } from '../src/transport/fill-path.ts'
import { answering, failureOf } from './made-up-library.ts'

const zMove = z.strictObject({ maSach: z.string(), ke: z.string() })

const moveBook = defineOperation({
  system: 'library',
  meta: { operationId: 'moveBook', method: 'PUT', path: '/library/1.0/sach/{maSach}/ke', effect: 'idempotent-write' },
  refusals: {},
  input: z.strictObject({ book: z.string(), shelf: z.string() }),
  request: zMove,
  answer: { strict: z.strictObject({}), tolerant: z.looseObject({}) },
  encode: ({ book, shelf }) => ({ maSach: book, ke: shelf }),
  decode: () => 'moved',
})

function moving(fetch: Fetch, book: string): Promise<string> {
  const call = createCaller({ fetch, gateway: directGateway({ baseUrl: 'https://library.test' }) })
  return call(moveBook, { book, shelf: 'A-3' })
}

describe('a path with a field in it', () => {
  test('takes the field out of the body', async () => {
    const fetch = answering({})

    expect(await moving(fetch, 'KIEU 1/2')).toBe('moved')

    const [request] = fetch.requests
    expect(request?.url).toBe('https://library.test/library/1.0/sach/KIEU%201%2F2/ke')
    expect(await request?.json()).toEqual({ ke: 'A-3' })
  })

  test.each(['', '.', '..', '\ud800'])('is not filled with what leads to another path: %j', async (book) => {
    const fetch = answering({})

    expect(await failureOf(moving(fetch, book))).toMatchObject({
      kind: 'input',
      outcome: 'not-sent',
      fields: [{ field: 'maSach', rule: 'format' }],
    })
    expect(fetch.requests).toEqual([])
  })

  test('whatever is put in, the request stays at that operation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const { path, unfit } = fillPath('/dossiers/{id}/files', { id })
        if (unfit.length > 0) return
        const parts = new URL(`https://x.test${path}`).pathname.split('/')
        expect([parts.length, parts[1], parts[3], decodeURIComponent(parts[2] ?? '')]).toEqual([
          4,
          'dossiers',
          'files',
          id,
        ])
      }),
    )
  })

  test('a number is a field like any other, an object is none', () => {
    expect(fillPath('/dossiers/{id}', { id: 7, n: 1 })).toEqual({ path: '/dossiers/7', rest: { n: 1 }, unfit: [] })
    expect(fillPath('/dossiers/{id}', { id: {} }).unfit).toEqual(['id'])
    expect(fillPath('/dossiers/{id}', {}).unfit).toEqual(['id'])
  })
})
