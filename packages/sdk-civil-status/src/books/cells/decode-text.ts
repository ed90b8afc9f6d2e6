import type { BookRule } from '../book-rules.ts'
import { excelFault } from './raw-cell.ts'
import type { Cell } from './read-texts.ts'

/** The value of a cell in the form of the domain, and what is to be said of it. No value: empty, or an error was found. */
export interface Decoded {
  readonly value?: string
  readonly rules: readonly BookRule[]
}

/** Nothing in the cell. */
export const empty: Decoded = { rules: [] }

/** A cell that cannot be used. */
export const refused = (rule: BookRule): Decoded => ({ rules: [rule] })

/** Reads a cell as text. Numbers are text that Excel made a number of. */
export function decodeText(cell: Cell): Decoded {
  if (cell === excelFault) return refused('cell-error')
  if (cell instanceof Date) return refused('text-became-date')
  if (typeof cell === 'boolean') return refused('not-text')
  if (typeof cell === 'number') return { value: String(cell), rules: [] }
  if (cell === null) return empty
  return cell.text === '' ? { rules: cell.rules } : { value: cell.text, rules: cell.rules }
}

/** Reads a time of day: Excel makes a day of 1899 of `7:30`. */
export function decodeTime(cell: Cell): Decoded {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return decodeText(cell)
  const iso = cell.toISOString()
  return iso.startsWith('1899-12-3') ? { value: iso.slice(11, 16), rules: [] } : refused('text-became-date')
}
