import type { DossierStatus } from '@lienthong/sdk-dvc'
import { activate } from '../lane/jobs.ts'
import type { Store } from '../store/store.ts'
import { creationStatus } from './plan-delivery.ts'
import type { KeptEvent } from './sync-event.ts'
import { syncQueue } from './sync-queue.ts'

/** Where a dossier goes on. */
export interface Place {
  /** Position of the last event that the portal has whole. */
  readonly sent: number
  /** The state it had then; absent when it was not there. */
  readonly status?: DossierStatus
}

interface StoredEvent {
  readonly position: number
  readonly data: KeptEvent | null
}

/**
 * Says from where on a dossier is to be sent, when the portal has lost the end of it.
 *
 * @param reached - The state it has at the portal; `undefined` when it is not there.
 * @returns `undefined` when nobody can tell: events were emptied, or the dossier went into that state more than once or never.
 */
export async function readPlace(
  store: Store,
  code: string,
  reached: DossierStatus | undefined,
): Promise<Place | undefined> {
  const { rows } = await store.query(
    'SELECT position, data FROM lienthong.sync_event WHERE dossier = $1 ORDER BY position',
    [code],
  )
  const events = rows as readonly StoredEvent[]
  const [first] = events
  if (first === undefined || events.some(({ data }) => data === null)) return undefined
  return reached === undefined ? { sent: first.position - 1 } : placeOf(events, reached)
}

/** The event that brought the dossier into a state, if it was one alone. Pure. */
export function placeOf(events: readonly StoredEvent[], reached: DossierStatus): Place | undefined {
  const places: Place[] = []
  let status: DossierStatus | undefined
  for (const { position, data } of events) {
    if (data === null) return undefined
    const place = { sent: position - 1, ...(status && { status }) }
    const states = statesOf(data, status === undefined)
    places.push(...states.filter((state) => state === reached).map(() => place))
    status = states.at(-1) ?? status
    // The dossier itself, after its steps: mostly it stays where they brought it.
    if (data.dossier === undefined || data.more !== undefined || data.dossier.status === status) continue
    status = data.dossier.status
    if (status === reached) places.push(place)
  }
  return places.length === 1 ? places[0] : undefined
}

function statesOf(data: KeptEvent, isFirst: boolean): DossierStatus[] {
  const steps = data.steps.map(({ status }) => status)
  return isFirst ? [creationStatus(data), ...steps] : steps
}

/** Lets a dossier go on from a place; what the portal has of the event after it is looked up. @returns false when it is in hand. */
export async function sendFrom(store: Store, code: string, { sent, status }: Place): Promise<boolean> {
  return store.transaction(async (tx) => {
    const { rows } = await tx.query(
      `UPDATE lienthong.sync_dossier SET sent = $2, known = $3::text IS NOT NULL, status = $3, doubt = 'steps', attempts = 0
       WHERE dossier = $1 AND worker IS NULL AND dead_at IS NULL RETURNING dossier`,
      [code, sent, status ?? null],
    )
    if (rows.length === 0) return false
    await activate(tx, [{ queue: syncQueue, key: code }])
    return true
  })
}
