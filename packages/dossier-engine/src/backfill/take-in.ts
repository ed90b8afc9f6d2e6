import { createHash } from 'node:crypto'
import { DossierRefused } from '../sync/dossier-refused.ts'
import type { DossierSync } from '../sync/dossier-sync.ts'
import { isRefusal } from '../sync/check-event.ts'
import { codeOf, type KeptEvent, type SyncEvent, type SyncStep } from '../sync/sync-event.ts'
import type { Store } from '../store/store.ts'
import type { BackfillRow, RowProblem } from './backfill-row.ts'

/** What became of a row. */
export type TakenRow = { readonly line: number; readonly became: 'enqueued' | 'repeated' } | RowProblem

/**
 * Takes rows into the outbox. A row that was taken before changes nothing; one of a dossier that has gone on since brings the steps
 * that are new, so that the export of today may be given after that of yesterday.
 */
export async function takeIn(store: Store, sync: DossierSync, rows: readonly BackfillRow[]): Promise<TakenRow[]> {
  const codes = rows.flatMap((row) => ('event' in row ? codeOf(row.event) : []))
  const known = await knownEvents(
    store,
    codes.filter((code) => typeof code === 'string'),
  )
  // Two rows of one dossier in one bite: the second has to see the first.
  const waiting = new Map<string, Promise<unknown>>()
  return Promise.all(
    rows.map(async (row): Promise<TakenRow> => {
      if (!('event' in row)) return row
      const code = codeOf(row.event)
      const before = waiting.get(code)
      const taken = (async () => {
        await before
        const earlier =
          before === undefined ? (known.get(code) ?? []) : ((await knownEvents(store, [code])).get(code) ?? [])
        return takeRow(sync, row.line, row.event, earlier)
      })()
      waiting.set(code, taken)
      return taken
    }),
  )
}

async function takeRow(
  sync: DossierSync,
  line: number,
  event: SyncEvent,
  earlier: readonly (KeptEvent | null)[],
): Promise<TakenRow> {
  try {
    const id = `line:${digestOf(event)}`
    const news = earlier.length === 0 ? event : whatIsNew(event, earlier)
    if (news === 'nothing') return { line, became: 'repeated' }
    if (news === 'contradiction') return { line, code: 'HISTORY_CHANGED' }
    const { enqueued } = await sync.enqueue({ ...news, id })
    return { line, became: enqueued ? 'enqueued' : 'repeated' }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const fields =
      error instanceof DossierRefused
        ? error.fields.map(({ field, rule, source }) => ({ field, rule, source }))
        : [
            {
              field: 'code',
              rule: 'dossier-code',
              source: 'a code stands in lists and logs; a personal number may not',
            },
          ]
    return { line, code: 'DOSSIER_REFUSED', fields }
  }
}

/** What a row says beyond the events before. */
function whatIsNew(event: SyncEvent, earlier: readonly (KeptEvent | null)[]): SyncEvent | 'nothing' | 'contradiction' {
  // Emptied events cannot be compared; the name of the event still tells whether the row is the same.
  if (earlier.includes(null)) return event
  const events = earlier.filter((one) => one !== null)
  const steps = event.progress ?? []
  const sent = events.flatMap((one) => one.steps)
  const isContinued = sent.length <= steps.length && sent.every((step, at) => isSameStep(step, steps[at]))
  const isOlder = steps.length < sent.length && steps.every((step, at) => isSameStep(step, sent[at]))
  if (isOlder) return 'nothing'
  if (!isContinued) return 'contradiction'
  const rest = steps.slice(sent.length)
  if (!('dossier' in event)) return rest.length === 0 ? 'nothing' : { ...event, progress: rest }
  const last = events.findLast(({ dossier }) => dossier !== undefined)
  const { dossier, register } = event
  const isSame = JSON.stringify([last?.dossier, last?.register]) === JSON.stringify([dossier, register])
  if (rest.length === 0 && isSame) return 'nothing'
  return { dossier, progress: rest, ...(register !== undefined && { register }) }
}

function isSameStep(one: SyncStep, other: SyncStep | undefined): boolean {
  return (
    other !== undefined &&
    one.status === other.status &&
    Date.parse(one.at) === Date.parse(other.at) &&
    one.officer === other.officer &&
    one.note === other.note
  )
}

/** What was enqueued of dossiers, in order. */
async function knownEvents(store: Store, codes: readonly string[]): Promise<Map<string, (KeptEvent | null)[]>> {
  const { rows } = await store.query(
    'SELECT dossier, data FROM lienthong.sync_event WHERE dossier = ANY($1::text[]) ORDER BY dossier, position',
    [codes],
  )
  const known = new Map<string, (KeptEvent | null)[]>()
  for (const { dossier, data } of rows as { dossier: string; data: KeptEvent | null }[]) {
    known.set(dossier, [...(known.get(dossier) ?? []), data])
  }
  return known
}

function digestOf(event: SyncEvent): string {
  return createHash('sha256').update(JSON.stringify(event)).digest('base64url')
}
