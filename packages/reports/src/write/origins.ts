import { dayMonthYear } from '../period/period-title.ts'
import type { Table } from '../tables/table.ts'

/** Where the figures of a table come from and until when they count, each once: `Hệ thống một cửa (số liệu đến 14/06/2022; lienthong-report)`. */
export function originsOf({ rows, total }: Table): string[] {
  const cells = [...rows, ...(total === undefined ? [] : [total])].flatMap((row) => Object.values(row.cells))
  const figures = cells.filter((cell) => typeof cell === 'object')
  return [
    ...new Set(
      figures.map(({ source, cutOff, extractor }) => `${source} (số liệu đến ${dayMonthYear(cutOff)}; ${extractor})`),
    ),
  ]
}
