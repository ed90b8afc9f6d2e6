import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import type { Report } from '../report.ts'
import type { Column, Row, Table } from '../tables/table.ts'
import { cellValue } from './cell-text.ts'
import { headingOf } from './heading.ts'
import { originsOf } from './origins.ts'

/** Writes a report as a workbook: a sheet for each table, and one for what does not add up. */
export async function reportToXlsx(report: Report): Promise<Uint8Array> {
  const { tables, flags } = report
  const heading = headingOf(report)
  const about = heading === undefined ? [] : [[plain(`Kỳ báo cáo: ${heading}`)]]
  const sheets = [...tables.map((table, at) => tableSheet(table, at, about)), flagSheet(flags)]
  const blob = await writeExcelFile(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function tableSheet(table: Table, at: number, about: readonly Cell[][]): Sheet<Blob> {
  const { id, title, columns, rows, total } = table
  return {
    // Names of sheets are unique; T2 may come once for each grouping.
    sheet: `${id} (${at + 1})`,
    columns: columns.map(({ kind }) => ({ width: kind === 'text' ? 40 : 16 })),
    stickyRowsCount: 2 + about.length,
    data: [
      [bold(title.vi)],
      ...about,
      columns.map(({ vi }) => bold(vi)),
      ...rows.map((row) => columns.map((column) => cellOf(row, column, false))),
      ...(total === undefined ? [] : [columns.map((column) => cellOf(total, column, true))]),
      [],
      [plain(`Nguồn: ${originsOf(table).join(' · ')}`)],
    ],
  }
}

function flagSheet(flags: Report['flags']): Sheet<Blob> {
  return {
    sheet: 'Cảnh báo',
    columns: [{ width: 24 }, { width: 120 }],
    data: [[bold('Nơi'), bold('Nội dung')], ...flags.map(({ where, messageVi }) => [plain(where), plain(messageVi)])],
  }
}

function cellOf(row: Row, column: Column, isTotal: boolean): Cell {
  const value = cellValue(row, column)
  if (value === undefined) return null
  const look = isTotal ? ({ fontWeight: 'bold' } as const) : {}
  return typeof value === 'number'
    ? { type: Number, value, format: column.kind === 'percent' ? '0.0' : '#,##0', ...look }
    : { type: String, value, format: '@', ...look }
}

function bold(value: string): Cell {
  return { type: String, value, fontWeight: 'bold' }
}

function plain(value: string): Cell {
  return { type: String, value, format: '@' }
}
