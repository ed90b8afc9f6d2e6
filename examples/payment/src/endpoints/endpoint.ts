import type { AddressInfo, Server } from 'node:net'
import { once } from 'node:events'

/** A running web server of the one-stop system. */
export interface Endpoint {
  readonly framework: 'Express' | 'Hono' | 'Fastify'
  /** Where the platform sends notices. */
  readonly notifyUrl: string
  /** Where the payer comes back. */
  readonly returnUrl: string
  close(): Promise<void>
}

/** Bytes of the longest body that is read; a notice has less than one kilobyte. */
export const maxNoticeBytes = 64 * 1024

/** The addresses of a server that listens. */
export function addressesOf(server: {
  address(): AddressInfo | string | null
}): Pick<Endpoint, 'notifyUrl' | 'returnUrl'> {
  const { port } = server.address() as AddressInfo
  return { notifyUrl: `http://127.0.0.1:${port}/ipn`, returnUrl: `http://127.0.0.1:${port}/thanh-toan/ket-qua` }
}

/** Stops a server at once, open connections too. */
export async function stop(server: Server & { closeAllConnections?(): void }): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections?.()
  await closed
}
