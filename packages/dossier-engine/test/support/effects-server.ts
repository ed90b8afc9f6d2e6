import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { OtherSide } from './joint-birth.ts'

/** A request that was carried out. */
export interface Effect {
  readonly dossier: string
  readonly operation: string
  readonly key: string
  /** Name of the worker that asked. */
  readonly worker: string
}

/** A system that counts what it is asked. */
export interface EffectsServer {
  readonly url: string
  /** Requests in the order they came, repeated ones among them. */
  readonly requests: readonly Effect[]
  close(): Promise<void>
}

/** @param onRequest - Called when a request was carried out. Its answer is sent when this is over. */
export async function startEffectsServer(
  onRequest: (effect: Effect, count: number) => void | Promise<void> = () => undefined,
): Promise<EffectsServer> {
  const requests: Effect[] = []
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [dossier, operation] = [searchParams.get('dossier') ?? '', searchParams.get('operation') ?? '']
    const answer = (status: number, body: object): void => {
      request.resume().on('end', () => response.writeHead(status).end(JSON.stringify(body)))
    }
    if (request.method === 'POST') {
      const [key, worker] = [String(request.headers['idempotency-key']), String(request.headers['x-worker'])]
      requests.push({ dossier, operation, key, worker })
      const over = Promise.resolve(onRequest({ dossier, operation, key, worker }, requests.length))
      void over.then(() => {
        answer(200, { receipt: `${dossier}/${operation}` })
      })
      return
    }
    const isKnown = requests.some((effect) => effect.dossier === dossier && effect.operation === operation)
    answer(isKnown ? 200 : 404, isKnown ? { receipt: `${dossier}/${operation}` } : {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${String(port)}`, requests, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

/** Asks such a server. */
export function askServer(url: string, worker: string): OtherSide {
  const ask = async (method: string, dossier: string, operation: string, key = ''): Promise<string | undefined> => {
    const headers = { 'Idempotency-Key': key, 'X-Worker': worker }
    const response = await fetch(`${url}/?dossier=${dossier}&operation=${operation}`, { method, headers })
    return ((await response.json()) as { receipt?: string }).receipt
  }
  return {
    send: async (dossier, operation, key) => (await ask('POST', dossier, operation, key)) ?? '',
    find: (dossier, operation) => ask('GET', dossier, operation),
  }
}

/** Each effect of each dossier once: by its key, or, where the other side knows no keys, by the number of requests. */
export function effectsOf(requests: readonly Effect[]): string[] {
  const unique = new Map(
    requests.map((effect, at) => [effect.dossier.startsWith('LOOK') ? String(at) : effect.key, effect]),
  )
  return [...unique.values()].map(({ dossier, operation }) => `${dossier} ${operation}`).sort()
}
