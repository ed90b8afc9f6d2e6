import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { PgBoss } from 'pg-boss'
import { Group } from '../lane/group.ts'
import { activate, finishJobs, type Job } from '../lane/jobs.ts'
import { keepPlan } from '../store/kept-plans.ts'
import { isDeadlock } from '../store/store-failure.ts'
import type { Queryable, Store } from '../store/store.ts'
import type { Doubt } from './plan-delivery.ts'
import type { SyncProblem } from './sync-problem.ts'

/** How far a dossier has come. */
export interface DossierResult {
  readonly dossier: string
  readonly epoch: number
  readonly sent: number
  readonly known: boolean
  readonly status: DossierStatus | null
  readonly doubt: Doubt | null
  readonly attempts: number
  /** Epoch milliseconds when it is tried again. */
  readonly wakeAt?: number
  /** Epoch milliseconds since when it waits for a person. */
  readonly deadAt?: number
  readonly problem?: SyncProblem
  /** Present when the worker gives the dossier back. `again`: there is more to send. */
  readonly release?: { readonly job: Job; readonly again: boolean }
}

// The codes stand in it once more because the planner guesses well for a list, and reads the whole table for a recordset.
const write = keepPlan(`
UPDATE lienthong.sync_dossier t SET sent = x.sent, known = x.known, status = x.status, doubt = x.doubt, attempts = x.attempts,
  wake_at = to_timestamp(x.wake / 1000), dead_at = to_timestamp(x.dead / 1000), problem = x.problem::json,
  worker = CASE WHEN x.release THEN NULL ELSE t.worker END
FROM json_to_recordset($1::json) AS x(dossier text, epoch integer, sent integer, known boolean, status text, doubt text,
  attempts integer, wake float8, dead float8, problem text, release boolean)
WHERE t.dossier = x.dossier AND t.epoch = x.epoch AND t.dossier = ANY($2::text[])
RETURNING t.dossier`)

/** Writes results, many together. What a worker writes that was taken for dead changes nothing. */
export class Results {
  readonly #store: Store
  readonly #boss: PgBoss
  readonly #group: Group<DossierResult, boolean>

  constructor(store: Store, boss: PgBoss) {
    this.#store = store
    this.#boss = boss
    // An embedded database works on the thread that sends: while it writes, nothing comes that could be written with it.
    const lingerMs = store.backend === 'pglite' ? 100 : 0
    this.#group = new Group((all) => this.#writeAll(all), 500, lingerMs)
  }

  /** @returns Whether the dossier still was this worker's. */
  add(result: DossierResult): Promise<boolean> {
    return this.#group.add(result)
  }

  async #writeAll(all: readonly DossierResult[]): Promise<boolean[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const held = await this.#store.transaction((tx) => this.#write(tx, all))
        return all.map(({ dossier }) => held.has(dossier))
      } catch (error) {
        if (!isDeadlock(error) || attempt === 5) throw error
      }
    }
  }

  async #write(tx: Queryable, all: readonly DossierResult[]): Promise<Set<string>> {
    const values = [JSON.stringify(all.map(rowOf)), all.map(({ dossier }) => dossier)]
    const { rows } = await tx.query(write, values)
    const held = new Set((rows as { dossier: string }[]).map(({ dossier }) => dossier))
    const ends = all.flatMap(({ dossier, release }) => (release !== undefined && held.has(dossier) ? [release] : []))
    await finishJobs(
      this.#boss,
      tx,
      ends.map(({ job }) => job),
    )
    await activate(
      tx,
      ends.filter(({ again }) => again).map(({ job }) => job),
    )
    return held
  }
}

function rowOf({ wakeAt, deadAt, problem, release, ...row }: DossierResult): object {
  return {
    ...row,
    wake: wakeAt,
    dead: deadAt,
    problem: problem && JSON.stringify(problem),
    release: release !== undefined,
  }
}
