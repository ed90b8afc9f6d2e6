import { instantOf, type Instant } from '@lienthong/sdk-core'
import type { DossierStatus, PortalDossier } from '@lienthong/sdk-dvc'
import { EngineError } from '../engine-error.ts'
import type { Store } from '../store/store.ts'
import type { SyncProblem } from './sync-problem.ts'
import type { SyncStep } from './sync-event.ts'

/** How the outbox stands. */
export interface SyncCounts {
  /** Dossiers of which an event was ever enqueued. */
  readonly dossiers: number
  /** Dossiers of which everything is at the portal. */
  readonly upToDate: number
  /** Events that are not at the portal yet, those of dead letters among them. */
  readonly pendingEvents: number
  /** Dossiers that are tried again later. */
  readonly retrying: number
  /** Dossiers that wait for a person. */
  readonly dead: number
  /** When the oldest event that is not at the portal came in. */
  readonly oldestPendingAt?: Instant
}

/** A dossier that waits for a person. */
export interface DeadLetter {
  readonly code: string
  readonly problem: SyncProblem
  readonly at: Instant
  readonly attempts: number
}

const counts = `
SELECT (SELECT count(*) FROM lienthong.sync_head)::integer AS dossiers,
  (SELECT count(*) FROM lienthong.sync_head h JOIN lienthong.sync_dossier d USING (dossier) WHERE d.sent >= h.last)::integer AS "upToDate",
  (SELECT count(*) FROM lienthong.sync_dossier WHERE wake_at IS NOT NULL)::integer AS retrying,
  (SELECT count(*) FROM lienthong.sync_dossier WHERE dead_at IS NOT NULL)::integer AS dead,
  p.events::integer AS "pendingEvents", date_part('epoch', p.oldest) * 1000 AS "oldestMs"
FROM (SELECT count(*) AS events, min(e.at) AS oldest FROM lienthong.sync_event e
  LEFT JOIN lienthong.sync_dossier d USING (dossier) WHERE e.position > COALESCE(d.sent, 0)) p`

export async function readCounts(store: Store): Promise<SyncCounts> {
  const { rows } = await store.query(counts)
  const { oldestMs, ...rest } = rows[0] as Omit<SyncCounts, 'oldestPendingAt'> & { oldestMs: number | null }
  return { ...rest, ...(oldestMs !== null && { oldestPendingAt: instantOf(oldestMs) }) }
}

/** Dead letters, by code; a page of at most so many after a code. */
export async function readDeadLetters(store: Store, after: string, limit: number): Promise<DeadLetter[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000) throw new EngineError('OPTION_INVALID', { rule: 'limit' })
  const { rows } = await store.query(
    `SELECT dossier AS code, problem, attempts, date_part('epoch', dead_at) * 1000 AS "atMs" FROM lienthong.sync_dossier
     WHERE dead_at IS NOT NULL AND dossier > $1 ORDER BY dossier LIMIT $2`,
    [after, limit],
  )
  return (rows as (Omit<DeadLetter, 'at'> & { atMs: number })[]).map(({ atMs, ...rest }) => ({
    ...rest,
    at: instantOf(atMs),
  }))
}

// Of events that were purged only what the portal was told is left.
const lastStatus = `
SELECT COALESCE(
  (SELECT COALESCE(e.data -> 'dossier' ->> 'status', e.data -> 'steps' -> -1 ->> 'status') FROM lienthong.sync_event e
    WHERE e.dossier = $1 AND e.data IS NOT NULL ORDER BY e.position DESC LIMIT 1),
  (SELECT d.status FROM lienthong.sync_dossier d WHERE d.dossier = $1)) AS status`

/** The state of the last event of a dossier. */
export async function readLastStatus(store: Store, code: string): Promise<DossierStatus | undefined> {
  const { rows } = await store.query(lastStatus, [code])
  return (rows[0] as { status: DossierStatus | null } | undefined)?.status ?? undefined
}

/** When a dossier was received first and finished last, as far as steps told so. */
export interface StepTimes {
  readonly receivedAt?: string
  readonly finishedAt?: string
}

/** Reads {@link StepTimes} in the events of a dossier; those that were purged say nothing any more. */
export async function readStepTimes(store: Store, code: string): Promise<StepTimes> {
  const { rows } = await store.query(
    `SELECT e.data -> 'steps' AS steps FROM lienthong.sync_event e
     WHERE e.dossier = $1 AND e.data IS NOT NULL ORDER BY e.position`,
    [code],
  )
  const steps = (rows as { steps: readonly SyncStep[] }[]).flatMap((row) => row.steps)
  const receivedAt = steps.find(({ status }) => status === 'received')?.at
  const finishedAt = steps.findLast(({ status }) => status === 'finished')?.at
  return { ...(receivedAt !== undefined && { receivedAt }), ...(finishedAt !== undefined && { finishedAt }) }
}

/** A dossier as it should stand at the portal when all that was said to be delivered is there. */
export interface LocalDossier {
  readonly code: string
  readonly status: DossierStatus | null
  readonly pending: boolean
  readonly dossier?: PortalDossier
  readonly steps: readonly SyncStep[]
}

/** Dossiers of which something was delivered, by code; a page of at most so many after a code. */
export async function readLocal(store: Store, after: string, limit: number): Promise<LocalDossier[]> {
  const { rows } = await store.query(
    `SELECT d.dossier AS code, d.status, d.sent < h.last AS pending
     FROM lienthong.sync_dossier d JOIN lienthong.sync_head h USING (dossier)
     WHERE d.known AND d.dossier > $1 ORDER BY d.dossier LIMIT $2`,
    [after, limit],
  )
  return (rows as Omit<LocalDossier, 'steps'>[]).map((row) => ({ ...row, steps: [] }))
}
