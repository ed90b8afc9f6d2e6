import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { once } from 'node:events'
import type { PaymentDesk } from '../payment-desk.ts'
import { returnPage } from '../return-page.ts'
import { addressesOf, maxNoticeBytes, stop, type Endpoint } from './endpoint.ts'

const tooLong = bodyLimit({ maxSize: maxNoticeBytes, onError: (context) => context.body(null, 413) })

/** The endpoint of notices with Hono. */
export async function startHono(desk: PaymentDesk): Promise<Endpoint> {
  const app = new Hono()
  app.post('/ipn', tooLong, async (context) => {
    // The bytes as they came: `json()` would already have chosen one of several meanings.
    const rawBody = new Uint8Array(await context.req.arrayBuffer())
    const { status, body } = await desk.receiver.receive(rawBody)
    return context.json(body, status)
  })
  app.get('/thanh-toan/ket-qua', (context) => context.html(returnPage(desk, context.req.query('MaThamChieu'))))
  // In place of the handler that Hono has, which prints the error: a connection that breaks in the middle is none of ours.
  app.onError((_error, context) => context.body(null, 500))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  return { framework: 'Hono', ...addressesOf(server), close: () => stop(server) }
}
