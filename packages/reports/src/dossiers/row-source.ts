import type { RowProblem } from './read-csv.ts'

/** Rows, what they come from, and what was wrong with others. */
export interface RowSource<Row> {
  /** Said with every figure, as `Hệ thống một cửa tỉnh`. */
  readonly source: string
  readonly rows: AsyncIterable<Row> | Iterable<Row>
  /** Filled while rows are read. */
  readonly problems?: readonly RowProblem[]
}

/** Reads all rows; of the same code twice the later one counts, so that an export may be appended to. */
export async function readRows<Row extends { readonly code: string }>(
  from: RowSource<Row> | undefined,
): Promise<{ source: string; rows: Row[]; problems: readonly RowProblem[] } | undefined> {
  if (from === undefined) return undefined
  const byCode = new Map<string, Row>()
  for await (const row of from.rows) byCode.set(row.code, row)
  return { source: from.source, rows: [...byCode.values()], problems: from.problems ?? [] }
}
