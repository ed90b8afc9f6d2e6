import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { PgBoss } from 'pg-boss'
import { mkdirSync, readdirSync, renameSync, rmSync, existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { EngineError } from '../engine-error.ts'
import { lockFolder } from './folder-lock.ts'
import { bossDatabase, forgetInternals, forgetWorker, keepInternals, type LiveWorker } from './internals.ts'
import { migrate, type Execute } from './migrate.ts'
import { startBoss } from './start-boss.ts'
import { bareFailure, codeOf, storeFailure } from './store-failure.ts'
import type { Queryable, Store } from './store.ts'

/** Transactions between two clean-ups. A server cleans up by itself; an embedded database has nobody to do it. */
const vacuumEvery = 20_000

export async function openPglite(folder: string, onError: (error: Error) => void): Promise<Store> {
  makeFolder(folder)
  const unlock = lockFolder(folder)
  try {
    const db = await openData(folder)
    await db.transaction((tx) => migrate(executeIn(tx)))
    const boss = await startBoss(bossDatabase(executeAlone(db)), 'pglite', onError)
    return new PgliteStore(db, boss, unlock, onError)
  } catch (error) {
    unlock()
    throw error instanceof EngineError ? error : new EngineError('STORE_NOT_OPENED', { reason: codeOf(error) })
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new EngineError('STORE_NOT_OPENED', { reason: codeOf(error) })
  }
}

/** The first database is made beside its place: a process killed meanwhile leaves no half of one. */
async function openData(folder: string): Promise<PGlite> {
  const data = join(folder, 'data')
  for (const name of readdirSync(folder)) {
    if (name.startsWith('data.new')) rmSync(join(folder, name), { recursive: true, force: true })
  }
  if (!existsSync(data)) {
    const draft = join(folder, 'data.new')
    await (await PGlite.create(draft)).close()
    renameSync(draft, data)
  }
  return PGlite.create(data)
}

type Run = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** Text without values may hold several statements, which only `exec` takes. */
function executeIn(db: Pick<PGlite | Transaction, 'query' | 'exec'>): Execute & Run {
  return async (text, values) => {
    if (values !== undefined && values.length > 0) return db.query(text, values)
    return { rows: (await db.exec(text)).flatMap(({ rows }) => rows) }
  }
}

/** One connection serves everybody: what one statement leaves broken is put right before the next. */
function executeAlone(db: PGlite): Run {
  const run = executeIn(db)
  return (text, values) =>
    run(text, values).catch(async (error: unknown) => {
      if (/^\s*BEGIN\b/i.test(text)) await db.exec('ROLLBACK').catch(() => undefined)
      throw bareFailure(error)
    })
}

class PgliteStore implements Store {
  readonly backend = 'pglite'
  readonly #db: PGlite
  readonly #boss: PgBoss
  readonly #unlock: () => void
  readonly #onError: (error: Error) => void
  readonly #workers = new Set<number>()
  #untilVacuum = vacuumEvery
  #closed = false

  constructor(db: PGlite, boss: PgBoss, unlock: () => void, onError: (error: Error) => void) {
    this.#db = db
    this.#boss = boss
    this.#unlock = unlock
    this.#onError = onError
    keepInternals(this, {
      boss,
      exclusively: (work) => work(),
      registerWorker: () => this.#registerWorker(),
      deadWorkers: (tx) => this.#deadWorkers(tx),
    })
  }

  async query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    this.#refuseClosed()
    try {
      return await this.#db.query(text, values)
    } catch (error) {
      throw storeFailure(error)
    }
  }

  async transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    this.#refuseClosed()
    const own: { error?: unknown } = {}
    try {
      const result = await this.#db.transaction(async (tx) => {
        const queryable: Queryable = {
          query: (text, values) =>
            tx.query(text, values).catch((error: unknown) => Promise.reject(storeFailure(error))),
        }
        return work(queryable).catch((error: unknown) => {
          own.error = error
          throw error
        })
      })
      await this.#vacuumSometimes()
      return result
    } catch (error) {
      throw 'error' in own ? own.error : storeFailure(error)
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    forgetInternals(this)
    try {
      await this.#boss.stop({ graceful: false })
      await this.#db.close()
    } finally {
      this.#unlock()
    }
  }

  /** The folder belongs to this process: whoever is in the list and was not put there by it is dead. */
  async #deadWorkers(tx: Queryable): Promise<number[]> {
    const { rows } = await tx.query('SELECT id FROM lienthong.worker')
    return rows.map((row) => (row as { id: number }).id).filter((id) => !this.#workers.has(id))
  }

  async #registerWorker(): Promise<LiveWorker> {
    const { rows } = await this.query(`SELECT nextval('lienthong.worker_id')::int AS id`)
    const { id } = rows[0] as { id: number }
    this.#workers.add(id)
    await this.query('INSERT INTO lienthong.worker (id, host, pid) VALUES ($1, $2, $3)', [id, hostname(), process.pid])
    const release = async (): Promise<void> => {
      await this.query(forgetWorker, [id])
      this.#workers.delete(id)
    }
    return { id, isLost: () => false, release }
  }

  async #vacuumSometimes(): Promise<void> {
    this.#untilVacuum -= 1
    if (this.#untilVacuum > 0) return
    this.#untilVacuum = vacuumEvery
    await this.#db.exec('VACUUM (ANALYZE)').catch((error: unknown) => this.#onError(storeFailure(error)))
  }

  #refuseClosed(): void {
    if (this.#closed) throw new EngineError('STORE_CLOSED')
  }
}
