import { createCaller, defineOperation, directGateway, isLienThongError, type FileAnswer } from '@lienthong/sdk-core'
import { expect, it } from 'vitest'
import { z } from 'zod'

const zPage = z.object({ trang: z.string() })
const zScan: z.ZodType<FileAnswer> = z.object({ bytes: z.instanceof(Uint8Array) })
const zAnswer = z.union([zScan, zPage])

/** A library that gives a page as a scan or as text. */
const readPage = (files?: readonly string[]) =>
  defineOperation({
    system: 'library',
    meta: { operationId: 'readPage', method: 'POST', path: '/trang', effect: 'read', ...(files && { files }) },
    refusals: {},
    input: z.object({}),
    request: z.object({}),
    answer: { strict: zAnswer, tolerant: zAnswer },
    encode: () => ({}),
    decode: (answer) => answer,
  })

const ask = (response: Response, files: readonly string[] | undefined = ['application/pdf']) =>
  createCaller({
    gateway: directGateway({ baseUrl: 'http://library.test' }),
    fetch: () => Promise.resolve(response),
    policies: { retry: false, breaker: false },
  })(readPage(files), {})

const code = async (promise: Promise<unknown>) => {
  const error = await promise.catch((reason: unknown) => reason)
  return isLienThongError(error) ? error.code : error
}

/** Bytes that are no text. */
const scan = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0x80])
const pdf = { headers: { 'content-type': 'application/pdf' } }

it('a file comes as its bytes, each of them', async () => {
  expect(await ask(new Response(scan, pdf))).toEqual({ bytes: scan })
  expect(await ask(new Response(scan, { headers: { 'content-type': 'application/octet-stream' } }))).toEqual({
    bytes: scan,
  })
})

it('JSON stays JSON, whatever media type a proxy has given it', async () => {
  expect(await ask(Response.json({ trang: 'một' }))).toEqual({ trang: 'một' })
  expect(await ask(new Response('{"trang":"một"}', pdf))).toEqual({ trang: 'một' })
})

it('a file of a failed status is a failure', async () => {
  expect(await code(ask(new Response(scan, { ...pdf, status: 404 })))).toBe('UNEXPECTED_STATUS')
  expect(await code(ask(new Response(scan, { ...pdf, status: 503 })))).toBe('RATE_LIMITED')
})

it('a file that no contract has promised is no answer', async () => {
  expect(await code(ask(new Response(scan, pdf), null as never))).toBe('ANSWER_NOT_JSON')
})

it('text that is no JSON is no file', async () => {
  expect(await code(ask(new Response('<html>', { headers: { 'content-type': 'text/html' } })))).toBe('ANSWER_NOT_JSON')
})

it('a file beyond all measure is not read to its end', async () => {
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1
      controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
  expect(await code(ask(new Response(endless, pdf)))).toBe('ANSWER_TOO_LARGE')
  expect(given).toBeLessThan(30)
})
