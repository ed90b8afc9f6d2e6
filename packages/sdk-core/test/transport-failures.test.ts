import type { RequestListener } from 'node:http'
import { ContractError, directGateway, isLienThongError, TransportError } from '@lienthong/sdk-core'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { answering, createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'
import { httpServer, nobodyThere, tcpServer } from './real-server.ts'

const megabyte = 1024 * 1024

function libraryAt(baseUrl: string) {
  return createLibraryClient({ gateway: directGateway({ baseUrl }) })
}

async function libraryServedBy(listener: RequestListener) {
  return libraryAt(await httpServer(listener))
}

function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('no answer', () => {
  test('nobody listens: nothing was sent', async () => {
    const error = await failureOf(libraryAt(await nobodyThere()).borrow())
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({
      code: 'CONNECTION_REFUSED',
      reason: 'ECONNREFUSED',
      outcome: 'not-sent',
      retryable: true,
    })
  })

  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
    '%s while connecting: nothing was sent',
    async (code) => {
      const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: { code } }))
      const error = await failureOf(createLibraryClient({ fetch }).borrow())
      expect(error).toMatchObject({ code: 'CONNECTION_REFUSED', reason: code, outcome: 'not-sent' })
    },
  )

  test('the connection breaks after the request was read: it may have been carried out', async () => {
    const library = libraryAt(await tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())))
    const error = await failureOf(library.borrow())
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown', retryable: true })
  })

  test('the connection breaks in the middle of the answer', async () => {
    const library = await libraryServedBy((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('{"maLoi":', () => response.destroy())
    })
    expect(await failureOf(library.borrow())).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown' })
  })

  test('not a single byte in time', async () => {
    const library = await libraryServedBy(() => undefined)
    const error = await failureOf(library.borrow(undefined, { timeoutMs: 30 }))
    expect(error).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown', retryable: true })
  })

  test('headers in time, and then a body that never ends', async () => {
    const library = await libraryServedBy((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"maLoi":"00"')
    })
    const error = await failureOf(library.borrow(undefined, { timeoutMs: 100 }))
    expect(error).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
  })

  test('the caller gives up while it waits', async () => {
    const caller = new AbortController()
    const library = await libraryServedBy(() => caller.abort())
    const error = await failureOf(library.borrow(undefined, { signal: caller.signal }))
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'unknown', retryable: false })
  })

  test('the caller had given up before: nothing is sent', async () => {
    const fetch = answering(goodAnswer)
    const error = await failureOf(createLibraryClient({ fetch }).borrow(undefined, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' })
    expect(fetch.requests).toEqual([])
  })

  test('a fetch that does not listen to its signal is given up all the same', async () => {
    fakeTimers()
    const failed = failureOf(createLibraryClient({ fetch: () => new Promise(() => undefined) }).borrow())
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await failed).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
  })

  test('a call that ends leaves no timer behind', async () => {
    fakeTimers()
    await createLibraryClient({ fetch: answering(goodAnswer) }).borrow()
    await failureOf(createLibraryClient({ fetch: () => Promise.reject(new Error('no')) }).borrow())
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 600_001, '5000' as never])(
    'timeoutMs %s is refused by name',
    async (timeoutMs) => {
      const fetch = answering(goodAnswer)
      const error = await failureOf(createLibraryClient({ fetch }).borrow(undefined, { timeoutMs }))
      expect(error).toMatchObject({ kind: 'input', fields: [{ field: 'timeoutMs' }], outcome: 'not-sent' })
      expect(fetch.requests).toEqual([])
    },
  )
})

describe('an answer of no use', () => {
  test.each([
    [204, 'contract', 'ANSWER_NOT_JSON', 'unknown', false],
    [302, 'transport', 'UNEXPECTED_STATUS', 'rejected', false],
    [400, 'transport', 'UNEXPECTED_STATUS', 'rejected', false],
    [401, 'transport', 'UNEXPECTED_STATUS', 'rejected', false],
    [404, 'transport', 'UNEXPECTED_STATUS', 'rejected', false],
    [429, 'transport', 'RATE_LIMITED', 'rejected', true],
    [500, 'transport', 'SERVER_ERROR', 'unknown', true],
    [502, 'transport', 'SERVER_ERROR', 'unknown', true],
    [503, 'transport', 'RATE_LIMITED', 'rejected', true],
    [504, 'transport', 'SERVER_ERROR', 'unknown', true],
  ])('HTTP %d is a %s error %s, outcome %s, retryable %s', async (status, kind, code, outcome, retryable) => {
    const library = await libraryServedBy((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end(status === 204 ? undefined : '<h1>Xin lỗi</h1>')
    })
    expect(await failureOf(library.borrow())).toMatchObject({ kind, code, outcome, retryable })
  })

  test.each(['', '<!doctype html><title>Đăng nhập</title>', '{"maLoi":"00"', '\u0000', 'OK'])(
    'HTTP 200 with %j',
    async (text) => {
      const library = await libraryServedBy((_, response) => response.end(text))
      const error = await failureOf(library.borrow())
      expect(error).toBeInstanceOf(ContractError)
      expect(error).toMatchObject({ code: 'ANSWER_NOT_JSON', outcome: 'unknown' })
    },
  )

  test('a byte order mark before the JSON does no harm', async () => {
    const library = await libraryServedBy((_, response) => response.end(`\uFEFF${JSON.stringify(goodAnswer)}`))
    expect(await library.borrow()).toEqual({ slip: 'P-1' })
  })

  test('a redirect is not followed: the token would travel along', async () => {
    const elsewhere = vi.fn<RequestListener>((_, response) => response.end(JSON.stringify(goodAnswer)))
    const location = await httpServer(elsewhere)
    const library = await libraryServedBy((_, response) => response.writeHead(307, { location }).end())
    expect(await failureOf(library.borrow())).toMatchObject({ code: 'UNEXPECTED_STATUS', status: 307 })
    expect(elsewhere).not.toHaveBeenCalled()
  })

  test('larger than the limit by its own word: not read at all', async () => {
    const library = await libraryServedBy((_, response) => {
      response.writeHead(200, { 'content-length': 20 * megabyte + 1 }).write('{')
    })
    expect(await failureOf(library.borrow())).toMatchObject({
      code: 'ANSWER_TOO_LARGE',
      outcome: 'unknown',
      retryable: false,
    })
  })

  test('larger than the limit without saying so: read up to the limit', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1
        stream.enqueue(new Uint8Array(megabyte))
      },
    })
    const library = createLibraryClient({ fetch: async () => new Response(endless) })
    expect(await failureOf(library.borrow())).toMatchObject({ code: 'ANSWER_TOO_LARGE', status: 200 })
    expect(sent).toBeLessThan(25)
  })

  test('just within the limit', async () => {
    const phieu = 'x'.repeat(20 * megabyte - 30)
    const library = createLibraryClient({ fetch: answering({ maLoi: '00', phieu }) })
    expect((await library.borrow()).slip).toHaveLength(phieu.length)
  })
})

describe('whatever fetch does', () => {
  test.each([
    [
      'throws at once',
      () => {
        throw new Error('no')
      },
    ],
    ['rejects with nothing', () => Promise.reject(undefined as unknown as Error)],
    ['rejects with null', () => Promise.reject(null as unknown as Error)],
    ['rejects with text', () => Promise.reject('no' as unknown as Error)],
    ['answers with nothing', async () => undefined as unknown as Response],
  ])('%s: the caller gets an error of ours', async (_, fetch) => {
    const error = await failureOf(createLibraryClient({ fetch }).borrow())
    expect(isLienThongError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown' })
  })
})
