import { Hono, type Context } from 'hono'
import type { MockPlatform, Outcome } from '../platform/platform.ts'
import { adminApp } from './admin-app.ts'
import { refuseUnknownFault } from './refuse-unknown-fault.ts'

/** What an HTTP server must do for the adapter, because the web's own types cannot break a connection. */
export interface HttpServer {
  /** Cuts the connection of a request without an answer. */
  disconnect(context: Context): Response
  /** Resolves when the client of a request has gone, or when it was held long enough. */
  clientGone(context: Context): Promise<void>
  /** Whether the other end of the connection is this machine: a Host header can be written by anybody. */
  fromThisMachine(context: Context): boolean
  /** Told when the mock itself failed. */
  onFailure(error: Error): void
}

/**
 * Routes HTTP to a platform: national systems at their paths, the admin API below `/__admin/v1`.
 *
 * @param addRoutes - Adds what only this server can serve, as pages with cookies; it goes before the platform.
 */
export function mockApp(platform: MockPlatform, server: HttpServer, addRoutes: (app: Hono) => void = () => {}): Hono {
  const app = new Hono()
  app.use('/__admin/*', async (context, next) => {
    if (server.fromThisMachine(context)) return next()
    return context.json({ error: 'FOREIGN_REQUEST', message: 'The admin API answers to this machine only' }, 403)
  })
  app.route('/__admin/v1', adminApp(platform))
  app.use(refuseUnknownFault(platform))
  addRoutes(app)
  app.all('*', async (context) => {
    const outcome: Outcome = await platform.handle(context.req.raw)
    if (outcome.kind === 'answer') return outcome.response
    if (outcome.kind === 'hang') await server.clientGone(context)
    return server.disconnect(context)
  })
  // A stack trace never leaves the process; the log of the server has it.
  app.onError((error, context) => {
    server.onFailure(error)
    const body = { error: 'MOCK_FAILED', message: 'The mock itself failed; this is a bug of the mock. See its log.' }
    return context.json(body, 500, { 'x-mock': 'lienthong' })
  })
  return app
}
