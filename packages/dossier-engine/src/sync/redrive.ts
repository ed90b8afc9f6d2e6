import { EngineError } from '../engine-error.ts'
import { activate } from '../lane/jobs.ts'
import type { Store } from '../store/store.ts'
import { syncQueue } from './sync-queue.ts'

/** What becomes of the event that a dead letter stands at. */
export type RedriveAs = 'look-up' | 'send' | 'skip'

const statements: Readonly<Record<RedriveAs, string>> = {
  'look-up': 'doubt = d.doubt',
  // The person has looked: nothing of it is at the portal.
  send: 'doubt = NULL',
  // The person has looked: all of it is there. The next event looks first.
  skip: `doubt = 'steps', sent = COALESCE((SELECT min(e.position) FROM lienthong.sync_event e
    WHERE e.dossier = d.dossier AND e.position > d.sent), d.sent)`,
}

/**
 * Lets dead letters go on, their attempts counted from the beginning.
 *
 * @param code - Default all.
 * @returns How many.
 */
export async function redriveDead(store: Store, code: string | undefined, as: RedriveAs): Promise<number> {
  if (!Object.hasOwn(statements, as)) throw new EngineError('OPTION_INVALID', { rule: 'as' })
  return store.transaction(async (tx) => {
    const { rows } = await tx.query(
      `UPDATE lienthong.sync_dossier d SET dead_at = NULL, problem = NULL, attempts = 0, ${statements[as]}
       WHERE dead_at IS NOT NULL AND ($1::text IS NULL OR dossier = $1) RETURNING dossier`,
      [code ?? null],
    )
    const codes = (rows as { dossier: string }[]).map(({ dossier }) => dossier)
    await activate(
      tx,
      codes.map((key) => ({ queue: syncQueue, key })),
    )
    return codes.length
  })
}
