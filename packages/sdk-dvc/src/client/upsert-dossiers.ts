import { isLienThongError, type AnyLienThongError } from '@lienthong/sdk-core'
import { isPortalError } from './errors.ts'
import type { CheckedDossier, PortalDossier } from './portal-dossier.ts'
import { upsertDossier, type UpsertCalls, type UpsertResult } from './upsert-dossier.ts'

/** What is known of many dossiers, and how they are sent. */
export interface UpsertDossiersOptions {
  /**
   * What you know of all of them: `new` are created and `known` are updated without a look-up first. Wrong knowledge does no
   * harm: the portal refuses, and each is then looked up. Absent: each is looked up.
   */
  readonly expect?: 'new' | 'known'
  /** Dossiers in one call, 1 to 50. Default 10. No limit of the portal is public. */
  readonly batchSize?: number
}

/** What became of one dossier of many. */
export type UpsertItem =
  | ({ readonly code: string } & UpsertResult)
  | {
      /** Empty when the dossier had no code. */
      readonly code: string
      readonly outcome: 'failed'
      /** An `InputError` names the fields for which it was not sent; `error.outcome` says what became of it otherwise. */
      readonly error: AnyLienThongError
    }

/** The calls that a push of many is made of. */
export interface BatchCalls {
  /** Checks a dossier. @throws InputError */
  require(dossier: PortalDossier): CheckedDossier
  /** The calls for one dossier alone. */
  one(dossier: CheckedDossier): UpsertCalls
  send(as: 'new' | 'update', dossiers: readonly CheckedDossier[]): Promise<void>
}

/** Pushes many dossiers, the sound ones in batches. One item for each, in the order given. */
export async function upsertDossiers(
  dossiers: readonly PortalDossier[],
  { expect, batchSize = 10 }: UpsertDossiersOptions,
  calls: BatchCalls,
): Promise<UpsertItem[]> {
  const items: UpsertItem[] = []
  for (const chunk of chunksOf(dossiers, batchSize)) {
    const places = chunk.map((dossier) => placeOf(dossier, calls))
    await plan(places, expect, calls)
    for (const as of ['new', 'update'] as const) await pushGroup(as, places, calls)
    items.push(...places.flatMap(({ code, item }) => (item === undefined ? [] : [{ code, ...item }])))
  }
  return items
}

/** One dossier on its way: `item` when it is known what became of it. */
interface Place {
  readonly code: string
  readonly checked?: CheckedDossier
  as?: 'new' | 'update'
  item?: Ending
}

type Ending = UpsertResult | { readonly outcome: 'failed'; readonly error: AnyLienThongError }

/** No code twice in a chunk: what comes later for the same dossier is sent later. */
function chunksOf(dossiers: readonly PortalDossier[], size: number): PortalDossier[][] {
  const chunks: PortalDossier[][] = []
  let codes = new Set<string>()
  for (const dossier of dossiers) {
    const last = chunks.at(-1)
    const code = codeOf(dossier)
    if (last === undefined || last.length >= size || codes.has(code)) {
      chunks.push([dossier])
      codes = new Set([code])
    } else {
      last.push(dossier)
      codes.add(code)
    }
  }
  return chunks
}

function codeOf(dossier: unknown): string {
  const code = (dossier as { code?: unknown } | null | undefined)?.code
  // As the check does, so that two writings of one code are one. Cut first: a stranger's text may be long.
  return typeof code === 'string' ? code.slice(0, 400).trim().normalize('NFC') : ''
}

function placeOf(dossier: PortalDossier, calls: BatchCalls): Place {
  const code = codeOf(dossier)
  try {
    return { code, checked: calls.require(dossier) }
  } catch (error) {
    return { code, item: failed(error) }
  }
}

/** Says of each whether it is created or updated. */
async function plan(places: readonly Place[], expect: 'new' | 'known' | undefined, calls: BatchCalls): Promise<void> {
  for (const place of places) {
    if (place.checked === undefined) continue
    if (expect !== undefined) {
      place.as = expect === 'new' ? 'new' : 'update'
      continue
    }
    try {
      place.as = (await calls.one(place.checked).find()) === undefined ? 'new' : 'update'
    } catch (error) {
      place.item = failed(error)
    }
  }
}

async function pushGroup(as: 'new' | 'update', places: readonly Place[], calls: BatchCalls): Promise<void> {
  const group = places.filter((place) => place.item === undefined && place.as === as)
  const sound = group.flatMap(({ checked }) => checked ?? [])
  if (sound.length === 0) return
  const outcome = as === 'new' ? 'created' : 'updated'
  try {
    await calls.send(as, sound)
    for (const place of group) place.item = { outcome, recovered: false }
  } catch (error) {
    const ending = failed(error)
    if (concernsOne(ending.error)) await pushEach(group, ending, calls)
    else for (const place of group) place.item = ending
  }
}

/** Whether the call failed because of one of its dossiers, or may have been carried out: then each is looked at. */
function concernsOne(error: AnyLienThongError): boolean {
  return isPortalError(error) || error.kind === 'input' || error.outcome === 'unknown'
}

async function pushEach(group: readonly Place[], whole: Ending, calls: BatchCalls): Promise<void> {
  const wasLost = 'error' in whole && whole.error.outcome === 'unknown'
  let isDown = false
  for (const place of group) {
    if (place.checked === undefined) continue
    // Nobody answers: asking for each of the others would only take as long again.
    place.item = isDown ? whole : await upsertDossier(calls.one(place.checked)).catch(failed)
    isDown ||= 'error' in place.item && place.item.error.kind === 'transport'
    // What the lost call created is there now. It was not there before.
    if (wasLost && place.as === 'new' && place.item.outcome === 'updated') {
      place.item = { outcome: 'created', recovered: true }
    }
  }
}

/** @throws what is no error of ours: a bug is never an item. */
function failed(error: unknown): Extract<Ending, { outcome: 'failed' }> {
  if (!isLienThongError(error)) throw error
  return { outcome: 'failed', error }
}
