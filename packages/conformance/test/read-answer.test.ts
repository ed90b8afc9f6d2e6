import { describe, expect, it } from 'vitest'
import { readAnswer } from '../src/run/read-answer.ts'

const xml = { request: {}, answer: { Sach: { children: { Tac: { many: true } } } } } as const
const soap = '<e:Envelope xmlns:e="u"><e:Body><Sach><Tac>B</Tac></Sach></e:Body></e:Envelope>'
const typed = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } })

describe('the body of an answer', () => {
  it.each([
    ['SOAP, of an operation that speaks it', soap, 'text/xml', { encoding: 'soap', xml }, { Sach: { Tac: ['B'] } }],
    ['SOAP, of one that is asked in JSON', soap, 'text/xml', { xml }, { Body: { Sach: { Tac: ['B'] } } }],
    ['JSON, of one that is asked in JSON', '{"Body":""}', 'application/json', { xml }, { Body: '' }],
    [
      'JSON, before a service that speaks SOAP',
      '{"code":1}',
      'application/json',
      { encoding: 'soap', xml },
      { code: 1 },
    ],
    ['SOAP, of one that knows JSON only', soap, 'text/xml', {}, undefined],
    ['neither', 'bảo trì', 'text/plain', { xml }, undefined],
    ['a document type', '<!DOCTYPE a><a/>', 'text/xml', { encoding: 'soap', xml }, undefined],
  ] as const)('%s', async (_, text, type, operation, body) => {
    expect((await readAnswer(typed(text, type), operation)).body).toEqual(body)
  })
})
