import {
  fieldProblem,
  InputError,
  instantOf,
  readInstant,
  readPlainDate,
  systemClock,
  type Clock,
  type Instant,
} from '@lienthong/sdk-core'
import type { PortalCatalogues } from '../portal-catalogues.ts'
import { readCatalogueSnapshot, type CatalogueSnapshot } from './catalogue-snapshot.ts'
import { compareCatalogues, type CatalogueChanges } from './compare-catalogues.ts'
import { takeSnapshot, type TakeCopyOptions } from './take-snapshot.ts'

/**
 * Where copies are kept: a folder, a table, a bucket, the storage of a browser. Keys hold letters, digits, `-` and `.` only, and
 * their order is the order of time.
 */
export interface CatalogueStore {
  /** The keys that are there, in any order. Others than those of copies are left alone. */
  keys(): Promise<Iterable<string>>
  /** The text that was written under a key; `undefined` when there is none. */
  read(key: string): Promise<string | undefined>
  /** Keeps a text under a key that was not there before. */
  write(key: string, text: string): Promise<void>
}

/** What a copy is made of. */
export interface CatalogueCopyOptions {
  /** A client of the portal. */
  readonly portal: PortalCatalogues
  readonly store: CatalogueStore
  /** Default is the machine's clock. */
  readonly clock?: Clock
}

/** Two moments to compare. */
export interface ChangesBetween {
  /** A day, `YYYY-MM-DD`, or a moment. */
  readonly from: string
  /** Default is the newest copy. */
  readonly to?: string
}

/** A copy of the catalogues of the portal with all its earlier states. */
export interface CatalogueCopy {
  /**
   * Copies everything that is published now, and stores it beside the earlier copies.
   *
   * Reads only at the portal. One request for each code list, one for the list of procedures, one for each procedure. A part
   * that fails is named in `missing`.
   *
   * @throws {@link InputError} when an option is out of range.
   * @throws The first error of the portal when every part failed, or the reason of the `signal`; nothing is stored then.
   */
  take(options?: TakeCopyOptions): Promise<CatalogueSnapshot>

  /** Lists the moments of the stored copies, oldest first. */
  listTimes(): AsyncIterable<Instant>

  /**
   * Finds the copy that was the newest at a moment; `undefined` when there was none yet.
   *
   * @param at - A day, `YYYY-MM-DD`, to its end; or a moment. Default is now.
   * @throws {@link InputError} when `at` is neither.
   * @throws TypeError when the stored text is no copy.
   */
  find(at?: string): Promise<CatalogueSnapshot | undefined>

  /**
   * Compares what was published at two moments; see {@link compareCatalogues}.
   *
   * @throws {@link InputError} when a moment is none, or there is no copy for it.
   * @throws TypeError when a stored text is no copy.
   */
  compare(between: ChangesBetween): Promise<CatalogueChanges>
}

/**
 * Makes a local, versioned copy of what the portal publishes.
 *
 * Runs wherever the client runs. Copies are only added; to drop old ones, remove their keys from your store.
 *
 * @example
 * const copy = createCatalogueCopy({ portal, store })
 * await copy.take({ details: ['1.001193', '1.000656'] })
 * const changes = await copy.compare({ from: '2026-03-02' })
 * console.log(describeCatalogueChanges(changes, 'vi'))
 */
export function createCatalogueCopy({ portal, store, clock = systemClock }: CatalogueCopyOptions): CatalogueCopy {
  const find = async (at: string): Promise<CatalogueSnapshot | undefined> => {
    const [key] = (await keysOf(store)).filter((candidate) => timeOfKey(candidate) <= at).toReversed()
    const text = key === undefined ? undefined : await store.read(key)
    return text === undefined ? undefined : readCatalogueSnapshot(text)
  }
  const demand = async (moment: string, field: string): Promise<CatalogueSnapshot> => {
    const found = await find(endOf(moment, field))
    if (found === undefined) refuse(field, 'not-in-list')
    return found
  }
  return {
    async take(options = {}) {
      const snapshot = await takeSnapshot(portal, clock, options)
      await store.write(keyOf(snapshot.takenAt), JSON.stringify(snapshot))
      return snapshot
    },
    async *listTimes() {
      for (const key of await keysOf(store)) yield timeOfKey(key)
    },
    find: async (at = instantOf(clock.now())) => find(endOf(at, 'at')),
    async compare({ from, to = instantOf(clock.now()) }) {
      return compareCatalogues(await demand(from, 'from'), await demand(to, 'to'))
    },
  }
}

const keyForm = /^catalogues-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.json$/

/** File systems of some machines take no colons; the offset is always that of Viet Nam. */
function keyOf(takenAt: Instant): string {
  return `catalogues-${takenAt.slice(0, 19).replaceAll(':', '-')}.json`
}

function timeOfKey(key: string): Instant {
  const [, day, hour, minute, second] = keyForm.exec(key) ?? []
  return `${day}T${hour}:${minute}:${second}+07:00` as Instant
}

async function keysOf(store: CatalogueStore): Promise<string[]> {
  return [...(await store.keys())].filter((key) => keyForm.test(key)).toSorted()
}

/** The last second that counts, as wall clock of Viet Nam: texts of that form stand in the order of time. */
function endOf(moment: string, field: string): Instant {
  const day = readPlainDate(moment)
  if (day !== undefined) return `${day}T23:59:59+07:00` as Instant
  return readInstant(moment) ?? refuse(field, 'instant')
}

function refuse(field: string, rule: string): never {
  throw new InputError({ system: 'dvc', operation: 'catalogueCopy', fields: [fieldProblem([field], rule)] })
}
