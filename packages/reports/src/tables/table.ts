import type { Figure } from '../figures/figure.ts'

/** A heading in both languages. */
export interface Heading {
  readonly vi: string
  readonly en: string
}

/** A column of a table. */
export interface Column extends Heading {
  readonly key: string
  readonly kind: 'text' | 'count' | 'percent' | 'vnd'
}

/** A row: words and figures by the key of their column. What is absent is not known, and not zero. */
export interface Row {
  readonly key: string
  readonly cells: { readonly [column: string]: string | Figure | undefined }
}

/** The tables this package can make, by the letters of the catalogue. */
export const tableIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const

/** Which table. */
export type TableId = (typeof tableIds)[number]

/** A table of a report. */
export interface Table {
  readonly id: TableId
  readonly title: Heading
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Sums of the columns that can be added. */
  readonly total?: Row
}

/** A column of words. */
export const text = (key: string, vi: string, en: string): Column => ({ key, vi, en, kind: 'text' })

/** A column of whole numbers. */
export const count = (key: string, vi: string, en: string): Column => ({ key, vi, en, kind: 'count' })

/** A column of percents. */
export const percent = (key: string, vi: string, en: string): Column => ({ key, vi, en, kind: 'percent' })
