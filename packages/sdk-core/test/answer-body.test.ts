import { createCaller, defineOperation, directGateway, type OperationMeta } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const meta: OperationMeta = { operationId: 'ask', method: 'POST', path: '/ask', effect: 'read' }
const zAnything = z.looseObject({})

/** What a client reads out of one answer. */
async function asked(change: Partial<OperationMeta>, text: string, status = 200): Promise<unknown> {
  const call = createCaller({
    gateway: directGateway({ baseUrl: 'http://library.test' }),
    fetch: async () => new Response(text, { status }),
    policies: { retry: false, breaker: false },
  })
  const operation = defineOperation({
    system: 'library',
    meta: { ...meta, ...change },
    refusals: {},
    input: z.object({}),
    request: z.object({}),
    answer: { strict: zAnything, tolerant: zAnything },
    encode: () => ({}),
    decode: (answer) => answer,
  })
  return call(operation, {})
}

describe('a status of failure that the contract names as an answer', () => {
  const refusing = { refusalStatuses: [400] }

  it('is read as one', async () => {
    expect(await asked(refusing, '{"maLoi":"07"}', 400)).toEqual({ maLoi: '07' })
  })

  it.each([
    [{}, '{"maLoi":"07"}', 400],
    [refusing, '{"maLoi":"07"}', 404],
    [refusing, '<html>Bad Request</html>', 400],
  ])('%j, %s with %d is not', async (change, text, status) => {
    await expect(asked(change, text, status)).rejects.toMatchObject({ code: 'UNEXPECTED_STATUS', status })
  })
})

describe('an operation that is asked in JSON and may be answered in XML', () => {
  const either = { xml: { request: {}, answer: { Sach: { children: { Ten: {}, Tac: { many: true } } } } } } as const

  it('reads JSON', async () => {
    expect(await asked(either, '{"Body":{"Sach":1}}')).toEqual({ Body: { Sach: 1 } })
  })

  it('reads SOAP as a converter would write it, by the elements of the contract', async () => {
    const text = '<e:Envelope xmlns:e="u"><e:Body><Sach><Ten>A</Ten><Tac>B</Tac></Sach></e:Body></e:Envelope>'
    expect(await asked(either, text)).toEqual({ Body: { Sach: { Ten: 'A', Tac: ['B'] } } })
    expect(await asked(either, '<Envelope><Body/></Envelope>')).toEqual({ Body: {} })
    expect(await asked(either, '<Envelope><Body><Fault/></Body></Envelope>', 500)).toEqual({ Body: { Fault: '' } })
  })

  it('leaves XML without an envelope as it is', async () => {
    expect(await asked(either, '<html><p>x</p></html>')).toEqual({ html: { p: 'x' } })
  })

  it('refuses the rest', async () => {
    await expect(asked(either, 'bảo trì')).rejects.toMatchObject({ code: 'ANSWER_NOT_XML' })
    await expect(asked(either, '<html/>', 502)).rejects.toMatchObject({ code: 'SERVER_ERROR' })
    await expect(asked({}, '<Envelope/>')).rejects.toMatchObject({ code: 'ANSWER_NOT_JSON' })
  })
})
