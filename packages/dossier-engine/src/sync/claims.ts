import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { PgBoss } from 'pg-boss'
import { finishJobs, takeJobs, type Job } from '../lane/jobs.ts'
import { keepPlan } from '../store/kept-plans.ts'
import type { Queryable } from '../store/store.ts'
import type { Doubt } from './plan-delivery.ts'
import type { KeptEvent } from './sync-event.ts'
import { syncQueue } from './sync-queue.ts'

/** Events of one dossier that are loaded at a time. */
export const mostEventsPerClaim = 20

/** A dossier in the hands of this worker, with what is to be sent of it. */
export interface DossierClaim {
  readonly dossier: string
  readonly job: Job
  readonly epoch: number
  readonly sent: number
  readonly known: boolean
  readonly status: DossierStatus | null
  readonly doubt: Doubt | null
  readonly attempts: number
  readonly events: readonly { readonly position: number; readonly data: KeptEvent }[] | null
}

// A dossier that waits for a time or for a person is left alone: whoever lets it go on makes a new activation.
const load = keepPlan(`
WITH job AS (
  SELECT * FROM unnest($1::text[], $2::uuid[]) AS j(dossier, job_id)
), claimed AS (
  INSERT INTO lienthong.sync_dossier AS d (dossier, epoch, worker, job_id)
  SELECT dossier, 1, $3::integer, job_id FROM job
  ON CONFLICT (dossier) DO UPDATE SET epoch = d.epoch + 1, worker = EXCLUDED.worker, job_id = EXCLUDED.job_id
    WHERE d.dead_at IS NULL AND d.wake_at IS NULL
  RETURNING d.dossier, d.epoch, d.sent, d.known, d.status, d.doubt, d.attempts
)
SELECT c.*, (SELECT json_agg(json_build_object('position', e.position, 'data', e.data) ORDER BY e.position)
  FROM (SELECT position, data FROM lienthong.sync_event WHERE dossier = c.dossier AND position > c.sent AND data IS NOT NULL
    ORDER BY position LIMIT ${String(mostEventsPerClaim)}) e) AS events
FROM claimed c`)

/** Takes dossiers that have something to send, in one transaction with their jobs: a worker that dies leaves no half of it. */
export async function claimDossiers(
  boss: PgBoss,
  tx: Queryable,
  worker: number,
  most: number,
): Promise<DossierClaim[]> {
  const jobs = await takeJobs(boss, tx, [syncQueue], most)
  if (jobs.length === 0) return []
  const { rows } = await tx.query(load, [jobs.map(({ key }) => key), jobs.map(({ id }) => id), worker])
  const byCode = new Map((rows as Omit<DossierClaim, 'job'>[]).map((row) => [row.dossier, row]))
  await finishJobs(
    boss,
    tx,
    jobs.filter(({ key }) => !byCode.has(key)),
  )
  return jobs.flatMap((job) => {
    const row = byCode.get(job.key)
    return row === undefined ? [] : [{ ...row, job }]
  })
}
