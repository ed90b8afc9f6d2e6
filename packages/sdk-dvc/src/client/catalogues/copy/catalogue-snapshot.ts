import { zInstant, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { CatalogueEntry } from '../catalogue-entry.ts'
import { catalogueNames, type CatalogueName } from '../catalogues.ts'
import type { ListedProcedure } from '../operations/list-procedures.ts'
import type { Procedure } from '../procedure.ts'

/** A part that could not be copied. What is missing is not removed: no report says so. */
export interface MissingPart {
  /** `procedures` is the list of all, `procedure` one of them with its `code`, every other a code list. */
  readonly part: 'procedures' | 'procedure' | CatalogueName
  readonly code?: string
  /** Code of the error, as `PORTAL_FAILED`. */
  readonly error: string
}

/** What the portal published at one moment. Plain data: write it as JSON, keep it where you like. */
export interface CatalogueSnapshot {
  readonly kind: 'lienthong-catalogues/1'
  readonly takenAt: Instant
  /** The code lists that were copied. */
  readonly lists: { readonly [Name in CatalogueName]?: readonly CatalogueEntry[] }
  /** Codes and names of all procedures; absent when they were not copied. */
  readonly procedures?: readonly ListedProcedure[]
  /** Procedures that were copied as a whole. */
  readonly details: readonly Procedure[]
  readonly missing: readonly MissingPart[]
}

const zEntry = z.looseObject({ code: z.string(), name: z.string() })
const zList = z.array(z.looseObject({})).readonly()
const zDetail = z.looseObject({
  ...zEntry.shape,
  fields: zList,
  sequences: zList,
  channels: zList,
  papers: zList,
  results: zList,
  legalBases: zList,
  executors: zList,
  related: z.array(z.string()),
  joinedWith: z.array(z.string()),
})

/** What has to hold of a text that says it is a copy: somebody may have cut or mixed up files. */
const zSnapshot = z.strictObject({
  kind: z.literal('lienthong-catalogues/1'),
  takenAt: zInstant,
  lists: z.partialRecord(z.enum(catalogueNames), z.array(zEntry)),
  procedures: z.array(zEntry).optional(),
  details: z.array(zDetail),
  missing: z.array(z.looseObject({ part: z.string(), error: z.string() })),
})

/**
 * Reads a copy that was written as JSON.
 *
 * @throws TypeError when the text is none, with the place at fault.
 * @example const copy = readCatalogueSnapshot(await readFile('catalogues.json', 'utf8'))
 */
export function readCatalogueSnapshot(text: string): CatalogueSnapshot {
  const read = zSnapshot.safeParse(parse(text))
  if (read.success) return read.data as unknown as CatalogueSnapshot
  const places = read.error.issues.map(({ path }) => path.join('.') || '(all of it)')
  throw new TypeError(`This is not a copy of the catalogues: ${[...new Set(places)].slice(0, 5).join(', ')}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
