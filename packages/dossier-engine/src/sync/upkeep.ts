import { activate, returnJobs } from '../lane/jobs.ts'
import { forgetDeadWorkers, internalsOf } from '../store/internals.ts'
import type { Store } from '../store/store.ts'
import { syncQueue } from './sync-queue.ts'

const mostAtOnce = 1_000

/** Gives what dead workers held to the others; what they had begun is in doubt. @returns How many dossiers that were. */
export async function takeOverLost(store: Store): Promise<number> {
  const { boss, deadWorkers } = internalsOf(store)
  // Mostly there are none, and that is known without a transaction.
  if ((await deadWorkers(store)).length === 0) return 0
  return store.transaction(async (tx) => {
    const dead = await deadWorkers(tx)
    const { rows } = await tx.query(
      `SELECT dossier, job_id FROM lienthong.sync_dossier WHERE worker = ANY($1::integer[])
       LIMIT ${String(mostAtOnce)} FOR UPDATE SKIP LOCKED`,
      [dead],
    )
    const lost = rows as { dossier: string; job_id: string }[]
    await returnJobs(
      boss,
      tx,
      lost.map(({ job_id }) => ({ queue: syncQueue, id: job_id })),
    )
    await tx.query(`UPDATE lienthong.sync_dossier SET worker = NULL, doubt = 'steps' WHERE dossier = ANY($1::text[])`, [
      lost.map(({ dossier }) => dossier),
    ])
    await tx.query(forgetDeadWorkers, [dead])
    return lost.length
  })
}

const wake = `
WITH due AS (
  SELECT dossier FROM lienthong.sync_dossier WHERE wake_at <= to_timestamp($1::float8 / 1000)
  ORDER BY wake_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE lienthong.sync_dossier d SET wake_at = NULL FROM due WHERE d.dossier = due.dossier RETURNING d.dossier`

/** Wakes dossiers whose time has come. @returns How many. */
export async function wakeDue(store: Store, nowMs: number): Promise<number> {
  for (let all = 0; ;) {
    const woken = await store.transaction(async (tx) => {
      const { rows } = await tx.query(wake, [nowMs, mostAtOnce])
      await activate(
        tx,
        (rows as { dossier: string }[]).map(({ dossier }) => ({ queue: syncQueue, key: dossier })),
      )
      return rows.length
    })
    all += woken
    if (woken < mostAtOnce) return all
  }
}

/** When the next dossier is to be woken, in epoch milliseconds; `undefined` when none waits for a time. */
export async function nextWakeMs(store: Store): Promise<number | undefined> {
  const { rows } = await store.query(
    `SELECT date_part('epoch', min(wake_at)) * 1000 AS "atMs" FROM lienthong.sync_dossier WHERE wake_at IS NOT NULL`,
  )
  return (rows[0] as { atMs: number | null }).atMs ?? undefined
}

/**
 * Whether somebody has something in hand that this worker does not get. What another is just taking, in a transaction that is not
 * committed, is passed over by whoever asks for work, and still stands where it was.
 */
export async function othersAreBusy(store: Store, own: number): Promise<boolean> {
  const { boss } = internalsOf(store)
  const { rows } = await store.query(
    `SELECT EXISTS (SELECT 1 FROM lienthong.activation WHERE queue = $2)
       OR EXISTS (SELECT 1 FROM lienthong.worker WHERE id <> $1)
       AND EXISTS (SELECT 1 FROM lienthong.sync_dossier WHERE worker IS NOT NULL AND worker <> $1) AS busy`,
    [own, syncQueue],
  )
  if ((rows[0] as { busy: boolean }).busy) return true
  return (await boss.findJobs(syncQueue, { queued: true, limit: 1 })).length > 0
}
