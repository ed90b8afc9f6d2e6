import { instantOf, isLienThongError, runBatch, type CallOptions, type Clock } from '@lienthong/sdk-core'
import { z } from 'zod'
import { catalogueNames, type CatalogueName } from '../catalogues.ts'
import { zProcedureCode } from '../operations/find-procedures.ts'
import type { ListedProcedure } from '../operations/list-procedures.ts'
import type { PortalCatalogues } from '../portal-catalogues.ts'
import type { Procedure } from '../procedure.ts'
import { requireCatalogueInput, zCatalogueName } from '../require-catalogue-input.ts'
import type { CatalogueSnapshot, MissingPart } from './catalogue-snapshot.ts'

/** How far a copy is. */
export interface CopyProgress {
  readonly finished: number
  readonly failed: number
  /** Grows once, when the list of procedures is there. */
  readonly total: number
}

/** What is copied, and how fast. */
export interface TakeCopyOptions {
  /** Code lists to copy. Default is all of them. */
  readonly lists?: readonly CatalogueName[]
  /**
   * Procedures to copy as a whole, one request each: all of the list, none, or these codes. Default `all`, which is several
   * thousand requests at the national portal.
   */
  readonly details?: 'all' | 'none' | readonly string[]
  /** Requests under way at the same time, 1..1000. Default 4. */
  readonly concurrency?: number
  /** Called after each request. */
  readonly onProgress?: (progress: CopyProgress) => void
  /** Passed on with each request; its `signal` ends the copy, and nothing is stored. */
  readonly call?: CallOptions
}

const zWanted = z.strictObject({
  lists: z.array(zCatalogueName).readonly().optional(),
  details: z.union([z.enum(['all', 'none']), z.array(zProcedureCode).readonly()]).optional(),
})

const wantedOf = ({ lists, details }: TakeCopyOptions) => ({ lists, details })

/** A copy while it is made. */
interface Copied extends CatalogueSnapshot {
  lists: CatalogueSnapshot['lists']
  procedures?: readonly ListedProcedure[]
  readonly details: Procedure[]
  readonly missing: MissingPart[]
}

type Part = Omit<MissingPart, 'error'>

/**
 * Copies what the portal publishes. A part that fails is left out and named in `missing`; when every part fails, or the caller
 * ends it, the first error is thrown.
 */
export async function takeSnapshot(
  portal: PortalCatalogues,
  clock: Clock,
  options: TakeCopyOptions,
): Promise<CatalogueSnapshot> {
  const { lists = catalogueNames, details = 'all' } = requireCatalogueInput(zWanted, wantedOf(options), 'catalogueCopy')
  const copy: Copied = {
    kind: 'lienthong-catalogues/1',
    takenAt: instantOf(clock.now()),
    lists: {},
    details: [],
    missing: [],
  }
  const first = [...new Set(lists)].map((part): Part => ({ part })).concat({ part: 'procedures' })
  const run = new Run(portal, copy, options)
  await run.all(first)
  const codes = details === 'all' ? (copy.procedures ?? []).map(({ code }) => code) : details === 'none' ? [] : details
  await run.all([...new Set(codes)].map((code): Part => ({ part: 'procedure', code })))
  return inOrder(copy)
}

/** Answers come in any order; copies of the same state are to be the same text. */
function inOrder(copy: CatalogueSnapshot): CatalogueSnapshot {
  const { kind, takenAt, lists, procedures, details, missing } = copy
  const sorted = catalogueNames.flatMap((name) => (lists[name] === undefined ? [] : [[name, lists[name]] as const]))
  return {
    kind,
    takenAt,
    lists: Object.fromEntries(sorted),
    ...(procedures !== undefined && { procedures }),
    details: details.toSorted((a, b) => compareText(keyOf(a), keyOf(b))),
    missing: missing.toSorted((a, b) => compareText(a.part + (a.code ?? ''), b.part + (b.code ?? ''))),
  }
}

/** One copy while it is made. */
class Run {
  readonly #portal: PortalCatalogues
  readonly #copy: Copied
  readonly #options: TakeCopyOptions
  #total = 0
  #finished = 0
  #firstError: unknown

  constructor(portal: PortalCatalogues, copy: Copied, options: TakeCopyOptions) {
    this.#portal = portal
    this.#copy = copy
    this.#options = options
  }

  async all(parts: readonly Part[]): Promise<void> {
    const { concurrency = 4, call } = this.#options
    const { signal } = call ?? {}
    this.#total += parts.length
    const batch = runBatch(parts, (part) => this.#fetch(part), { concurrency, ...(signal && { signal }) })
    for await (const result of batch) {
      this.#finished += 1
      if (result.status === 'failed') this.#fail(result.item, result.error)
      this.#options.onProgress?.({
        finished: this.#finished,
        failed: this.#copy.missing.length,
        total: this.#total,
      })
    }
    signal?.throwIfAborted()
    if (this.#finished > 0 && this.#copy.missing.length === this.#finished) throw this.#firstError
  }

  async #fetch({ part, code = '' }: Part): Promise<void> {
    const { call } = this.#options
    const copy = this.#copy
    // Others are under way: nothing of the copy is read before an answer is there.
    if (part === 'procedure') {
      const found = await this.#portal.findProcedures(code, call)
      copy.details.push(...found)
    } else if (part === 'procedures') {
      copy.procedures = await gather<ListedProcedure>(this.#portal.listProcedures(call))
    } else {
      const entries = await gather(this.#portal.listCatalogue(part, call))
      copy.lists = { ...copy.lists, [part]: entries }
    }
  }

  #fail(part: Part, error: unknown): void {
    // A mistake in a program is not a part that is missing. A code of the portal's own list in a form nobody knows is one.
    if (!isLienThongError(error)) throw error
    this.#firstError ??= error
    this.#copy.missing.push({ ...part, error: error.code })
  }
}

function keyOf({ code, agencyCode = '', decision = '' }: Procedure): string {
  return [code, agencyCode, decision].join('\n')
}

/** By code unit: the order of a language differs from machine to machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
