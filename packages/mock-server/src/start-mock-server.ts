import { serve, type HttpBindings, type ServerType } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MockPlatform } from '@lienthong/mock-core'
import { mockApp, type HttpServer } from '@lienthong/mock-core/http'
import type { Context } from 'hono'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createNationalMocks, type NationalMocksOptions } from './create-national-mocks.ts'
import { addSignInRoutes } from './sign-in/sign-in-routes.ts'

/** How a mock server is started. */
export interface MockServerOptions extends NationalMocksOptions {
  /** TCP port; 0 takes any free one. Default 4010. */
  readonly port?: number
  /** Address to listen at. Default `127.0.0.1`, which only this machine reaches. */
  readonly host?: string
  /** Milliseconds an answer that never comes is held back at most. Default 60_000. */
  readonly holdMs?: number
  /** Told when the mock itself failed. Default prints the error with its stack to standard error. */
  readonly onFailure?: (error: Error) => void
}

/** A running mock server. */
export interface MockServer {
  /** Address without a slash at the end, as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly platform: MockPlatform
  /** Stops listening and cuts open connections. */
  close(): Promise<void>
}

/** The port is taken. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError'
  readonly port: number
  constructor(port: number) {
    super(`Port ${port} is in use. Choose another with --port ${port + 1}, or any free one with --port 0.`)
    this.port = port
  }
}

/** The address is none of this machine, or the port may not be opened. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError'
  /** Code of the system, as `EADDRNOTAVAIL` or `EACCES`. */
  readonly code: string
  constructor(host: string, port: number, code: string) {
    super(
      `Cannot listen at ${host}, port ${port} (${code}). Choose an address of this machine with --host, or a port you may open with --port.`,
    )
    this.code = code
  }
}

/**
 * Serves all mock national systems over HTTP.
 *
 * @throws Error when `NODE_ENV` is `production`: a mock must never be mistaken for a national system.
 * @throws {@link PortInUseError}
 * @throws {@link CannotListenError}
 * @example
 * const server = await startMockServer({ port: 0 })
 * const targets = await (await fetch(`${server.url}/__admin/v1/targets`)).json()
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('Mock national systems do not start with NODE_ENV=production')
  const { port = 4010, host = '127.0.0.1', holdMs = 60_000, onFailure = printFailure } = options
  const platform = createNationalMocks(options)
  const http = nodeHttp(holdMs, onFailure)
  let url = ''
  const app = mockApp(platform, http, (routes) =>
    addSignInRoutes(routes, { platform, server: http, origin: () => url }),
  )
  const server = serve({ fetch: app.fetch, port, hostname: host })
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new PortInUseError(port)
    throw code === undefined ? error : new CannotListenError(host, port, code)
  }
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  url = `http://${name}:${address.port}`
  return { url, platform, close: () => close(server) }
}

/** The answer sends its reader to the log. A warning of the process would be one line that does not say where. */
function printFailure(error: Error): void {
  process.stderr.write(`The mock itself failed: ${inspect(error)}\n`)
}

/** What the web's own types cannot do to a connection. */
function nodeHttp(holdMs: number, onFailure: (error: Error) => void): HttpServer {
  const incoming = (context: Context): HttpBindings['incoming'] => (context.env as HttpBindings).incoming
  return {
    onFailure,
    fromThisMachine(context) {
      const address = incoming(context).socket.remoteAddress ?? ''
      return /^(?:::ffff:)?127\.|^::1$/.test(address)
    },
    disconnect(context) {
      // A reset, as a broken line gives one: `destroy` would end the connection in an orderly way.
      incoming(context).socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    },
    async clientGone(context) {
      await once(incoming(context).socket, 'close', { signal: AbortSignal.timeout(holdMs) }).catch(() => undefined)
    },
  }
}

async function close(server: ServerType): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}
