/**
 * Where a code and a date come from. `published`: read in a copy of the national database of procedures. `public-code`: in public
 * repositories. `secondary`: several secondary sources agree. `assumed`: chosen by this project.
 */
type Provenance = 'published' | 'public-code' | 'secondary' | 'assumed'

/** A procedure of the 25 essential services as the mock publishes it, between two days. */
export interface PublishedProcedure {
  readonly code: string
  readonly codeFrom: Provenance
  readonly name: string
  /** Name in the list of all, where it is another: seen at the real portal. */
  readonly listName?: string
  /** Days in Viet Nam. Absent: as long as the mock knows. That nothing else changed between them is assumed. */
  readonly from?: string
  readonly until?: string
  readonly agencyCode: string
  readonly field: readonly [code: string, name: string]
  readonly decision?: string
  readonly results?: readonly (readonly [code: string, name: string])[]
  /** Time limit as published, with its quirks: a number may have no unit. */
  readonly time?: { readonly amount: string; readonly unit?: string; readonly note?: string }
  readonly fees?: readonly { readonly amount: string; readonly online?: string; readonly note?: string }[]
  readonly papers?: readonly string[]
}
