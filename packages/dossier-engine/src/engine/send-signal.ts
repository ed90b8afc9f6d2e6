import type { Clock } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import { isOpen, type BranchRow } from '../process/branch-row.ts'
import { branchStates, type BranchState } from '../process/branch-state.ts'
import type { ProcessDefinition } from '../process/define-process.ts'
import { jsonText } from '../process/json-text.ts'
import { queueOf, type Registry } from '../process/registry.ts'
import type { Queryable } from '../store/store.ts'
import { uuidV7 } from '../store/uuid-v7.ts'
import type { Signal } from './engine.ts'

interface Told {
  readonly kind: string
  readonly version: number
  readonly branches: readonly { readonly name: string; readonly state: BranchState }[]
}

const insert = `
WITH told AS (
  INSERT INTO lienthong.signal (process_id, type, data, at, dedupe, pending)
  SELECT id, $2, $3::json, to_timestamp($4::float8 / 1000), $5, $6::text[] FROM lienthong.process WHERE key = $1
  ON CONFLICT (process_id, dedupe) DO NOTHING
  RETURNING id
), todo AS (
  INSERT INTO lienthong.activation (queue, id, key) SELECT $7, $8::uuid, $1 WHERE EXISTS (SELECT 1 FROM told)
)
SELECT id FROM told`

/** Writes a signal for all that are to hear it, and that there is something to do for the process. */
export async function sendSignal(
  on: Queryable,
  registry: Registry,
  clock: Clock,
  key: string,
  signal: Signal,
): Promise<boolean> {
  const told = await read(on, key)
  const definition = registry.of(told)
  const pending = listeners(definition, told, signal)
  if (pending.length === 0) return false
  const text = signal.data === undefined ? null : dataText(signal.data)
  const { rows } = await on.query(insert, [
    key,
    signal.type,
    text,
    clock.now(),
    signal.id ?? null,
    pending,
    queueOf(definition),
    uuidV7(),
  ])
  return rows.length > 0
}

async function read(on: Queryable, key: string): Promise<Told> {
  const { rows } = await on.query(
    `SELECT p.kind, p.version, (SELECT json_agg(json_build_object('name', b.name, 'state', b.state))
       FROM lienthong.branch b WHERE b.process_id = p.id) AS branches
     FROM lienthong.process p WHERE p.key = $1`,
    [key],
  )
  const [row] = rows as Told[]
  if (row === undefined) throw new EngineError('PROCESS_NOT_FOUND')
  return row
}

/** A signal that a step gave, ready to be written. */
export interface ToldByStep {
  readonly key: string
  readonly queue: string
  readonly type: string
  readonly dataText?: string | undefined
  readonly at: number
  readonly pending: readonly string[]
}

/** Writes what a step has told the other branches, and that there is something to do for the process. */
export async function writeTold(on: Queryable, told: ToldByStep): Promise<void> {
  const { key, type, dataText: text = null, at, pending, queue } = told
  await on.query(insert, [key, type, text, at, null, pending, queue, uuidV7()])
}

/** Branches that hear what one of them tells the others: not the one itself, and none that has ended. */
export function hearers(
  definition: ProcessDefinition,
  rows: Iterable<BranchRow>,
  teller: string,
  type: string,
): string[] {
  return [...rows]
    .filter((row) => row.name !== teller && isOpen(row))
    .filter(({ name }) => definition.branches[name]?.accepts?.includes(type) === true)
    .map(({ name }) => name)
}

/** Branches that will hear it: those that accept it and have not ended, or are opened again by it. */
function listeners(definition: ProcessDefinition, told: Told, { type, branch }: Signal): string[] {
  if (branch !== undefined && !Object.hasOwn(definition.branches, branch)) throw new EngineError('BRANCH_NOT_FOUND')
  const named = Object.entries(definition.branches).filter(([name]) => branch === undefined || name === branch)
  const concerned = named.filter(([, { accepts = [], reopensOn = [] }]) => [...accepts, ...reopensOn].includes(type))
  if (concerned.length === 0) throw new EngineError('SIGNAL_NOT_ACCEPTED')
  return concerned.flatMap(([name, { reopensOn = [] }]) => {
    const state = told.branches.find((row) => row.name === name)?.state ?? 'pending'
    return branchStates[state].open || reopensOn.includes(type) ? name : []
  })
}

function dataText(data: unknown): string {
  try {
    return jsonText(data)
  } catch {
    throw new EngineError('DATA_INVALID')
  }
}
