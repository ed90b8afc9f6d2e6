import { returnJobs } from '../lane/jobs.ts'
import { queueOf } from '../process/registry.ts'
import { forgetDeadWorkers, internalsOf } from '../store/internals.ts'
import type { Store } from '../store/store.ts'

const mostAtOnce = 1_000

/** Gives what dead workers held to the others. @returns How many processes that were. */
export async function takeOverLost(store: Store): Promise<number> {
  const { boss, deadWorkers } = internalsOf(store)
  // Mostly there are none, and that is known without a transaction.
  if ((await deadWorkers(store)).length === 0) return 0
  return store.transaction(async (tx) => {
    const dead = await deadWorkers(tx)
    const { rows } = await tx.query(
      `SELECT id, key, kind, version, job_id FROM lienthong.process WHERE worker = ANY($1::integer[])
       LIMIT ${String(mostAtOnce)} FOR UPDATE SKIP LOCKED`,
      [dead],
    )
    const lost = rows as { id: string; kind: string; version: number; job_id: string }[]
    await returnJobs(
      boss,
      tx,
      lost.map((process) => ({ queue: queueOf(process), id: process.job_id })),
    )
    await tx.query('UPDATE lienthong.process SET worker = NULL WHERE id = ANY($1::uuid[])', [lost.map(({ id }) => id)])
    await tx.query(forgetDeadWorkers, [dead])
    return lost.length
  })
}

/**
 * Whether others have something in hand that this worker does not get. What somebody is just taking, in a transaction that is
 * not committed, is passed over by whoever asks for work, and still stands where it was.
 */
export async function othersAreBusy(store: Store, own: number, queues: readonly string[]): Promise<boolean> {
  const { boss } = internalsOf(store)
  const { rows } = await store.query(
    `SELECT EXISTS (SELECT 1 FROM lienthong.activation WHERE queue = ANY($2::text[]))
       OR EXISTS (SELECT 1 FROM lienthong.worker WHERE id <> $1)
       AND EXISTS (SELECT 1 FROM lienthong.process WHERE worker IS NOT NULL AND worker <> $1) AS busy`,
    [own, queues],
  )
  if ((rows[0] as { busy: boolean }).busy) return true
  for (const queue of queues) if ((await boss.findJobs(queue, { queued: true, limit: 1 })).length > 0) return true
  return false
}
