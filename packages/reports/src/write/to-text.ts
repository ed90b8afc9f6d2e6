import { fieldProblem } from '@lienthong/sdk-core'
import type { RowProblem } from '../dossiers/read-csv.ts'
import type { Report } from '../report.ts'
import type { Table } from '../tables/table.ts'
import { cellText } from './cell-text.ts'
import { headingOf } from './heading.ts'

const widest = 60

/** Writes a report for a terminal: each table in columns, then what does not add up. */
export function reportToText(report: Report): string {
  const { tables, flags, problems } = report
  const heading = headingOf(report)
  const lines = [
    ...(heading === undefined ? [] : [`Báo cáo Đề án 06, ${heading}`, '']),
    ...tables.flatMap((table) => [`${table.id}. ${table.title.vi}`, ...tableLines(table), '']),
    ...flags.map(({ messageVi }) => `! ${messageVi}`),
    ...problems.map(problemLine),
  ]
  return lines.join('\n').trimEnd()
}

function problemLine({ line, column, rule }: RowProblem): string {
  if (rule === 'column-count') return `! dòng ${line}: số ô khác với dòng tiêu đề`
  return `! dòng ${line}: cột ${fieldProblem([column], rule).messageVi}`
}

function tableLines({ columns, rows, total }: Table): string[] {
  const all = [...rows, ...(total === undefined ? [] : [total])]
  const grid = [columns.map(({ vi }) => vi), ...all.map((row) => columns.map((column) => cellText(row, column)))]
  const widths = columns.map((_, at) => Math.min(widest, Math.max(...grid.map((line) => line[at]?.length ?? 0))))
  return grid.map((line) =>
    line
      .map((word, at) => {
        const width = widths[at] ?? 0
        const cut = word.length > width ? `${word.slice(0, width - 1)}…` : word
        return columns[at]?.kind === 'text' ? cut.padEnd(width) : cut.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
