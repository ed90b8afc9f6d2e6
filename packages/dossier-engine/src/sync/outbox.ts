import type { Clock } from '@lienthong/sdk-core'
import { createHash } from 'node:crypto'
import { EngineError } from '../engine-error.ts'
import { Group } from '../lane/group.ts'
import { jsonText } from '../process/json-text.ts'
import { keepPlan } from '../store/kept-plans.ts'
import type { Queryable, Store } from '../store/store.ts'
import { uuidV7 } from '../store/uuid-v7.ts'
import { checkEvent } from './check-event.ts'
import { syncQueue } from './sync-queue.ts'
import { codeOf, keptEvents, type SyncEvent } from './sync-event.ts'

/** One row of the outbox. */
interface Row {
  readonly dossier: string
  readonly id: string | undefined
  readonly data: string
}

// Heads are locked in the order of their codes: two who add events of the same dossiers never wait for each other crosswise.
const insert = keepPlan(`
WITH asked AS (
  SELECT * FROM json_to_recordset($1::json) AS x(n integer, dossier text, id uuid, data text, job uuid)
), fresh AS (
  SELECT * FROM asked a WHERE a.id IS NULL OR NOT EXISTS (SELECT 1 FROM lienthong.sync_event e WHERE e.id = a.id)
), heads AS (
  INSERT INTO lienthong.sync_head AS h (dossier, last)
  SELECT dossier, count(*) FROM fresh GROUP BY dossier ORDER BY dossier
  ON CONFLICT (dossier) DO UPDATE SET last = h.last + EXCLUDED.last
  RETURNING h.dossier, h.last
), kept AS (
  INSERT INTO lienthong.sync_event (dossier, position, id, at, data)
  SELECT f.dossier, h.last + 1 - row_number() OVER (PARTITION BY f.dossier ORDER BY f.n DESC), f.id,
    to_timestamp($2::float8 / 1000), f.data::json
  FROM fresh f JOIN heads h ON h.dossier = f.dossier
  ON CONFLICT (id) DO NOTHING
  RETURNING dossier, id
), todo AS (
  INSERT INTO lienthong.activation (queue, id, key)
  SELECT $3, (min(f.job::text))::uuid, f.dossier FROM fresh f GROUP BY f.dossier
)
SELECT n FROM fresh`)

/** Takes events in. Those that come together are written together. */
export class Outbox {
  readonly #clock: Clock
  readonly #group: Group<readonly Row[], boolean>

  constructor(store: Store, clock: Clock) {
    this.#clock = clock
    this.#group = new Group((all) => this.#write(store, all), 500)
  }

  /** @returns Whether it was new. */
  async add(event: SyncEvent, tx?: Queryable): Promise<boolean> {
    checkEvent(event)
    const rows = rowsOf(event)
    if (tx === undefined) return this.#group.add(rows)
    const [isNew = false] = await this.#write(tx, [rows])
    return isNew
  }

  async #write(on: Queryable, all: readonly (readonly Row[])[]): Promise<boolean[]> {
    const flat = all.flatMap((rows, event) => rows.map((row) => ({ ...row, event })))
    const asked = flat.map(({ dossier, id, data }, n) => ({ n, dossier, id, data, job: uuidV7() }))
    const { rows } = await on.query(insert, [JSON.stringify(asked), this.#clock.now(), syncQueue])
    const fresh = new Set((rows as { n: number }[]).map(({ n }) => flat[n]?.event))
    return all.map((_, event) => fresh.has(event))
  }
}

function rowsOf(event: SyncEvent): Row[] {
  const dossier = codeOf(event)
  return keptEvents(event).map((part, at) => ({
    dossier,
    id: event.id === undefined ? undefined : eventId(dossier, event.id, at),
    data: textOf(part),
  }))
}

function textOf(part: object): string {
  try {
    return jsonText(part)
  } catch {
    throw new EngineError('DATA_INVALID')
  }
}

/** Sixteen bytes that stand for dossier, name and part, in the form of a UUID. */
function eventId(dossier: string, id: string, part: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([dossier, id, part]))
    .digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
