import { fastify } from 'fastify'
import type { PaymentDesk } from '../payment-desk.ts'
import { returnPage } from '../return-page.ts'
import { addressesOf, maxNoticeBytes, type Endpoint } from './endpoint.ts'

/** The endpoint of notices with Fastify. */
export async function startFastify(desk: PaymentDesk): Promise<Endpoint> {
  const app = fastify({ bodyLimit: maxNoticeBytes, forceCloseConnections: true })
  // In place of the readers that Fastify has: the checksum is over the bytes as they came.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, rawBody, done) => done(null, rawBody))
  app.post('/ipn', async (request, reply) => {
    const rawBody = request.body instanceof Uint8Array ? request.body : ''
    const { status, body } = await desk.receiver.receive(rawBody)
    return reply.code(status).send(body)
  })
  app.get('/thanh-toan/ket-qua', (request, reply) => {
    const { MaThamChieu } = request.query as { MaThamChieu?: unknown }
    return reply.type('text/html; charset=utf-8').send(returnPage(desk, MaThamChieu))
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return { framework: 'Fastify', ...addressesOf(app.server), close: () => app.close() }
}
