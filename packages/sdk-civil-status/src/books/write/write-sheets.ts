import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import { xlsxText } from './xlsx-text.ts'

/** A sheet of text. */
export interface TextSheet {
  readonly name: string
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[]
  /** Width of each column, in characters. */
  readonly widths: readonly number[]
}

/** Writes sheets of text as an `.xlsx` file. Every cell is text, so that Excel makes neither date nor number of any. */
export async function writeSheets(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, widths }): Sheet<Blob> => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: rows.map((cells, row) => cells.map((text) => cellOf(text, row === 0))),
  }))
  const blob = await writeExcelFile(written).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function cellOf(text: string, isHeader: boolean): Cell {
  const look = { type: String, format: '@', ...(isHeader && { fontWeight: 'bold' as const }) }
  return text === '' ? null : { value: xlsxText(text), ...look }
}
