import { EngineError } from '../engine-error.ts'
import { activate } from '../lane/jobs.ts'
import { overallState, standingOf, type BranchState } from '../process/branch-state.ts'
import { queueOf } from '../process/registry.ts'
import type { Store } from '../store/store.ts'

/** Makes failed branches ready again. @returns Their names. */
export async function redriveBranches(store: Store, key: string, branch?: string): Promise<string[]> {
  return store.transaction(async (tx) => {
    // Locked, so that the state of the process is not counted twice at the same time.
    const found = await tx.query('SELECT id, kind, version FROM lienthong.process WHERE key = $1 FOR UPDATE', [key])
    const [process] = found.rows as { id: string; kind: string; version: number }[]
    if (process === undefined) throw new EngineError('PROCESS_NOT_FOUND')
    const { rows } = await tx.query('SELECT name, state FROM lienthong.branch WHERE process_id = $1', [process.id])
    const branches = rows as { name: string; state: BranchState }[]
    const wanted = branches.filter(({ name }) => branch === undefined || name === branch)
    if (wanted.length === 0) throw new EngineError('BRANCH_NOT_FOUND')
    const names = wanted.filter(({ state }) => state === 'failed').map(({ name }) => name)
    if (names.length === 0) throw new EngineError('BRANCH_NOT_FAILED')
    await tx.query(
      `UPDATE lienthong.branch SET state = 'ready', cause = 'redrive', attempt = 0, lost = 0
       WHERE process_id = $1 AND name = ANY($2::text[])`,
      [process.id, names],
    )
    const after = overallState(branches.map(({ name, state }) => (names.includes(name) ? 'ready' : state)))
    await tx.query('UPDATE lienthong.process SET state = $2, standing = $3 WHERE id = $1', [
      process.id,
      after,
      standingOf(after),
    ])
    await activate(tx, [{ queue: queueOf(process), key }])
    return names
  })
}
