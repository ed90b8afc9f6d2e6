import { hostname } from 'node:os'
import pg from 'pg'
import { forgetWorker, type LiveWorker } from './internals.ts'
import type { Execute } from './migrate.ts'
import { storeFailure } from './store-failure.ts'
import type { Queryable } from './store.ts'

/** First half of the keys of our advisory locks: 'LT'. The second half is 0 for changes of the schema, or a worker's id. */
const lockClass = 0x4c54

/** Dead peers are noticed within half a minute, also when their machine lost its power. */
const keepAlive = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4'

/**
 * One connection that is held for as long as the store is open. The database gives its locks free in the moment the process
 * dies, so that others need not wait for a time limit to take over. It needs a session of its own: no pooler that shares
 * sessions between transactions.
 */
export class Anchor {
  readonly #connectionString: string
  readonly #onError: (error: Error) => void
  #session: Promise<pg.Client> | undefined
  #turn: Promise<unknown> = Promise.resolve()
  /** Sessions that have ended, with all that was locked in them. */
  readonly #lost = new WeakSet<pg.Client>()

  constructor(connectionString: string, onError: (error: Error) => void) {
    this.#connectionString = connectionString
    this.#onError = onError
  }

  /** Runs work while no other process holds the same lock. */
  exclusively<Result>(work: (execute: Execute) => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(async () => {
      const session = await this.#connect()
      const execute: Execute = (text, values) => session.query(text, values)
      await execute('SELECT pg_advisory_lock($1, 0)', [lockClass])
      try {
        return await work(execute)
      } catch (error) {
        await session.query('ROLLBACK').catch(() => undefined)
        throw storeFailure(error)
      } finally {
        await execute('SELECT pg_advisory_unlock($1, 0)', [lockClass]).catch(() => undefined)
      }
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async registerWorker(): Promise<LiveWorker> {
    const session = await this.#connect()
    const lost = (): boolean => this.#lost.has(session)
    const { rows } = await session.query<{ id: number }>(`SELECT nextval('lienthong.worker_id')::int AS id`)
    const id = rows[0]?.id ?? 0
    // The lock comes before the row: a row without a lock is a dead worker.
    await session.query('SELECT pg_advisory_lock($1, $2)', [lockClass, id])
    await session.query('INSERT INTO lienthong.worker (id, host, pid) VALUES ($1, $2, $3)', [
      id,
      hostname(),
      process.pid,
    ])
    return {
      id,
      isLost: lost,
      release: async () => {
        if (lost()) return
        await session.query(forgetWorker, [id])
        await session.query('SELECT pg_advisory_unlock($1, $2)', [lockClass, id])
      },
    }
  }

  async deadWorkers(tx: Queryable): Promise<number[]> {
    const { rows } = await tx.query(
      `SELECT w.id FROM lienthong.worker w WHERE NOT EXISTS (
         SELECT 1 FROM pg_locks l
         WHERE l.locktype = 'advisory' AND l.classid = $1::oid AND l.objid = w.id::oid AND l.objsubid = 2 AND l.granted
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [lockClass],
    )
    return rows.map((row) => (row as { id: number }).id)
  }

  async close(): Promise<void> {
    const session = this.#session
    this.#session = undefined
    await session?.then((client) => client.end()).catch(() => undefined)
  }

  #connect(): Promise<pg.Client> {
    this.#session ??= this.#open()
    return this.#session
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      application_name: 'lienthong-worker',
      keepAlive: true,
    })
    // The next call opens a new one; the workers of this one are lost.
    const forget = (): void => {
      this.#lost.add(client)
      this.#session = undefined
    }
    client.on('error', (error) => this.#onError(storeFailure(error)))
    client.once('end', forget)
    try {
      await client.connect()
      await client.query(keepAlive)
      return client
    } catch (error) {
      forget()
      throw storeFailure(error)
    }
  }
}
