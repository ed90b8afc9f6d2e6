import type { BookRule } from '../book-rules.ts'
import { isReversed } from './date-orders.ts'

/** What of an entry is held against the other rows. */
export interface Numbered {
  readonly number: string
  readonly book: string
  readonly registeredOn: string
  /** The office, or who issued: the books of two offices may have the same number. */
  readonly office: string | undefined
}

/** What is wrong between two rows. */
export interface Disagreement {
  readonly path: 'number' | 'registeredOn'
  readonly rule: BookRule
  readonly otherRow: number
}

/**
 * Holds each row against the rows before it: no number twice in a book, and no higher number registered before a lower one.
 * Keeps number, book and row of each, and nothing else of it.
 */
export class Neighbours {
  /** Rows by book, number and office. Two offices have books of the same number. */
  readonly #rows = new Map<string, Map<string, number>>()
  #last: (Numbered & { readonly row: number }) | undefined

  check(entry: Numbered, row: number): Disagreement[] {
    const before = this.#last
    this.#last = { ...entry, row }
    const otherRow = this.#remember(entry, row)
    if (otherRow !== undefined) return [{ path: 'number', rule: 'duplicate-number', otherRow }]
    if (before === undefined || !isNextInBook(before, entry)) return []
    const reversed = isReversed(before.registeredOn, entry.registeredOn, false)
    return reversed ? [{ path: 'registeredOn', rule: 'number-order', otherRow: before.row }] : []
  }

  /** @returns The row in which the same number of the same book was seen before. */
  #remember({ book, number, office }: Numbered, row: number): number | undefined {
    const ofOffice = this.#rowsOf(office)
    const key = `${plain(book)}|${plain(number)}`
    // A row without its office may be of any: a file is one book.
    const others = office === undefined ? [...this.#rows.values()] : [ofOffice, this.#rowsOf(undefined)]
    const earlier = others.map((rows) => rows.get(key)).find((other) => other !== undefined)
    if (earlier === undefined) ofOffice.set(key, row)
    return earlier
  }

  #rowsOf(office: string | undefined): Map<string, number> {
    const key = office === undefined ? '' : plain(office)
    const rows = this.#rows.get(key) ?? new Map<string, number>()
    this.#rows.set(key, rows)
    return rows
  }
}

/** An office that is not told may be any: a file is one book. */
function isSameOffice(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function isNextInBook(before: Numbered, entry: Numbered): boolean {
  if (plain(before.book) !== plain(entry.book) || !isSameOffice(before.office, entry.office)) return false
  const [one, other] = [numberParts(before.number), numberParts(entry.number)]
  return one !== undefined && other !== undefined && one.rest === other.rest && one.count < other.count
}

/** `24/2017`: 24, and the year that numbers begin anew with. */
function numberParts(number: string): { count: number; rest: string } | undefined {
  const parts = /^0*(\d{1,9})(\D.*)?$/.exec(number)
  return parts === null ? undefined : { count: Number(parts[1]), rest: parts[2] ?? '' }
}

/** `01/2017` and `1/2017` are one number, as are `A 5` and `a5`. */
function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}
