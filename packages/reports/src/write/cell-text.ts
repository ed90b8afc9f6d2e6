import { viNumber } from '../figures/check-sums.ts'
import { dayMonthYear } from '../period/period-title.ts'
import type { Column, Row } from '../tables/table.ts'

/** What a person reads in a cell; nothing where nothing is known. */
export function cellText(row: Row, { key, kind }: Column): string {
  const cell = row.cells[key]
  if (cell === undefined) return ''
  if (typeof cell === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? dayMonthYear(cell) : cell
  return kind === 'percent' ? viNumber(Number(cell.value.toFixed(1))) : viNumber(cell.value)
}

/** What a machine reads in a cell. */
export function cellValue(row: Row, { key }: Column): string | number | undefined {
  const cell = row.cells[key]
  return typeof cell === 'object' ? cell.value : cell
}
