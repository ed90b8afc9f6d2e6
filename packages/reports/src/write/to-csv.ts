import { stringify } from 'csv-stringify/sync'
import type { Table } from '../tables/table.ts'
import { cellValue } from './cell-text.ts'

/**
 * Writes a table as CSV in UTF-8 with a byte-order mark, so that spreadsheets read the Vietnamese: keys of the columns, rows, the
 * total, and last where the figures come from. Words that a spreadsheet would take for a formula are quoted.
 */
export function tableToCsv(table: Table): string {
  const { columns, rows, total } = table
  const lines = [...rows, ...(total === undefined ? [] : [total])].map((row) => [
    ...columns.map((column) => cellValue(row, column) ?? ''),
    ...provenanceOf(row),
  ])
  const header = [...columns.map(({ key }) => key), 'figuresFrom', 'figuresUntil', 'extractor']
  return stringify([header, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

/** One row has one origin. */
function provenanceOf({ cells }: Table['rows'][number]): string[] {
  const figure = Object.values(cells).find((cell) => typeof cell === 'object')
  return figure === undefined ? ['', '', ''] : [figure.source, figure.cutOff, figure.extractor]
}
