import { readPartialDate, readWirePartialDate } from '@lienthong/sdk-core'
import type { BookRule } from '../book-rules.ts'
import { decodeText, refused, type Decoded } from './decode-text.ts'
import type { Cell } from './read-texts.ts'

/** Reads a cell as a date of a book, whole or partial: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function decodeDate(cell: Cell): Decoded {
  if (cell instanceof Date) return found(dayOfExcel(cell), 'excel-date')
  if (typeof cell === 'number') return decodeNumber(cell)
  if (typeof cell === 'boolean') return refused('book-date')
  const { value: text, rules } = decodeText(cell)
  if (text === undefined) return { rules }
  const exact = readWirePartialDate(text, '.')
  return exact === undefined ? found(readLoosely(text), 'date-form') : { value: exact, rules: [] }
}

function found(value: string | undefined, rule: BookRule): Decoded {
  const date = value === undefined ? undefined : readPartialDate(value)
  return date === undefined ? refused('book-date') : { value: date, rules: [rule] }
}

/** Excel keeps a day without a zone; the reader gives it as midnight of UTC. */
function dayOfExcel(cell: Date): string | undefined {
  return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10)
}

/** `1985` is a year. `5.1985` and `10.199` are months of 05.1985 and 10.1990 that Excel took for numbers. */
function decodeNumber(cell: number): Decoded {
  const parts = /^(\d{1,2})\.(\d{1,4})$/.exec(String(cell))
  if (parts === null) {
    const year = readPartialDate(String(cell))
    return year === undefined ? refused('book-date') : { value: year, rules: [] }
  }
  const [, month = '', year = ''] = parts
  return found(`${year.padEnd(4, '0')}-${month.padStart(2, '0')}`, 'date-as-number')
}

/** Other separators, no leading zeros, `00` for a part that is not known, or the year first. Always day before month. */
function readLoosely(text: string): string | undefined {
  const parts = text.split(/\s*[./-]\s*|\s+/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined
  const yearFirst = parts.length === 3 && parts[0]?.length === 4 && parts[2]?.length !== 4
  const [year, ...rest] = yearFirst ? parts : parts.reverse()
  if (year?.length !== 4 || rest.some((part) => part.length > 2)) return undefined
  // A day without its month says nothing: it is left in, and no such day exists.
  while (rest.length > 0 && Number(rest.at(-1)) === 0) rest.pop()
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
}
