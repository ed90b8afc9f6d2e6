import type { Clock } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import { Group } from '../lane/group.ts'
import { newBranch, type BranchRow } from '../process/branch-row.ts'
import { overallState, standingOf } from '../process/branch-state.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import { jsonText } from '../process/json-text.ts'
import { queueOf } from '../process/registry.ts'
import { unlockBranches } from '../process/unlock-branches.ts'
import type { Queryable, Store } from '../store/store.ts'
import { uuidV7 } from '../store/uuid-v7.ts'
import { checkKey } from './check-key.ts'

interface NewProcess {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly row: object
  readonly branches: readonly object[]
}

const insert = `
WITH made AS (
  INSERT INTO lienthong.process (id, key, kind, version, input, state, standing, started_at, due_at)
  SELECT id, key, kind, version, input::json, state, standing, to_timestamp(at / 1000), to_timestamp(due / 1000)
  FROM json_to_recordset($1::json) AS x(id uuid, key text, kind text, version integer, input text, state text,
    standing text, at float8, due float8)
  ON CONFLICT (key) DO NOTHING
  RETURNING id
), branches AS (
  INSERT INTO lienthong.branch (process_id, name, state, cause, why, problem, ready_at, due_at, ended_at)
  SELECT pid, name, state, cause, why, problem::json, to_timestamp(ready / 1000), to_timestamp(due / 1000),
    to_timestamp(ended / 1000)
  FROM json_to_recordset($2::json) AS x(pid uuid, name text, state text, cause text, why text, problem text, ready float8,
    due float8, ended float8)
  WHERE pid IN (SELECT id FROM made)
), todo AS (
  INSERT INTO lienthong.activation (queue, id, key)
  SELECT queue, job, key FROM json_to_recordset($1::json) AS x(id uuid, queue text, job uuid, key text)
  WHERE id IN (SELECT id FROM made)
)
SELECT id FROM made`

/** Starts processes, each key once. Starts that come together are written together. */
export class Starter {
  readonly #store: Store
  readonly #clock: Clock
  readonly #group: Group<NewProcess, 'started' | 'there' | 'taken'>

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
    this.#group = new Group((processes) => writeAll(store, processes))
  }

  async start(definition: ProcessDefinition, key: string, input: unknown, tx?: Queryable): Promise<boolean> {
    checkKey(key)
    const process = newProcess(definition, key, input, this.#clock.now())
    const became = tx === undefined ? await this.#group.add(process) : (await writeAll(tx, [process]))[0]
    if (became === 'taken') throw new EngineError('KEY_TAKEN')
    return became === 'started'
  }
}

async function writeAll(on: Queryable, all: readonly NewProcess[]): Promise<('started' | 'there' | 'taken')[]> {
  const values = [JSON.stringify(all.map(({ row }) => row)), JSON.stringify(all.flatMap(({ branches }) => branches))]
  const made = new Set((await on.query(insert, values)).rows.map((row) => (row as { id: string }).id))
  const others = all.filter(({ id }) => !made.has(id))
  if (others.length === 0) return all.map(() => 'started')
  const found = await on.query('SELECT key, kind FROM lienthong.process WHERE key = ANY($1::text[])', [
    others.map(({ key }) => key),
  ])
  const kinds = new Map((found.rows as { key: string; kind: string }[]).map(({ key, kind }) => [key, kind]))
  return all.map(({ id, key, kind }) => (made.has(id) ? 'started' : kinds.get(key) === kind ? 'there' : 'taken'))
}

function newProcess(definition: ProcessDefinition, key: string, input: unknown, nowMs: number): NewProcess {
  const { kind, version, branches } = definition
  const id = uuidV7()
  const rows = new Map<string, BranchRow>(Object.keys(branches).map((name) => [name, newBranch(name)]))
  const context = { input, startedAtMs: nowMs, nowMs }
  for (const { row } of unlockBranches(branches, rows, context)) rows.set(row.name, row)
  const states = [...rows.values()]
  const dues = states.flatMap(({ dueAt }) => dueAt ?? [])
  const state = overallState(states.map((branch) => branch.state))
  const row = {
    id,
    key,
    kind,
    version,
    input: inputText(input),
    state,
    standing: standingOf(state),
    at: nowMs,
    due: dues.length > 0 ? Math.min(...dues) : undefined,
    queue: queueOf(definition),
    job: uuidV7(),
  }
  return { id, key, kind, row, branches: states.map((branch) => branchRow(id, branch)) }
}

function branchRow(pid: string, { name, state, cause, why, problem, readyAt, dueAt, endedAt }: BranchRow): object {
  const kept = problem && JSON.stringify(problem)
  return { pid, name, state, cause, why, problem: kept, ready: readyAt, due: dueAt, ended: endedAt }
}

function inputText(input: unknown): string {
  try {
    return jsonText(input)
  } catch {
    throw new EngineError('DATA_INVALID')
  }
}
