import type { Instant } from '@lienthong/sdk-core'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { Worker, WorkOptions, WriteOptions } from '../engine/engine.ts'
import type { PortalState } from './portal-gate.ts'
import type { DeadLetter, StepTimes, SyncCounts } from './read-sync.ts'
import type { Difference, ReconcileOptions } from './reconcile.ts'
import type { RedriveAs } from './redrive.ts'
import type { SyncEvent } from './sync-event.ts'

/** How the sync stands. No personal data. */
export interface SyncStatus extends SyncCounts {
  /** As far as this process has asked it. */
  readonly portal: PortalState
}

/** How work is done until nothing is left. */
export interface DrainOptions extends WorkOptions {
  /** Also waits for what is tried again later, until everything is at the portal or a dead letter. Default false. */
  readonly untilDelivered?: boolean
  /** While this says true there may be more to come: it goes on although nothing is due. Default never. */
  readonly keepOpen?: () => boolean
  /** Called when the last of an event is at the portal. */
  readonly onDelivered?: (code: string) => void
  /** Ends it early; what is under way is finished and given back. */
  readonly signal?: AbortSignal
}

/** Keeps the National Public Service Portal in step with a province's dossiers. */
export interface DossierSync {
  /** How the portal stands, as far as this process has asked it. */
  readonly portalState: PortalState

  /**
   * Takes an event in. It is kept before this returns, and delivered by a worker, after the events of the same dossier that were
   * enqueued before it.
   *
   * Writes. Many at the same time are written together. With `tx` it is kept in your own transaction, together with your data or
   * not at all; events of one dossier then wait for each other's transactions, so keep them short.
   *
   * @returns Whether it was new: false when an event of that `id` was enqueued before.
   * @throws {@link DossierRefused} with every field that the portal would refuse.
   * @throws {@link EngineError} `KEY_INVALID`, `DATA_INVALID`, `STORE_FAILED`
   * @example
   * await store.transaction(async (tx) => {
   *   await tx.query('UPDATE dossiers SET state = 4 WHERE code = $1', [code])
   *   await sync.enqueue({ code, progress: [{ status: 'processing', at, officer, note }], id: `${code}/4` }, { tx })
   * })
   */
  enqueue(event: SyncEvent, options?: WriteOptions): Promise<{ readonly enqueued: boolean }>

  /**
   * Delivers until `stop`. When portal or store is lost it goes on as soon as they are back.
   *
   * @throws {@link EngineError} `OPTION_INVALID`
   */
  work(options?: WorkOptions): Worker

  /**
   * Delivers until nothing is due now, also in the hands of other live workers.
   *
   * @returns Events delivered by this call.
   * @throws {@link EngineError} `OPTION_INVALID`, `STORE_FAILED`
   */
  drain(options?: DrainOptions): Promise<{ readonly delivered: number }>

  /**
   * The state in which the last event has a dossier, at the portal already or not yet; `undefined` when nothing that names a state
   * was ever enqueued of it. Reads only.
   *
   * @throws {@link EngineError} `STORE_FAILED`
   */
  lastStatus(code: string): Promise<DossierStatus | undefined>

  /**
   * When a dossier was received first and finished last, as the steps that were enqueued of it tell; empty after `purge`. Reads
   * only.
   *
   * @throws {@link EngineError} `STORE_FAILED`
   */
  stepTimes(code: string): Promise<StepTimes>

  /** Counts what is where. Reads only. */
  status(): Promise<SyncStatus>

  /**
   * Lists dossiers that wait for a person, by code, each with its reason.
   *
   * @param page.after - Code of the last one of the page before.
   * @param page.limit - 1..1000. Default 100.
   * @throws {@link EngineError} `OPTION_INVALID`
   */
  deadLetters(page?: { readonly after?: string; readonly limit?: number }): Promise<readonly DeadLetter[]>

  /**
   * Lets dead letters go on, their attempts counted from the beginning.
   *
   * @param options.code - Default all.
   * @param options.as - `look-up` asks the portal first; `send` sends the event that it stopped at, because somebody has seen that
   * the portal has none of it; `skip` leaves it out, because the portal has all of it. Default `look-up`.
   * @throws {@link EngineError} `OPTION_INVALID`, `STORE_FAILED`
   */
  redrive(options?: { readonly code?: string; readonly as?: RedriveAs }): Promise<{ readonly redriven: number }>

  /**
   * Asks the portal about every dossier that should be there, and yields what differs, with the way to put it right. Reads only,
   * one request for each dossier; with `fix`, dossiers of which the outbox still has everything are sent again.
   */
  reconcile(options?: ReconcileOptions): AsyncIterable<Difference>

  /**
   * Deletes the personal data of events that the portal has. Their names stay known, so that the same event is not sent again.
   *
   * @returns How many events.
   */
  purge(query: { readonly enqueuedBefore: Instant }): Promise<{ readonly purged: number }>

  /** Wakes what waited for a time that has come. `work` and `drain` do so by themselves. @returns How many dossiers. */
  tick(): Promise<number>

  /** When the next dossier is tried again; `undefined` when none waits for a time. */
  nextWakeAt(): Promise<Instant | undefined>
}
