import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A real HTTP server on a free port, gone when the test ends. */
export async function httpServer(listener: RequestListener): Promise<string> {
  const server = createHttpServer(listener)
  onTestFinished(() => server.closeAllConnections())
  return listen(server)
}

/** A real TCP server on a free port, gone when the test ends. */
export async function tcpServer(onConnection: (socket: Socket) => void): Promise<string> {
  return listen(createServer(onConnection))
}

/** The address of a port at which nobody listens. */
export async function nobodyThere(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${port}`
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
