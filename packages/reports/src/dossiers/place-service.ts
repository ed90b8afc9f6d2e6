import { findProcedure, ServiceError } from '@lienthong/essential-services'
import { zPlainDate, zText, type Clock } from '@lienthong/sdk-core'
import { z } from 'zod'

/** A procedure as it was published: the code alone is no key. In a CSV file each property is a column of that name. */
export const zPublishedProcedure = z.object({
  code: zText(50),
  /** Who published it, as `Bộ Công an`. */
  agency: zText(500),
  /** Number of the decision, as `4864/QĐ-BCA-C06`. */
  decision: zText(200),
  /** First and last day on which your province lists it so; absent: always. */
  from: z.preprocess((value) => (value === '' ? undefined : value), zPlainDate.optional()),
  to: z.preprocess((value) => (value === '' ? undefined : value), zPlainDate.optional()),
})

/** A procedure as it was published. */
export type PublishedProcedure = z.output<typeof zPublishedProcedure>

/** A dossier to be placed. */
export interface PlacedBy {
  readonly code: string
  readonly agency?: string | undefined
  readonly decision?: string | undefined
  /** The day it was received. */
  readonly on: string
}

/**
 * Makes what finds the service of a dossier by code, agency, decision and day, never by a name and never by a code alone.
 *
 * @param published - Who published each code, for dossiers that do not say so themselves.
 * @param clock - Says what lies in the future. Absent: the machine's.
 * @returns The slug; an empty text when it is none of the 25; `undefined` when that cannot be known.
 */
export function servicePlacer(
  published: readonly PublishedProcedure[],
  clock?: Clock,
): (by: PlacedBy) => string | undefined {
  const byCode = new Map<string, PublishedProcedure[]>()
  for (const one of published) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one])
  const known = new Map<string, string | undefined>()
  return ({ code, agency, decision, on }) => {
    const listed = (byCode.get(code) ?? []).filter(({ from = '', to = '9999' }) => from <= on && on <= to)
    const keys = agency !== undefined && decision !== undefined ? [{ agency, decision }] : listed
    const [key, another] = keys
    // Two who published one code on one day: nobody can say whose the dossier is.
    if (key === undefined || another !== undefined) return undefined
    const asked = JSON.stringify([code, key.agency, key.decision, on])
    if (!known.has(asked))
      known.set(
        asked,
        slugOf({ code, agency: key.agency, decision: key.decision }, { at: on, ...(clock && { clock }) }),
      )
    return known.get(asked)
  }
}

function slugOf(...[key, options]: Required<Parameters<typeof findProcedure>>): string | undefined {
  try {
    const slugs = new Set(findProcedure(key, options).map(({ slug }) => slug))
    return slugs.size > 1 ? undefined : ([...slugs][0] ?? '')
  } catch (error) {
    // A day in the future: no version can be told.
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
