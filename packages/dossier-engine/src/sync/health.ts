import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DossierSync } from './dossier-sync.ts'

/** A health endpoint that listens. */
export interface HealthServer {
  /** Address of this machine only, as `http://127.0.0.1:9090`. */
  readonly url: string
  /** Stops listening. */
  close(): Promise<void>
}

/**
 * Answers `GET /health` on this machine only: 200 when store and portal are there, 503 when one is not; the body says which, and
 * how the outbox stands. `GET /live` says only that the process lives: whoever restarts it must not do so because the portal is down.
 *
 * @param options.port - 0 takes any free one.
 */
export async function serveHealth(
  sync: Pick<DossierSync, 'status'>,
  { port }: { readonly port: number },
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    request.resume()
    if (request.method !== 'GET') answer(response, 405, {})
    else if (request.url === '/live') answer(response, 200, { live: true })
    else if (request.url === '/health') void health(sync, response)
    else answer(response, 404, {})
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function health(sync: Pick<DossierSync, 'status'>, response: ServerResponse): Promise<void> {
  try {
    const status = await sync.status()
    const ok = status.portal === 'up' || status.portal === 'maintenance'
    answer(response, ok ? 200 : 503, { ok, store: 'up', ...status })
  } catch {
    answer(response, 503, { ok: false, store: 'down' })
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`)
}
