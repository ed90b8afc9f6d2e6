/** How far to trust a value: in an official document, in public code or on a public page, concluded from such, or chosen. */
export type Confidence = 'documented' | 'observed' | 'inferred' | 'assumed'

/** A value with where it comes from. */
export interface Known<Value> {
  readonly value: Value
  readonly confidence: Confidence
  readonly source: string
  /** The words of the source, kept where its columns contradict each other. */
  readonly raw?: string
  /** First and last day, `YYYY-MM-DD`, that the source tells of. Absent: the time is in the source itself, as of a law. */
  readonly tellsOf?: readonly [first: string, last: string]
}

/** A value that nobody here knows: absent, and said so. Never filled in by a guess. */
export interface Unknown {
  readonly value?: undefined
  readonly unknownVi: string
  readonly unknownEn: string
}

/** A value that is known with its source, or said to be unknown. */
export type Stated<Value> = Known<Value> | Unknown

/** Tells whether a value is there. */
export function isKnown<Value>(stated: Stated<Value>): stated is Known<Value> {
  return stated.value !== undefined
}

/** Says that a value is not known, and what is missing. */
export function unknown(unknownVi: string, unknownEn: string): Unknown {
  return { unknownVi, unknownEn }
}

/** Tag [R]: stated in the report of the province (January to June 2022). */
export function fromReport<Value>(value: Value, where = ''): Known<Value> {
  return {
    ...known(value, 'documented', `Report of Hà Tĩnh on Project 06, June 2022${after(where)}`),
    tellsOf: ['2022-01-06', '2022-06-14'],
  }
}

/** Tag [H]: read in a copy of the national procedure database (2026-07-20) or in an official text, named in `where`. */
export function fromDatabase<Value>(value: Value, where = ''): Known<Value> {
  return {
    ...known(value, 'documented', where === '' ? databaseName : `${databaseName}; ${where}`),
    tellsOf: ['2026-07-20', '2026-07-20'],
  }
}

/** Tag [H] of what the database still tells of 2022, as a procedure on paper or the number of a circular of that time. */
export function fromDatabaseOf2022<Value>(value: Value, where = ''): Known<Value> {
  return { ...fromDatabase(value, where), tellsOf: ['2022-01-06', '2022-06-14'] }
}

/** Tag [H] with an official text instead of the database. */
export function fromLaw<Value>(value: Value, text: string): Known<Value> {
  return known(value, 'documented', text)
}

/** Tag [C]: read in public source code. */
export function fromCode<Value>(value: Value, where = ''): Known<Value> {
  return known(value, 'observed', `Public source code of one-stop systems${after(where)}`)
}

/** Tag [M]: several secondary sources agree; not seen in an official text. */
export function fromSecondary<Value>(value: Value, where = ''): Known<Value> {
  return known(value, 'inferred', `Secondary sources that agree, no official text read${after(where)}`)
}

/** Chosen by this project because something had to stand there. `why` says what speaks for it. */
export function assumed<Value>(value: Value, why: string): Known<Value> {
  return known(value, 'assumed', why)
}

/** The same with the words of the source beside it. */
export function withRaw<Value>(stated: Known<Value>, raw: string): Known<Value> {
  return { ...stated, raw }
}

const databaseName = 'National procedure database, copy of 2026-07-20'

function known<Value>(value: Value, confidence: Confidence, source: string): Known<Value> {
  return { value, confidence, source }
}

function after(where: string): string {
  return where === '' ? '' : `: ${where}`
}

/** A value read for 2026 that stands in for an earlier time of which there is no source. */
export function asIn2026<Value>({ value, source }: Known<Value>): Known<Value> {
  return known(value, 'assumed', `No source for this time; as in 2026: ${source}`)
}

/** A value of 2022 that stands in for the time after, of which there is no source. */
export function asIn2022<Value>({ value, source }: Known<Value>): Known<Value> {
  return known(value, 'assumed', `No source for this time; as in 2022: ${source}`)
}

/** The same in a version: assumed there when its source tells of another time. */
export function asOf<Value>(
  stated: Known<Value>,
  version: { readonly from: string; readonly until?: string },
): Known<Value> {
  const { value, source, raw, tellsOf } = stated
  if (tellsOf === undefined) return stated
  const [first, last] = tellsOf
  if (version.from <= last && first <= (version.until ?? '9999-12-31')) return stated
  const weaker = known(value, 'assumed', `No source for this time; as in ${first.slice(0, 4)}: ${source}`)
  return raw === undefined ? weaker : withRaw(weaker, raw)
}
