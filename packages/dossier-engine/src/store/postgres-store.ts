import pg from 'pg'
import type { PgBoss } from 'pg-boss'
import { EngineError } from '../engine-error.ts'
import { Anchor } from './anchor.ts'
import { bossDatabase, forgetInternals, keepInternals } from './internals.ts'
import { planName } from './kept-plans.ts'
import { migrate } from './migrate.ts'
import { startBoss } from './start-boss.ts'
import { bareFailure, codeOf, storeFailure } from './store-failure.ts'
import type { Queryable, Store } from './store.ts'

/** How a store in PostgreSQL is opened. */
export interface PostgresOptions {
  readonly connectionString: string
  /** Connections at most, 3..100; one more proves that this process lives. Default 6. */
  readonly maxConnections?: number
  readonly onError: (error: Error) => void
}

export async function openPostgres({ connectionString, maxConnections = 6, onError }: PostgresOptions): Promise<Store> {
  if (!Number.isInteger(maxConnections) || maxConnections < 3 || maxConnections > 100) {
    throw new EngineError('OPTION_INVALID', { rule: 'maxConnections' })
  }
  const pool = new pg.Pool({ connectionString, max: maxConnections, application_name: 'lienthong' })
  // An idle connection that breaks is replaced by the pool; unheard, its error would end the process.
  pool.on('error', (error) => onError(storeFailure(error)))
  const anchor = new Anchor(connectionString, onError)
  try {
    const boss = await anchor.exclusively(async (execute) => {
      await execute('BEGIN')
      await migrate(execute)
      await execute('COMMIT')
      const run = bossDatabase((text, values) => pool.query(text, values).catch(rejectBare))
      return startBoss(run, 'postgres', onError)
    })
    return new PostgresStore(pool, anchor, boss)
  } catch (error) {
    await Promise.allSettled([anchor.close(), pool.end()])
    throw error instanceof EngineError && error.code !== 'STORE_FAILED'
      ? error
      : new EngineError('STORE_NOT_OPENED', { reason: error instanceof EngineError ? error.reason : codeOf(error) })
  }
}

function rejectBare(error: unknown): never {
  throw bareFailure(error)
}

class PostgresStore implements Store {
  readonly backend = 'postgres'
  readonly #pool: pg.Pool
  readonly #anchor: Anchor
  readonly #boss: PgBoss
  #closed = false

  constructor(pool: pg.Pool, anchor: Anchor, boss: PgBoss) {
    this.#pool = pool
    this.#anchor = anchor
    this.#boss = boss
    keepInternals(this, {
      boss,
      exclusively: (work) => anchor.exclusively(() => work()),
      registerWorker: () => anchor.registerWorker(),
      deadWorkers: (tx) => anchor.deadWorkers(tx),
    })
  }

  async query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    this.#refuseClosed()
    try {
      return await this.#pool.query(named(text, values))
    } catch (error) {
      throw storeFailure(error)
    }
  }

  async transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    this.#refuseClosed()
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw storeFailure(error)
    })
    // The pool takes its own listener off while a connection is in use.
    const ignore = (): void => undefined
    client.on('error', ignore)
    const tx = quiet(client)
    let broken = true
    try {
      await tx.query('BEGIN')
      const result = await work(tx)
      await tx.query('COMMIT')
      broken = false
      return result
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      )
      throw error
    } finally {
      client.off('error', ignore)
      // A connection in a state nobody knows is not handed to the next caller.
      client.release(broken)
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    forgetInternals(this)
    await this.#boss.stop({ graceful: false })
    await Promise.allSettled([this.#anchor.close(), this.#pool.end()])
  }

  #refuseClosed(): void {
    if (this.#closed) throw new EngineError('STORE_CLOSED')
  }
}

function named(text: string, values: unknown[] = []): pg.QueryConfig {
  const name = planName(text)
  return name === undefined ? { text, values } : { name, text, values }
}

/** The words of a database quote rows; nobody above hears them. */
function quiet(client: pg.PoolClient): Queryable {
  return {
    query: (text, values) =>
      client.query(named(text, values)).catch((error: unknown) => Promise.reject(storeFailure(error))),
  }
}
