import { epochMsOf, instantOf, readInstant, type Instant } from '@lienthong/sdk-core'
import { EngineError } from '../engine-error.ts'
import type { BranchProblem } from '../process/branch-problem.ts'
import { branchStates, overallState, standingOf, type BranchState } from '../process/branch-state.ts'
import type { Queryable } from '../store/store.ts'
import type {
  BranchStatus,
  HistoryEntry,
  ListQuery,
  ProcessContents,
  ProcessPage,
  ProcessStatus,
  ProcessSummary,
} from './engine.ts'

interface BranchRead {
  readonly name: string
  readonly state: BranchState
  readonly why: string | null
  readonly problem: BranchProblem | null
  readonly seq: number
  readonly attempt: number
  readonly wakeAt: number | null
  readonly dueAt: number | null
  readonly endedAt: number | null
}

interface ProcessRead {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly version: number
  readonly startedAt: number
  readonly endedAt: number | null
  readonly branches: readonly BranchRead[]
}

const columns = `p.id, p.key, p.kind, p.version, date_part('epoch', p.started_at) * 1000 AS "startedAt",
  date_part('epoch', p.ended_at) * 1000 AS "endedAt",
  (SELECT json_agg(json_build_object('name', b.name, 'state', b.state, 'why', b.why, 'problem', b.problem, 'seq', b.seq,
      'attempt', b.attempt, 'wakeAt', date_part('epoch', b.wake_at) * 1000, 'dueAt', date_part('epoch', b.due_at) * 1000,
      'endedAt', date_part('epoch', b.ended_at) * 1000) ORDER BY b.name)
    FROM lienthong.branch b WHERE b.process_id = p.id) AS branches`

export async function readStatus(on: Queryable, key: string, nowMs: number): Promise<ProcessStatus | undefined> {
  const { rows } = await on.query(`SELECT ${columns} FROM lienthong.process p WHERE p.key = $1`, [key])
  const [row] = rows as ProcessRead[]
  if (row === undefined) return undefined
  const entries = await on.query(
    `SELECT date_part('epoch', at) * 1000 AS at, branch, cause, event, code, attempt
     FROM lienthong.history WHERE process_id = $1 ORDER BY n DESC LIMIT 200`,
    [row.id],
  )
  return { ...summaryOf(row, nowMs), history: entries.rows.map(entryOf).reverse() }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function listProcesses(on: Queryable, query: ListQuery, nowMs: number): Promise<ProcessPage> {
  const { state, kind, overdue, after, limit = 100 } = query
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new EngineError('OPTION_INVALID', { rule: 'limit' })
  if (after !== undefined && !uuid.test(after)) throw new EngineError('PAGE_INVALID')
  const values: unknown[] = []
  const where: string[] = []
  const add = (condition: string, value: unknown): void => {
    values.push(value)
    where.push(condition.replace('?', `$${String(values.length)}`))
  }
  if (state !== undefined) {
    add('p.standing = ?', standingOf(state))
    add('p.state = ?', state)
  }
  if (kind !== undefined) add('p.kind = ?', kind)
  if (overdue === true) add("p.standing <> 'done' AND p.due_at < to_timestamp(?::float8 / 1000)", nowMs)
  if (after !== undefined) add('p.id > ?::uuid', after)
  const condition = where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''
  const text = `SELECT ${columns} FROM lienthong.process p ${condition} ORDER BY p.id LIMIT ${String(limit + 1)}`
  const rows = (await on.query(text, values)).rows as ProcessRead[]
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return { processes: page.map((row) => summaryOf(row, nowMs)), ...(isMore && { next: last.id }) }
}

export async function readContents(on: Queryable, key: string): Promise<ProcessContents | undefined> {
  const { rows } = await on.query(
    `SELECT p.input, (SELECT json_agg(json_build_object('name', b.name, 'result', b.result, 'data', b.data))
       FROM lienthong.branch b WHERE b.process_id = p.id) AS branches
     FROM lienthong.process p WHERE p.key = $1`,
    [key],
  )
  const [row] = rows as { input: unknown; branches: { name: string; result: unknown; data: unknown }[] }[]
  if (row === undefined) return undefined
  const present = (what: 'result' | 'data'): Record<string, unknown> =>
    Object.fromEntries(
      row.branches.filter((branch) => branch[what] !== null).map((branch) => [branch.name, branch[what]]),
    )
  return { input: row.input, results: present('result'), data: present('data') }
}

/** Deletes ended processes; the history has no foreign key, which would cost each step a look at its process. */
export async function purgeProcesses(on: Queryable, endedBefore: Instant): Promise<number> {
  if (readInstant(endedBefore) === undefined) throw new EngineError('OPTION_INVALID', { rule: 'endedBefore' })
  const { rows } = await on.query(
    `WITH gone AS (
       DELETE FROM lienthong.process WHERE ended_at < to_timestamp($1::float8 / 1000) AND worker IS NULL RETURNING id
     ), entries AS (
       DELETE FROM lienthong.history WHERE process_id IN (SELECT id FROM gone)
     )
     SELECT count(*)::integer AS count FROM gone`,
    [epochMsOf(endedBefore)],
  )
  return (rows[0] as { count: number }).count
}

function summaryOf(row: ProcessRead, nowMs: number): ProcessSummary {
  const open = row.branches.filter(({ state }) => branchStates[state].open)
  const dues = open.flatMap(({ dueAt }) => dueAt ?? [])
  const dueAt = dues.length > 0 ? Math.min(...dues) : undefined
  return {
    key: row.key,
    kind: row.kind,
    version: row.version,
    state: overallState(row.branches.map(({ state }) => state)),
    startedAt: instantOf(row.startedAt),
    ...(row.endedAt !== null && { endedAt: instantOf(row.endedAt) }),
    ...(dueAt !== undefined && { dueAt: instantOf(dueAt) }),
    overdue: dueAt !== undefined && nowMs > dueAt,
    branches: Object.fromEntries(row.branches.map((branch) => [branch.name, statusOf(branch, nowMs)])),
  }
}

function statusOf(branch: BranchRead, nowMs: number): BranchStatus {
  const { state, why, problem, seq, attempt, wakeAt, dueAt, endedAt } = branch
  return {
    state,
    ...(why !== null && { why }),
    ...(problem !== null && { problem }),
    steps: seq,
    failedAttempts: attempt,
    ...(wakeAt !== null && { wakeAt: instantOf(wakeAt) }),
    ...(dueAt !== null && { dueAt: instantOf(dueAt) }),
    overdue: dueAt !== null && (endedAt ?? nowMs) > dueAt,
    ...(endedAt !== null && { endedAt: instantOf(endedAt) }),
  }
}

function entryOf(row: unknown): HistoryEntry {
  const { at, branch, cause, event, code, attempt } = row as Omit<HistoryEntry, 'at'> & {
    at: number
    code: string | null
  }
  return { at: instantOf(at), branch, cause, event, ...(code !== null && { code }), attempt }
}
