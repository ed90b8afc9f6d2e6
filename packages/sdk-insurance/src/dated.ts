import type { PlainDate } from '@lienthong/sdk-core'

/** How far to trust a value: in an official document, on a public page or in public code, concluded from such, or chosen. */
export type Confidence = 'documented' | 'observed' | 'inferred' | 'assumed'

/** A value that holds from a day on, until the next row of its table begins. */
export interface Dated {
  /** First day it holds. */
  readonly from: PlainDate
  /** The act it stands in. */
  readonly source: string
  readonly confidence: Confidence
}

/** An amount that the law sets anew from time to time. */
export interface DatedAmount extends Dated {
  /** Đồng a month. */
  readonly amountVnd: number
}

/** The row in force on a day, of a table in the order of time; `undefined` before its first row. */
export function inForceOn<Row extends Dated>(table: readonly Row[], day: PlainDate): Row | undefined {
  return table.findLast(({ from }) => from <= day)
}

/** The next row that begins after a day; `undefined` when the table knows of none. */
export function nextAfter<Row extends Dated>(table: readonly Row[], day: PlainDate): Row | undefined {
  return table.find(({ from }) => from > day)
}

const fromSurest: readonly Confidence[] = ['documented', 'observed', 'inferred', 'assumed']

/** What follows from several facts is as sure as the least sure of them. */
export function leastSure(...facts: readonly { readonly confidence: Confidence }[]): Confidence {
  return fromSurest.findLast((confidence) => facts.some((fact) => fact.confidence === confidence)) ?? 'assumed'
}
