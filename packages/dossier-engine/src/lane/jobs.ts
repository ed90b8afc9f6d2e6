import type { Db, PgBoss } from 'pg-boss'
import { keepPlan } from '../store/kept-plans.ts'
import { uuidV7 } from '../store/uuid-v7.ts'
import type { Queryable } from '../store/store.ts'

/** A key that this worker holds: nobody else gets a job of the same key until it is given back. */
export interface Job {
  readonly queue: string
  readonly key: string
  readonly id: string
  /** How often a worker died with it. */
  readonly retryCount: number
}

/** Something to do for a key. */
export interface Activation {
  readonly queue: string
  readonly key: string
}

/** A queue that keeps the order of each key. A job of a worker that died comes back, however often. */
export async function createQueue(boss: PgBoss, name: string): Promise<void> {
  // As long as the column can say.
  const forever = 60 * 365 * 86_400
  // Longer than any claim: the engine gives keys back itself, and finds dead workers itself.
  const expireInSeconds = 24 * 3_600
  const limits = { expireInSeconds, retentionSeconds: forever, retryLimit: 1_000_000_000, retryDelay: 0 }
  await boss.createQueue(name, { policy: 'key_strict_fifo', warningQueueSize: 1_000_000, ...limits })
}

/** Notes that there is something to do for keys. In the caller's transaction: it counts when that is committed. */
export async function activate(tx: Queryable, activations: readonly Activation[]): Promise<void> {
  if (activations.length === 0) return
  await tx.query(
    'INSERT INTO lienthong.activation (queue, id, key) SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[])',
    [activations.map(({ queue }) => queue), activations.map(() => uuidV7()), activations.map(({ key }) => key)],
  )
}

const takeOut = keepPlan(`
DELETE FROM lienthong.activation a USING (
  SELECT o.queue, o.id FROM unnest($1::text[]) AS known(queue), LATERAL (
    SELECT i.queue, i.id FROM lienthong.activation i WHERE i.queue = known.queue ORDER BY i.id LIMIT $2 FOR UPDATE SKIP LOCKED
  ) o
) taken WHERE a.queue = taken.queue AND a.id = taken.id
RETURNING a.queue, a.id, a.key`)

/**
 * Takes keys that have something to do. Activations become jobs of pg-boss only as room is found for them: a fetch looks at
 * every key in the queue, so a queue of all keys at once would make each fetch dearer with each dossier.
 */
export async function takeJobs(boss: PgBoss, tx: Queryable, queues: readonly string[], most: number): Promise<Job[]> {
  const db = databaseOf(tx)
  const { rows } = await tx.query(takeOut, [queues, most])
  const taken = rows as { queue: string; id: string; key: string }[]
  const jobs: Job[] = []
  for (const queue of queues) {
    const fresh = taken.filter((row) => row.queue === queue).sort((a, b) => (a.id < b.id ? -1 : 1))
    if (fresh.length > 0) {
      const inserts = fresh.map(({ id, key }) => ({ id, singletonKey: key, data: { key } }))
      await boss.insert(queue, inserts, { db })
    }
    const fetched = await boss.fetch<{ key: string }>(queue, { batchSize: most, db })
    jobs.push(...fetched.map(({ id, retryCount, data }) => ({ queue, key: data.key, id, retryCount })))
  }
  return jobs
}

/** Gives keys back. A job that is no longer this worker's is left alone. */
export async function finishJobs(boss: PgBoss, tx: Queryable, jobs: readonly Job[]): Promise<void> {
  await eachQueue(jobs, (queue, own) => boss.deleteJob(queue, own, { db: databaseOf(tx) }))
}

/** Gives the jobs of a dead worker to the others, first in the order of their keys. */
export async function returnJobs(
  boss: PgBoss,
  tx: Queryable,
  jobs: readonly Omit<Job, 'key' | 'retryCount'>[],
): Promise<void> {
  await eachQueue(jobs, (queue, lost) =>
    boss.fail(
      queue,
      lost.map(({ id }) => id),
      undefined,
      { db: databaseOf(tx) },
    ),
  )
}

async function eachQueue<Part extends { readonly queue: string }>(
  jobs: readonly Part[],
  work: (queue: string, jobs: Part[]) => Promise<unknown>,
): Promise<void> {
  for (const queue of new Set(jobs.map((job) => job.queue))) {
    await work(
      queue,
      jobs.filter((job) => job.queue === queue),
    )
  }
}

/** Lets pg-boss work in our transaction. */
function databaseOf(tx: Queryable): Db {
  return { executeSql: async (text, values) => ({ rows: (await tx.query(text, values)).rows }) }
}
