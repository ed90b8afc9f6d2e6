import type { Db, PgBoss } from 'pg-boss'
import { EngineError } from '../engine-error.ts'
import type { Queryable, Store } from './store.ts'

/** A worker that others can tell alive from dead without waiting for a time limit. */
export interface LiveWorker {
  readonly id: number
  /** Whether this process can still prove that it lives. When not, others may take its work over. */
  readonly isLost: () => boolean
  /** Ends the worker. What is still in its hands is taken over as that of a dead one. */
  release(): Promise<void>
}

/** A worker that has given everything back leaves the list; one that has not stays in it, and is found dead. */
export const forgetWorker = `
DELETE FROM lienthong.worker WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM lienthong.process WHERE worker = $1)
AND NOT EXISTS (SELECT 1 FROM lienthong.sync_dossier WHERE worker = $1)`

/** The same for those who were found dead, once all that they held was taken over. */
export const forgetDeadWorkers = `
DELETE FROM lienthong.worker w WHERE w.id = ANY($1::integer[])
AND NOT EXISTS (SELECT 1 FROM lienthong.process p WHERE p.worker = w.id)
AND NOT EXISTS (SELECT 1 FROM lienthong.sync_dossier d WHERE d.worker = w.id)`

/** What the engine needs of a store and its users do not. */
export interface StoreInternals {
  readonly boss: PgBoss
  /** Runs work that no other process runs at the same time: creating queues. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>
  registerWorker(): Promise<LiveWorker>
  /** Ids of workers that have died with work in their hands. */
  deadWorkers(tx: Queryable): Promise<number[]>
}

const known = new WeakMap<Store, StoreInternals>()

export function keepInternals(store: Store, internals: StoreInternals): void {
  known.set(store, internals)
}

/** @throws {@link EngineError} `STORE_CLOSED` for what is no open store of `openStore`. */
export function internalsOf(store: Store): StoreInternals {
  const internals = known.get(store)
  if (internals === undefined) throw new EngineError('STORE_CLOSED')
  return internals
}

export function forgetInternals(store: Store): void {
  known.delete(store)
}

/** Lets pg-boss work inside a transaction. The SQLSTATE is kept for it, the words of the database are not. */
export function bossDatabase(execute: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>): Db {
  return { executeSql: async (text, values) => ({ rows: (await execute(text, values)).rows }) }
}
