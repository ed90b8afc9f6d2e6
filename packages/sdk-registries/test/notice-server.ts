import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Opens a server on this machine until the test ends, and tells its address. `port` 0 is any. */
export async function listen(server: Server, port = 0): Promise<{ url: string; port: number; close(): Promise<void> }> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  onTestFinished(close)
  const { port: given } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${given}`, port: given, close }
}
