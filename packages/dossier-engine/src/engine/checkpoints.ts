import type { PgBoss } from 'pg-boss'
import { Group } from '../lane/group.ts'
import { activate, finishJobs, type Job } from '../lane/jobs.ts'
import { standingOf, type ProcessState } from '../process/branch-state.ts'
import type { BranchChange } from '../process/settle-step.ts'
import { keepPlan } from '../store/kept-plans.ts'
import { isDeadlock } from '../store/store-failure.ts'
import type { Queryable, Store } from '../store/store.ts'
import { writeTold, type ToldByStep } from './send-signal.ts'

/** What is written of a process at once. */
export interface Checkpoint {
  readonly id: string
  readonly epoch: number
  readonly state: ProcessState
  readonly endedAt?: number | undefined
  readonly dueAt?: number | undefined
  /** Entries in the history, these included. */
  readonly entries: number
  readonly changes: readonly BranchChange[]
  readonly history: readonly HistoryRow[]
  /** Signals that branches have acted on. */
  readonly consumed: readonly { readonly signal: string; readonly branch: string }[]
  /** What a step has told the other branches. */
  readonly told?: ToldByStep | undefined
  /** Present when the worker gives the process back. `again`: there is more to do. */
  readonly release?: { readonly job: Job; readonly again: boolean }
}

/** One step, for the history. Codes only. */
export interface HistoryRow {
  readonly n: number
  readonly at: number
  readonly branch: string
  readonly seq: number
  readonly attempt: number
  readonly cause: string
  readonly event: string
  readonly code?: string | undefined
}

// The ids stand in it once more because the planner guesses well for a list, and reads the whole table for a recordset.
const write = keepPlan(`
WITH held AS (
  UPDATE lienthong.process t SET state = x.state, standing = x.standing, ended_at = to_timestamp(x.ended / 1000), due_at = to_timestamp(x.due / 1000),
    entries = x.entries, worker = CASE WHEN x.release THEN NULL ELSE t.worker END
  FROM json_to_recordset($1::json) AS x(id uuid, epoch integer, state text, standing text, ended float8, due float8,
    entries integer, release boolean)
  WHERE t.id = x.id AND t.epoch = x.epoch AND t.id = ANY($4::uuid[])
  RETURNING t.id
), branches AS (
  UPDATE lienthong.branch t SET state = x.state, cause = x.cause, why = x.why, data = COALESCE(x.data::json, t.data),
    result = COALESCE(x.result::json, t.result), problem = x.problem::json, seq = x.seq, attempt = x.attempt, lost = x.lost,
    outcome = x.outcome, held = x.held, ready_at = to_timestamp(x.ready / 1000), wake_at = to_timestamp(x.wake / 1000),
    due_at = to_timestamp(x.due / 1000), ended_at = to_timestamp(x.ended / 1000)
  FROM json_to_recordset($2::json) AS x(pid uuid, name text, state text, cause text, why text, data text, result text,
    problem text, seq integer, attempt integer, lost integer, outcome text, held bigint, ready float8, wake float8, due float8,
    ended float8)
  WHERE t.process_id = x.pid AND t.name = x.name AND x.pid IN (SELECT id FROM held) AND t.process_id = ANY($4::uuid[])
), entries AS (
  INSERT INTO lienthong.history (process_id, n, at, branch, seq, attempt, cause, event, code)
  SELECT pid, n, to_timestamp(at / 1000), branch, seq, attempt, cause, event, code
  FROM json_to_recordset($3::json) AS x(pid uuid, n integer, at float8, branch text, seq integer, attempt integer, cause text,
    event text, code text)
  WHERE pid IN (SELECT id FROM held)
)
SELECT id FROM held`)

// Two branches may hear the same signal: one row is changed once.
const consume = `
UPDATE lienthong.signal t SET pending = ARRAY(SELECT name FROM unnest(t.pending) AS name WHERE name <> ALL(x.branches))
FROM (SELECT id, array_agg(branch) AS branches FROM unnest($1::bigint[], $2::text[]) AS y(id, branch) GROUP BY id) x
WHERE t.id = x.id`

/**
 * Writes checkpoints, many together. A checkpoint of a claim that is no longer this worker's is refused, by the epoch: what
 * another worker has done meanwhile is not overwritten.
 */
export class Checkpoints {
  readonly #store: Store
  readonly #boss: PgBoss
  readonly #groups: readonly Group<Checkpoint, boolean>[]

  constructor(store: Store, boss: PgBoss) {
    this.#store = store
    this.#boss = boss
    const groups = store.backend === 'postgres' ? 2 : 1
    this.#groups = Array.from({ length: groups }, () => new Group((checkpoints) => this.#writeAll(checkpoints)))
  }

  /** @returns Whether the claim still was this worker's. */
  add(checkpoint: Checkpoint): Promise<boolean> {
    const at = Number.parseInt(checkpoint.id.slice(-4), 16) % this.#groups.length
    return (this.#groups[at] as Group<Checkpoint, boolean>).add(checkpoint)
  }

  async #writeAll(checkpoints: readonly Checkpoint[]): Promise<boolean[]> {
    // A process may be here with several branches: one row, the newest, and each branch by itself.
    const newest = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]))
    for (let attempt = 1; ; attempt += 1) {
      try {
        const held = await this.#write(checkpoints, newest)
        return checkpoints.map(({ id }) => held.has(id))
      } catch (error) {
        if (!isDeadlock(error) || attempt === 5) throw error
      }
    }
  }

  async #write(all: readonly Checkpoint[], newest: ReadonlyMap<string, Checkpoint>): Promise<Set<string>> {
    const consumed = all.flatMap((checkpoint) => checkpoint.consumed.map((one) => ({ ...one, id: checkpoint.id })))
    const released = all.filter(({ release }) => release !== undefined)
    const values = [jsonOfProcesses(newest), jsonOfBranches(all), jsonOfHistory(all), [...newest.keys()]]
    // One statement is its own transaction, and most checkpoints need no more.
    const telling = all.filter(({ told }) => told !== undefined)
    if (consumed.length === 0 && released.length === 0 && telling.length === 0)
      return idsOf(await this.#store.query(write, values))
    return this.#store.transaction(async (tx) => {
      const held = idsOf(await tx.query(write, values))
      for (const { id, told } of telling) if (told !== undefined && held.has(id)) await writeTold(tx, told)
      const heard = consumed.filter(({ id }) => held.has(id))
      if (heard.length > 0) {
        await tx.query(consume, [heard.map(({ signal }) => signal), heard.map(({ branch }) => branch)])
      }
      await this.#release(
        tx,
        released.filter(({ id }) => held.has(id)),
      )
      return held
    })
  }

  async #release(tx: Queryable, released: readonly Checkpoint[]): Promise<void> {
    const ends = released.flatMap(({ release }) => (release === undefined ? [] : [release]))
    await finishJobs(
      this.#boss,
      tx,
      ends.map(({ job }) => job),
    )
    await activate(
      tx,
      ends.filter(({ again }) => again).map(({ job }) => job),
    )
  }
}

function idsOf({ rows }: { readonly rows: readonly unknown[] }): Set<string> {
  return new Set(rows.map((row) => (row as { id: string }).id))
}

function jsonOfProcesses(newest: ReadonlyMap<string, Checkpoint>): string {
  return JSON.stringify(
    [...newest.values()].map(({ id, epoch, state, endedAt, dueAt, entries, release }) => {
      const standing = standingOf(state)
      return { id, epoch, state, standing, ended: endedAt, due: dueAt, entries, release: release !== undefined }
    }),
  )
}

function jsonOfBranches(all: readonly Checkpoint[]): string {
  return JSON.stringify(
    all.flatMap(({ id, changes }) =>
      changes.map(({ row, dataText, resultText }) => ({
        pid: id,
        name: row.name,
        state: row.state,
        cause: row.cause,
        why: row.why,
        data: dataText,
        result: resultText,
        problem: row.problem && JSON.stringify(row.problem),
        seq: row.seq,
        attempt: row.attempt,
        lost: row.lost,
        outcome: row.outcome,
        held: row.held,
        ready: row.readyAt,
        wake: row.wakeAt,
        due: row.dueAt,
        ended: row.endedAt,
      })),
    ),
  )
}

function jsonOfHistory(all: readonly Checkpoint[]): string {
  return JSON.stringify(all.flatMap(({ id, history }) => history.map((entry) => ({ pid: id, ...entry }))))
}
