import express, { type ErrorRequestHandler } from 'express'
import { once } from 'node:events'
import type { PaymentDesk } from '../payment-desk.ts'
import { returnPage } from '../return-page.ts'
import { addressesOf, maxNoticeBytes, stop, type Endpoint } from './endpoint.ts'

/** The endpoint of notices with Express. */
export async function startExpress(desk: PaymentDesk): Promise<Endpoint> {
  const app = express()
  app.disable('x-powered-by')
  // `raw`, and for every media type: the checksum is over what came, not over what a reader of JSON has made of it.
  app.post('/ipn', express.raw({ type: () => true, limit: maxNoticeBytes }), async (request, response) => {
    const rawBody = request.body instanceof Uint8Array ? request.body : ''
    const { status, body } = await desk.receiver.receive(rawBody)
    response.status(status).json(body)
  })
  app.get('/thanh-toan/ket-qua', (request, response) => {
    response.type('html').send(returnPage(desk, request.query['MaThamChieu']))
  })
  app.use(sayNothing)
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { framework: 'Express', ...addressesOf(server), close: () => stop(server) }
}

/** In place of the handler that Express has, which shows where its files are. Four parameters: that is how it is known. */
const sayNothing: ErrorRequestHandler = (error: { readonly status?: unknown }, _request, response, _next) => {
  response.sendStatus(typeof error.status === 'number' ? error.status : 500)
}
