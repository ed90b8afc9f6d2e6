import { activate } from '../lane/jobs.ts'
import { queueOf } from '../process/registry.ts'
import type { Store } from '../store/store.ts'

const mostAtOnce = 1_000

const wake = `
WITH due AS (
  SELECT process_id, name FROM lienthong.branch WHERE wake_at <= to_timestamp($1::float8 / 1000)
  ORDER BY wake_at LIMIT $2 FOR UPDATE SKIP LOCKED
), woken AS (
  UPDATE lienthong.branch b SET state = 'ready', wake_at = NULL FROM due
  WHERE b.process_id = due.process_id AND b.name = due.name
  RETURNING b.process_id
)
SELECT DISTINCT p.key, p.kind, p.version, p.id FROM woken w JOIN lienthong.process p ON p.id = w.process_id ORDER BY p.id`

/** Wakes branches whose time has come, by the engine's clock. @returns How many processes have something to do again. */
export async function wakeDue(store: Store, nowMs: number): Promise<number> {
  for (let all = 0; ;) {
    const woken = await store.transaction(async (tx) => {
      const { rows } = await tx.query(wake, [nowMs, mostAtOnce])
      const processes = rows as { key: string; kind: string; version: number }[]
      await activate(
        tx,
        processes.map((process) => ({ queue: queueOf(process), key: process.key })),
      )
      return processes.length
    })
    all += woken
    if (woken === 0) return all
  }
}

/** When the next branch is to be woken, in epoch milliseconds; `undefined` when none waits for a time. */
export async function nextWakeMs(store: Store): Promise<number | undefined> {
  const { rows } = await store.query(
    `SELECT date_part('epoch', min(wake_at)) * 1000 AS "atMs" FROM lienthong.branch WHERE wake_at IS NOT NULL`,
  )
  const { atMs } = rows[0] as { atMs: number | null }
  return atMs ?? undefined
}
