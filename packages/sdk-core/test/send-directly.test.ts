import { directGateway, TransportError } from '@lienthong/sdk-core'
import { nodeFetch } from '@lienthong/sdk-core/node'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'
import { httpServer } from './real-server.ts'

const libraryAt = (baseUrl: string) => createLibraryClient({ gateway: directGateway({ baseUrl }), fetch: nodeFetch() })

describe('a request that is sent as text', () => {
  test('an answer in many pieces is put together', async () => {
    const url = await httpServer((request, response) => {
      request.resume().on('end', () => {
        for (const byte of Buffer.from(JSON.stringify(goodAnswer))) response.write(Buffer.of(byte))
        response.end()
      })
    })
    expect(await libraryAt(url).borrow()).toEqual({ slip: 'P-1' })
  })

  test('an answer that never ends is given up, and its connection is closed', async () => {
    let closed: () => void = () => undefined
    const gone = new Promise<void>((resolve) => (closed = resolve))
    const url = await httpServer((request, response) => {
      request.socket.once('close', () => {
        closed()
      })
      response.write('{')
    })
    const error = await failureOf(libraryAt(url).borrow(undefined, { timeoutMs: 50 }))
    expect(error).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
    await gone
  })

  test('an answer that is larger than allowed ends the call', async () => {
    const url = await httpServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(Buffer.alloc(21 * 1024 * 1024, 32))
    })
    const error = await failureOf(libraryAt(url).borrow())
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ code: 'ANSWER_TOO_LARGE' })
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('a gateway that packs its answers by %s is read all the same', async (packing, pack) => {
    const url = await httpServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': packing })
      response.end(pack(JSON.stringify(goodAnswer)))
    })
    expect(await libraryAt(url).borrow()).toEqual({ slip: 'P-1' })
  })

  test('a packed answer that unpacks to more than allowed ends the call', async () => {
    const url = await httpServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(gzipSync(Buffer.alloc(21 * 1024 * 1024, 32)))
    })
    expect(await failureOf(libraryAt(url).borrow())).toMatchObject({ kind: 'transport', outcome: 'unknown' })
  })

  test('a connection that breaks says that the outcome is unknown', async () => {
    const url = await httpServer((request) => {
      request.socket.destroy()
    })
    expect(await failureOf(libraryAt(url).borrow())).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown' })
  })
})
