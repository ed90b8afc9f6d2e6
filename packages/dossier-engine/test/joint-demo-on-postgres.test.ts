import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres, type PostgresServer } from './support/postgres-server.ts'

const demo = fileURLToPath(new URL('../../../examples/joint-procedures/src/main.ts', import.meta.url))

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres.stop())

it(
  'the demonstration of the joint procedures runs on PostgreSQL, twice in one database',
  { timeout: 480_000 },
  async () => {
    const address = await postgres.database()
    for (const run of [1, 2]) {
      expect(await play(address), `run ${run}`).toMatchObject({ ok: true, dossiers: 18, lost: 0, doubled: 0, kills: 3 })
    }
  },
)

function play(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const args = ['--conditions=@lienthong/source', demo, '--json', '--count', '0']
    const env = { ...process.env, DATABASE_URL: address }
    execFile(process.execPath, args, { env }, (error, out, errors) => {
      const last = out.trim().split('\n').at(-1) ?? ''
      if (last.startsWith('{')) resolve(JSON.parse(last))
      else reject(new Error(errors, { cause: error }))
    })
  })
}
