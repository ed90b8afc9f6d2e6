import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import { xlsxText } from './xlsx-text.ts'

/** A sheet of text. */
export interface TextSheet {
  readonly name: string
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[]
  /** Width of each column, in characters. */
  readonly widths: readonly number[]
  /** Rows below that are set to Text, for somebody to fill in. Default 0. */
  readonly blankRows?: number
}

/** Writes sheets of text as an `.xlsx` file. Every cell is text, so that Excel makes neither date nor number of any. */
export async function writeSheets(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, widths, blankRows = 0 }): Sheet<Blob> => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      ...rows.map((cells, row) => cells.map((text) => cellOf(text, row === 0))),
      ...Array.from({ length: blankRows }, () => widths.map((): Cell => ({ ...asText }))),
    ],
  }))
  const blob = await writeExcelFile(written).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const asText = { type: String, format: '@' } as const

function cellOf(text: string, isHeader: boolean): Cell {
  const look = { ...asText, ...(isHeader && { fontWeight: 'bold' as const }) }
  return text === '' ? null : { value: xlsxText(text), ...look }
}
