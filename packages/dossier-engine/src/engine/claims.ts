import type { PgBoss } from 'pg-boss'
import { finishJobs, takeJobs, type Job } from '../lane/jobs.ts'
import type { BranchRow, SignalRow } from '../process/branch-row.ts'
import { keepPlan } from '../store/kept-plans.ts'
import type { Queryable } from '../store/store.ts'

/** A process in the hands of this worker, with all that is known of it. */
export interface Claim {
  readonly id: string
  readonly key: string
  readonly job: Job
  readonly epoch: number
  readonly input: unknown
  readonly startedAtMs: number
  readonly entries: number
  readonly branches: readonly BranchRow[]
  readonly signals: readonly SignalRow[]
}

const load = keepPlan(`
WITH job AS (
  SELECT * FROM unnest($1::text[], $2::uuid[], $3::boolean[]) AS j(key, job_id, crashed)
), claimed AS (
  UPDATE lienthong.process p SET epoch = p.epoch + 1, worker = $4, job_id = job.job_id
  FROM job WHERE p.key = job.key
  RETURNING p.id, p.key, p.input, p.started_at, p.entries, p.epoch, job.crashed
), lost AS (
  UPDATE lienthong.branch b SET lost = b.lost + 1 FROM claimed c
  WHERE c.crashed AND b.process_id = c.id AND (b.state = 'ready' OR EXISTS (
    SELECT 1 FROM lienthong.signal s WHERE s.process_id = b.process_id AND b.name = ANY(s.pending)))
  RETURNING b.process_id, b.name
)
SELECT c.id, c.key, c.input, c.entries, c.epoch, date_part('epoch', c.started_at) * 1000 AS "startedAtMs",
  (SELECT json_agg(json_build_object(
      'name', b.name, 'state', b.state, 'cause', b.cause, 'why', b.why, 'data', b.data, 'result', b.result,
      'problem', b.problem, 'seq', b.seq, 'attempt', b.attempt, 'outcome', b.outcome, 'held', b.held::text,
      'lost', b.lost + (SELECT count(*) FROM lost l WHERE l.process_id = b.process_id AND l.name = b.name),
      'readyAt', date_part('epoch', b.ready_at) * 1000, 'wakeAt', date_part('epoch', b.wake_at) * 1000,
      'dueAt', date_part('epoch', b.due_at) * 1000, 'endedAt', date_part('epoch', b.ended_at) * 1000))
    FROM lienthong.branch b WHERE b.process_id = c.id) AS branches,
  (SELECT json_agg(json_build_object('id', s.id::text, 'type', s.type, 'data', s.data, 'pending', s.pending,
      'at', date_part('epoch', s.at) * 1000) ORDER BY s.id)
    FROM lienthong.signal s WHERE s.process_id = c.id AND s.pending <> '{}') AS signals
FROM claimed c`)

type Loaded = Omit<Claim, 'job' | 'branches' | 'signals'> & {
  readonly branches: readonly object[] | null
  readonly signals: readonly object[] | null
}

/** Takes processes that have something to do, in one transaction with their jobs: a worker that dies leaves no half of it. */
export async function claimProcesses(
  boss: PgBoss,
  tx: Queryable,
  worker: number,
  queues: readonly string[],
  most: number,
): Promise<Claim[]> {
  const jobs = await takeJobs(boss, tx, queues, most)
  if (jobs.length === 0) return []
  const { rows } = await tx.query(load, [
    jobs.map(({ key }) => key),
    jobs.map(({ id }) => id),
    jobs.map(({ retryCount }) => retryCount > 0),
    worker,
  ])
  const byKey = new Map((rows as Loaded[]).map((row) => [row.key, row]))
  // The process was deleted: nothing is to be done for its key.
  await finishJobs(
    boss,
    tx,
    jobs.filter(({ key }) => !byKey.has(key)),
  )
  return jobs.flatMap((job) => {
    const row = byKey.get(job.key)
    return row === undefined
      ? []
      : [{ ...row, job, branches: presentAll(row.branches), signals: presentAll(row.signals) }]
  })
}

function presentAll<Row>(rows: readonly object[] | null): Row[] {
  return (rows ?? []).map((row) => present(row) as Row)
}

/** Absent is a missing property, never `null`. */
function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
