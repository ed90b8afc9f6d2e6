import type { Instant } from '@lienthong/sdk-core'
import type { Store } from '../store/store.ts'

/** Empties events that the portal has; their rows stay, so that the same event is still known. @returns How many. */
export async function purgeDelivered(store: Store, before: Instant): Promise<number> {
  const { rows } = await store.query(
    `UPDATE lienthong.sync_event e SET data = NULL FROM lienthong.sync_dossier d
     WHERE d.dossier = e.dossier AND e.position <= d.sent AND e.data IS NOT NULL AND e.at < $1::timestamptz RETURNING 1`,
    [before],
  )
  return rows.length
}
