import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { inspect } from 'node:util'
import { directGateway, TransportError, type Fetch } from '@lienthong/sdk-core'
import { nodeFetch, type NodeFetchOptions } from '@lienthong/sdk-core/node'
import { generate } from 'selfsigned'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createLibraryClient, failureOf, goodAnswer } from './made-up-library.ts'
import { httpServer } from './real-server.ts'

const named = (value: string) => [{ name: 'commonName', value }]
const authority = (name: string) =>
  generate(named(name), {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true },
    ],
  })

type Pair = Awaited<ReturnType<typeof generate>>
let ours: Pair
let others: Pair
let server: Pair
let client: Pair
let stranger: Pair

beforeAll(async () => {
  ;[ours, others] = await Promise.all([authority('Our authority'), authority('Another authority')])
  const signedBy = (ca: Pair, name: string) =>
    generate(named(name), {
      keyType: 'ec',
      algorithm: 'sha256',
      ca: { key: ca.private, cert: ca.cert },
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    })
  ;[server, client, stranger] = await Promise.all([
    signedBy(ours, 'gateway'),
    signedBy(ours, 'one-stop'),
    signedBy(others, 'stranger'),
  ])
})

/** A gateway that talks to nobody without a certificate of our authority. */
async function demandingServer() {
  const seen: {
    readonly who: string | undefined
    readonly body: string
    readonly headers: IncomingMessage['headers']
  }[] = []
  const tls = { key: server.private, cert: server.cert, ca: ours.cert, requestCert: true, rejectUnauthorized: true }
  const https = createServer(tls, (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate()
      seen.push({ who: subject.CN as string | undefined, body, headers: request.headers })
      response.setHeader('content-type', 'application/json').end(JSON.stringify(goodAnswer))
    })
  })
  onTestFinished(() => https.closeAllConnections())
  return { url: `https://127.0.0.1:${await portOf(https)}`, seen }
}

async function portOf(listening: Server): Promise<number> {
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => void listening.close())
  return (listening.address() as AddressInfo).port
}

const libraryAt = (baseUrl: string, fetch: Fetch) => createLibraryClient({ gateway: directGateway({ baseUrl }), fetch })
const good = (): NodeFetchOptions => ({ cert: client.cert, key: client.private, ca: ours.cert })

describe('a server that demands a certificate', () => {
  test('takes one of the right authority, and the request arrives whole', async () => {
    const { url, seen } = await demandingServer()
    const library = libraryAt(url, nodeFetch(good()))

    expect(await library.borrow()).toEqual({ slip: 'P-1' })

    expect(seen).toMatchObject([{ who: 'one-stop', headers: { 'content-type': 'application/json' } }])
    expect(JSON.parse(seen[0]!.body)).toMatchObject({ soDinhDanh: '942185000011' })
    expect(Number(seen[0]!.headers['content-length'])).toBe(Buffer.byteLength(seen[0]!.body))
  })

  test('takes bytes too, and several authorities', async () => {
    const { url } = await demandingServer()
    const options = { cert: Buffer.from(client.cert), key: Buffer.from(client.private), ca: [others.cert, ours.cert] }
    expect(await libraryAt(url, nodeFetch(options)).borrow()).toEqual({ slip: 'P-1' })
  })

  test.each([
    ['no certificate', () => ({ ca: ours.cert })],
    ['a certificate of another authority', () => ({ cert: stranger.cert, key: stranger.private, ca: ours.cert })],
  ])('refuses %s', async (_, options: () => NodeFetchOptions) => {
    const { url, seen } = await demandingServer()
    const error = await failureOf(libraryAt(url, nodeFetch(options())).borrow())
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ kind: 'transport', reason: expect.stringMatching(/^(ERR_SSL_|ECONNRESET|UND_ERR_)/) })
    expect(seen).toEqual([])
  })

  test.each([
    ['of an authority nobody told us to trust', () => ({ cert: client.cert, key: client.private })],
    ['of another authority than the one we trust', () => ({ ...good(), ca: others.cert })],
  ])('is refused itself when its certificate is %s', async (_, options: () => NodeFetchOptions) => {
    const { url, seen } = await demandingServer()
    const error = await failureOf(libraryAt(url, nodeFetch(options())).borrow())
    expect(error).toMatchObject({
      code: 'CONNECTION_REFUSED',
      reason: 'SELF_SIGNED_CERT_IN_CHAIN',
      outcome: 'not-sent',
    })
    expect(seen).toEqual([])
  })
})

describe('a proxy', () => {
  const account = { name: 'can bo', password: 'canary:mật khẩu' }

  /** A proxy that opens tunnels for whoever has the account. */
  async function corporateProxy() {
    const tunnels: string[] = []
    const proxy = createHttpServer((_, response) => response.writeHead(405).end())
    proxy.on('connect', ({ url, headers }: IncomingMessage, socket: Socket) => {
      const expected = Buffer.from(`${account.name}:${account.password}`).toString('base64')
      if (headers['proxy-authorization'] !== `Basic ${expected}`) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')
        return
      }
      tunnels.push(url ?? '')
      const { hostname, port } = new URL(`http://${url}`)
      const target = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      for (const end of [socket, target]) end.on('error', () => undefined)
      onTestFinished(() => void target.destroy())
    })
    const port = await portOf(proxy)
    onTestFinished(() => proxy.closeAllConnections())
    const urlFor = (password: string) =>
      `http://${encodeURIComponent(account.name)}:${encodeURIComponent(password)}@127.0.0.1:${port}`
    return { tunnels, urlFor }
  }

  test('is gone through with its account, and the certificate is shown behind it', async () => {
    const { url, seen } = await demandingServer()
    const { tunnels, urlFor } = await corporateProxy()
    const library = libraryAt(url, nodeFetch({ ...good(), proxyUrl: urlFor(account.password) }))

    expect(await library.borrow()).toEqual({ slip: 'P-1' })

    expect(tunnels).toEqual([new URL(url).host])
    expect(seen).toMatchObject([{ who: 'one-stop' }])
    expect(seen[0]!.headers).not.toHaveProperty('proxy-authorization')
  })

  test('is gone through to plain HTTP too', async () => {
    const { tunnels, urlFor } = await corporateProxy()
    const url = await httpServer((_, response) => response.end(JSON.stringify(goodAnswer)))
    expect(await libraryAt(url, nodeFetch({ proxyUrl: urlFor(account.password) })).borrow()).toEqual({ slip: 'P-1' })
    expect(tunnels).toHaveLength(1)
  })

  test('that does not know the account lets nothing through', async () => {
    const { url, seen } = await demandingServer()
    const { urlFor } = await corporateProxy()
    const error = await failureOf(libraryAt(url, nodeFetch({ ...good(), proxyUrl: urlFor('canary-wrong') })).borrow())
    expect(error).toBeInstanceOf(TransportError)
    expect(`${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).not.toMatch(/canary|Basic/)
    expect(seen).toEqual([])
  })
})

describe('options that cannot work are refused at creation, without their values', () => {
  test.each<[string, () => NodeFetchOptions, RegExp]>([
    ['a certificate without its key', () => ({ cert: client.cert }), /^nodeFetch needs key$/],
    ['a key without its certificate', () => ({ key: client.private }), /^nodeFetch needs cert$/],
    ['a passphrase for nothing', () => ({ passphrase: 'canary' }), /^nodeFetch needs cert, key$/],
    ['a key of another certificate', () => ({ cert: client.cert, key: server.private }), /^nodeFetch cannot use /],
    ['rubbish', () => ({ cert: 'canary', key: 'canary' }), /^nodeFetch cannot use /],
    ['a proxy without http', () => ({ proxyUrl: 'canary:canary@proxy:3128' }), /^nodeFetch needs proxyUrl/],
    ['an account that is not encoded', () => ({ proxyUrl: 'http://a:%canary@p:1' }), /^nodeFetch needs the account/],
  ])('%s', (_, options, message) => {
    let thrown: unknown
    try {
      nodeFetch(options())
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toMatch(message)
    expect(inspect(thrown)).not.toMatch(/canary(?!.*test\.ts)/)
  })
})

test('a key with a password is opened with it', async () => {
  const { url } = await demandingServer()
  const locked = await generate(named('locked'), {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: ours.private, cert: ours.cert },
    passphrase: 'mật khẩu',
  })
  const options = { cert: locked.cert, key: locked.private, ca: ours.cert }
  expect(await libraryAt(url, nodeFetch({ ...options, passphrase: 'mật khẩu' })).borrow()).toEqual({ slip: 'P-1' })
  expect(() => nodeFetch({ ...options, passphrase: 'wrong' })).toThrow(/^nodeFetch cannot use /)
})

test('the signal of a call ends it', async () => {
  const url = await httpServer(() => undefined)
  const library = libraryAt(url, nodeFetch())
  expect(await failureOf(library.borrow(undefined, { timeoutMs: 50 }))).toMatchObject({ code: 'TIMEOUT' })
})

test('a redirect is not followed', async () => {
  const url = await httpServer((_, response) => response.writeHead(302, { location: 'https://elsewhere.test/' }).end())
  expect(await failureOf(libraryAt(url, nodeFetch()).borrow())).toMatchObject({
    code: 'UNEXPECTED_STATUS',
    status: 302,
  })
})
