/** Where a figure comes from. Every figure carries it. */
export interface Provenance {
  /** The system or paper it was taken from. */
  readonly source: string
  /** The last day it counts, `YYYY-MM-DD`. */
  readonly cutOff: string
  /** What counted it: `lienthong-report` and its version, or the person or paper that says so. */
  readonly extractor: string
}

/** A number and where it comes from. */
export interface Figure extends Provenance {
  readonly value: number
}

/** Something in a report that is not as it must be. It is shown, never corrected in silence. */
export interface Flag {
  readonly rule: FlagRule
  /** The table or the sum it was found in. */
  readonly where: string
  readonly declared?: number
  readonly computed?: number
  /** `computed - declared`. */
  readonly difference?: number
  readonly message: string
  readonly messageVi: string
}

/** What is looked at. */
export type FlagRule =
  | 'sum'
  | 'in-future'
  | 'cumulative-falls'
  | 'period-over-cumulative'
  | 'missing-due-date'
  | 'missing-end'
  | 'end-before-reception'
  | 'due-before-reception'
  | 'part-paid'
  | 'over-paid'
  | 'nothing-counted'
  | 'unknown-service'
  | 'not-given'
  | 'not-counted'

/** Gives a figure its provenance. */
export function figure(value: number, from: Provenance): Figure {
  return { value, ...from }
}

/** Percent with one decimal, half up; `undefined` of nothing. The one rounding rule of all tables. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 1000 + Number.EPSILON) / 10
}
