import type { DossierStatus, NationalPortalClient } from '@lienthong/sdk-dvc'
import { activate } from '../lane/jobs.ts'
import type { Store } from '../store/store.ts'
import type { PortalGate } from './portal-gate.ts'
import { readLocal, type LocalDossier } from './read-sync.ts'
import { mayMove } from './status-moves.ts'
import { problemOf } from './sync-problem.ts'
import { syncQueue } from './sync-queue.ts'

/** How the portal is compared. */
export interface ReconcileOptions {
  /** Puts right what can be put right by sending again. Default false: only tells. */
  readonly fix?: boolean
  /** Dossiers asked about at the same time, 1..100. Default 8. */
  readonly concurrency?: number
}

/** One dossier that stands otherwise at the portal than here. */
export interface Difference {
  readonly code: string
  readonly kind: 'missing' | 'behind' | 'ahead' | 'not-answered'
  /** The state that was delivered. */
  readonly local?: DossierStatus
  readonly portal?: DossierStatus
  /** What puts it right. */
  readonly fix: 'send-again' | 'look-into' | 'ask-again'
  readonly fixed: boolean
  /** Code of the error, when the portal did not answer. */
  readonly reason?: string
}

/** What a comparison needs. */
export interface ReconcileTools {
  readonly store: Store
  readonly portal: NationalPortalClient
  readonly gate: PortalGate
}

/** Compares all dossiers, a page at a time. What is still on its way is left out: it differs by intent. */
export async function* reconcile(
  { store, portal, gate }: ReconcileTools,
  { fix = false, concurrency = 8 }: ReconcileOptions,
): AsyncGenerator<Difference, void, void> {
  for (let after = ''; ;) {
    const page = await readLocal(store, after, 200)
    const settled = page.filter(({ pending }) => !pending)
    for (let at = 0; at < settled.length; at += concurrency) {
      const part = settled.slice(at, at + concurrency)
      const found = await Promise.all(part.map((local) => compare(portal, gate, local)))
      for (const difference of found) {
        if (difference === undefined) continue
        const fixed = fix && difference.fix === 'send-again' ? await sendAgain(store, difference.code) : false
        yield { ...difference, fixed }
      }
    }
    const last = page.at(-1)
    if (last === undefined) return
    after = last.code
  }
}

async function compare(
  portal: NationalPortalClient,
  gate: PortalGate,
  { code, status }: LocalDossier,
): Promise<Omit<Difference, 'fixed'> | undefined> {
  const local = status === null ? {} : { local: status }
  try {
    await gate.pass()
    const found = await portal.findDossier(code)
    if (found === undefined) return { code, ...local, kind: 'missing', fix: 'send-again' }
    if (found.status === undefined || status === null || found.status === status) return undefined
    const isBehind = isOnTheWay(found.status, status)
    return {
      code,
      ...local,
      portal: found.status,
      ...(isBehind ? { kind: 'behind', fix: 'send-again' } : { kind: 'ahead', fix: 'look-into' }),
    }
  } catch (error) {
    return { code, ...local, kind: 'not-answered', fix: 'ask-again', reason: problemOf(error).code }
  }
}

/** Whether the states lead from one to the other. */
function isOnTheWay(from: DossierStatus, to: DossierStatus): boolean {
  const seen = new Set<DossierStatus>([from])
  for (const status of seen) {
    for (const next of nextOf(status)) seen.add(next)
  }
  return seen.has(to)
}

const allStates = [
  'registered',
  'received',
  'not-received',
  'processing',
  'supplement-required',
  'payment-required',
  'withdrawn',
  'stopped',
  'finished',
  'returned',
] as const satisfies readonly DossierStatus[]

function nextOf(status: DossierStatus): DossierStatus[] {
  return allStates.filter((next) => next !== status && mayMove(status, next))
}

/**
 * Sends everything of a dossier again that is still kept, as one that is in doubt: the portal is looked at first and gets only
 * what it lacks. @returns false when its events were emptied.
 */
async function sendAgain(store: Store, code: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const { rows } = await tx.query(
      `UPDATE lienthong.sync_dossier d SET sent = x.first - 1, known = false, status = NULL, doubt = 'steps', attempts = 0
       FROM (SELECT min(position) AS first, bool_and(data IS NOT NULL) AS whole FROM lienthong.sync_event WHERE dossier = $1) x
       WHERE d.dossier = $1 AND d.worker IS NULL AND d.dead_at IS NULL AND x.whole RETURNING d.dossier`,
      [code],
    )
    if (rows.length === 0) return false
    await activate(tx, [{ queue: syncQueue, key: code }])
    return true
  })
}
