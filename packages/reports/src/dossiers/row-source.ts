import type { Flag } from '../figures/figure.ts'
import type { RowProblem } from './read-csv.ts'

/** Rows, what they come from, and what was wrong with others. */
export interface RowSource<Row> {
  /** Said with every figure, as `Hệ thống một cửa tỉnh`. */
  readonly source: string
  readonly rows: AsyncIterable<Row> | Iterable<Row>
  /** Filled while rows are read. */
  readonly problems?: readonly RowProblem[]
  /** Each code comes once: rows are counted as they come, and none is kept. Default false. */
  readonly distinct?: true
  /**
   * What a row lacks is not known, where it is otherwise taken for "no": figures that nobody can know are left out, and what some
   * rows lack is flagged. Default false.
   */
  readonly gaps?: true
  /** What there is to say of the rows, asked when all were read. */
  flags?(): readonly Flag[]
}

/** Hands each row on; of the same code twice the later one, so that an export may be appended to. */
export async function eachRow<Row extends { readonly code: string }>(
  { rows, distinct }: RowSource<Row>,
  take: (row: Row) => void,
): Promise<void> {
  const byCode = new Map<string, Row>()
  for await (const row of rows) {
    if (distinct) take(row)
    else byCode.set(row.code, row)
  }
  for (const row of byCode.values()) take(row)
}
