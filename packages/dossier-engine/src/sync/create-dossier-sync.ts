import { instantOf, systemClock, type Clock, type Instant } from '@lienthong/sdk-core'
import type { NationalPortalClient } from '@lienthong/sdk-dvc'
import { EngineError } from '../engine-error.ts'
import type { Worker, WorkOptions, WriteOptions } from '../engine/engine.ts'
import type { Nudge } from '../engine/nudge.ts'
import { createQueue } from '../lane/jobs.ts'
import { internalsOf } from '../store/internals.ts'
import type { Store } from '../store/store.ts'
import type { SyncRetryOptions } from './retry-delay.ts'
import type { DossierSync, DrainOptions } from './dossier-sync.ts'
import { readWindows, type MaintenanceWindow } from './maintenance.ts'
import { StepWitness } from './step-witness.ts'
import { SyncMeters, type SyncMeter } from './meters.ts'
import { isRefusal } from './check-event.ts'
import { Outbox } from './outbox.ts'
import { PortalGate, type SyncBreakerOptions } from './portal-gate.ts'
import { purgeDelivered } from './purge.ts'
import { readCounts, readDeadLetters, readLastStatus, readStepTimes } from './read-sync.ts'
import { reconcile } from './reconcile.ts'
import { redriveDead } from './redrive.ts'
import { syncQueue } from './sync-queue.ts'
import { drain, work, type WorkHow, type WorkTools } from './work.ts'
import { nextWakeMs, wakeDue } from './upkeep.ts'

/** What a sync is made of. */
export interface DossierSyncOptions {
  /** The caller opens and closes it. */
  readonly store: Store
  /**
   * The way to the portal. Make it without retries and breaker of its own, `policies: { retry: false, breaker: false }`: the sync
   * has both, for all dossiers together, and its own outlive the process.
   */
  readonly portal: NationalPortalClient
  /** Where "now" comes from. Default the machine's clock. */
  readonly clock?: Clock
  /** Chance, 0 <= n < 1, for the waits between attempts. Default `Math.random`. */
  readonly random?: () => number
  /** Longest wait for one answer, in milliseconds. A portal that answers fast is waited for less. Default 30_000. */
  readonly timeoutMs?: number
  readonly retry?: SyncRetryOptions
  readonly breaker?: SyncBreakerOptions
  /** Requests a second of this process at most. Default no limit. */
  readonly quota?: { readonly perSecond: number }
  /** When the portal is not asked. Default never. */
  readonly maintenance?: readonly MaintenanceWindow[]
  /**
   * What becomes of steps that lead to no other state and whose answer was lost, so that nobody can tell whether the portal has
   * them: `hold` makes a dead letter of them, `send` sends them once more. Default `hold`.
   */
  readonly undecidable?: 'hold' | 'send'
  /** Receives counters and durations: `metrics.getMeter('lienthong')` of `@opentelemetry/api`. Default none. */
  readonly meter?: SyncMeter
  /** Called when a worker loses the store. It goes on by itself; the error holds no personal data. Default does nothing. */
  readonly onError?: (error: unknown) => void
}

/**
 * Makes a sync of dossiers with the National Public Service Portal: an outbox in your database, and workers that bring what is in
 * it to the portal, each dossier's events in their order, none lost and none twice.
 *
 * @throws {@link EngineError} `OPTION_INVALID`, `STORE_FAILED`, `STORE_CLOSED`
 * @example
 * const store = await openStore({ folder: './lienthong-data' })
 * const sync = await createDossierSync({ store, portal })
 * await sync.enqueue({ dossier, progress: [{ status: 'received', at, officer: 'Lê Thị Mai', note: 'Đã tiếp nhận' }] })
 * const worker = sync.work({ concurrency: 16 })
 */
export async function createDossierSync(options: DossierSyncOptions): Promise<DossierSync> {
  const { store, portal } = options
  const tools = toolsOf(options)
  const { clock, gate, meters, listeners } = tools
  await createSyncQueue(store)
  const outbox = new Outbox(store, clock)
  const tellWorkers = (): void => {
    for (const nudge of listeners) nudge.set()
  }
  return {
    get portalState() {
      return gate.state
    },
    async enqueue(event, { tx }: WriteOptions = {}) {
      try {
        const enqueued = await outbox.add(event, tx)
        meters.event(enqueued ? 'enqueued' : 'repeated')
        tellWorkers()
        return { enqueued }
      } catch (error) {
        if (isRefusal(error)) meters.event('refused')
        throw error
      }
    },
    work: (how = {}): Worker => work(tools, checkWork(how)),
    async drain(how: DrainOptions = {}) {
      const { untilDelivered: wait = false, keepOpen = () => false, onDelivered = () => undefined, signal } = how
      return { delivered: await drain(tools, { ...checkWork(how), wait, keepOpen, onDelivered, signal }) }
    },
    lastStatus: (code) => readLastStatus(store, code),
    stepTimes: (code) => readStepTimes(store, code),
    async status() {
      return { ...(await readCounts(store)), portal: gate.state }
    },
    deadLetters: ({ after = '', limit = 100 } = {}) => readDeadLetters(store, after, limit),
    async redrive({ code, as = 'look-up' } = {}) {
      const redriven = await redriveDead(store, code, as)
      tellWorkers()
      return { redriven }
    },
    reconcile: (how = {}) => reconcile({ store, portal, gate }, how),
    purge: async ({ enqueuedBefore }) => ({ purged: await purgeDelivered(store, enqueuedBefore) }),
    tick: () => wakeDue(store, clock.now()),
    async nextWakeAt(): Promise<Instant | undefined> {
      const atMs = await nextWakeMs(store)
      // Instants are whole seconds: a little later rather than a little before it is due.
      return atMs === undefined ? undefined : instantOf(Math.ceil(atMs / 1000) * 1000)
    },
  }
}

function toolsOf(options: DossierSyncOptions): WorkTools {
  const { store, portal, clock = systemClock, random = Math.random, retry = {}, breaker, quota } = options
  const { timeoutMs = 30_000, undecidable = 'hold', meter, maintenance, onError = () => undefined } = options
  requireOption('timeoutMs', Number.isInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= 600_000)
  requireOption('quota', quota === undefined || quota.perSecond > 0)
  requireOption('undecidable', ['hold', 'send'].includes(undecidable))
  requireOption(
    'breaker',
    [breaker?.failures, breaker?.pauseMs].every((value) => value === undefined || value >= 1),
  )
  const windows = maintenance === undefined ? undefined : readWindows(maintenance)
  const gate = new PortalGate({ clock, breaker, windows, perSecond: quota?.perSecond })
  const listeners = new Set<Nudge>()
  const meters = new SyncMeters(meter)
  const witness = new StepWitness()
  return { store, portal, gate, clock, random, retry, undecidable, timeoutMs, meters, witness, onError, listeners }
}

async function createSyncQueue(store: Store): Promise<void> {
  const { boss, exclusively } = internalsOf(store)
  if ((await boss.getQueue(syncQueue)) !== null) return
  await exclusively(() => createQueue(boss, syncQueue))
}

function checkWork({ concurrency = 16, pollMs = 500 }: WorkOptions): WorkHow {
  requireOption('concurrency', Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 500)
  requireOption('pollMs', Number.isFinite(pollMs) && pollMs >= 10 && pollMs <= 60_000)
  return { concurrency, pollMs }
}

function requireOption(rule: string, holds: boolean): void {
  if (!holds) throw new EngineError('OPTION_INVALID', { rule })
}
