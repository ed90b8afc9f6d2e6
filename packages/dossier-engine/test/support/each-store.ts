import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { openStore, type Store } from '../../src/index.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

/** Where a store is, to be opened by anybody. */
export type Place = { readonly folder: string } | { readonly connectionString: string }

/** Stores for tests; closed and deleted by themselves. */
export interface Stores {
  /** A place of its own, with the tables in it and nothing else. */
  place(): Promise<Place>
  open(place: Place): Promise<Store>
  /** An empty store, the same one for each test. */
  empty(): Promise<Store>
}

/** The same tests on both databases: an embedded one in a folder, and a PostgreSQL server started for this file. */
export function describeEachStore(tests: (stores: Stores, backend: 'pglite' | 'postgres') => void): void {
  describe('on PGlite', () => {
    tests(pgliteStores(), 'pglite')
  })
  describe('on PostgreSQL', () => {
    tests(postgresStores().stores, 'postgres')
  })
}

/** A server takes its time on a small machine. */
const setupMs = 120_000

function pgliteStores(): Stores {
  const root = mkdtempSync(join(tmpdir(), 'lienthong-engine-'))
  const original = join(root, 'original')
  let count = 0
  beforeAll(async () => {
    await (await openStore({ folder: original })).close()
  }, setupMs)
  const stores = closing(() => {
    count += 1
    const folder = join(root, String(count))
    cpSync(original, folder, { recursive: true })
    return Promise.resolve({ folder })
  })
  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  }, setupMs)
  return stores
}

/** Stores on a server of this file's own. */
export function postgresStores(): { readonly stores: Stores; readonly server: () => PostgresServer } {
  let started: PostgresServer | undefined
  let original = ''
  const server = (): PostgresServer => {
    if (started === undefined) throw new Error('The server is not started yet')
    return started
  }
  beforeAll(async () => {
    started = await startPostgres()
    original = await started.database()
    await (await openStore({ connectionString: original })).close()
  }, setupMs)
  const stores = closing(async () => ({ connectionString: await server().database(original) }))
  afterAll(() => started?.stop(), setupMs)
  return { stores, server }
}

const wipe = [
  'DELETE FROM lienthong.history',
  'DELETE FROM lienthong.process',
  'DELETE FROM lienthong.sync_event',
  'DELETE FROM lienthong.sync_head',
  'DELETE FROM lienthong.sync_dossier',
  'DELETE FROM lienthong.activation',
  'DELETE FROM lienthong_jobs.job',
]

function closing(place: () => Promise<Place>): Stores {
  const opened: Store[] = []
  let shared: Promise<Store> | undefined
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()))
  })
  afterAll(async () => {
    await (await shared)?.close()
  }, setupMs)
  return {
    place,
    async open(where) {
      const store = await openStore(where)
      opened.push(store)
      return store
    },
    async empty() {
      shared ??= place().then(openStore)
      const store = await shared
      for (const statement of wipe) await store.query(statement)
      return store
    },
  }
}
