import { fieldProblems } from '@lienthong/sdk-core'
import { bookProblem, bookRules, type BookPlace, type BookProblem, type BookRule } from '../book-rules.ts'
import { books, columnsOfBook, type BookEntry, type BookKind } from '../books.ts'
import { decodeCell } from '../cells/decode-cell.ts'
import { isBlank, type RawCell } from '../cells/raw-cell.ts'
import { readTexts, type LegacyText } from '../cells/read-texts.ts'
import { checkEntry, type Values } from '../checks/check-entry.ts'
import { Neighbours } from '../checks/neighbours.ts'
import type { BookColumn } from '../columns/column.ts'
import type { FoundHeader } from './header.ts'
import { RowReport } from './row-report.ts'

/** One row of a book as it was read. */
export type BookRow<Kind extends BookKind = BookKind> = {
  /** Row of the file, 1 for the first, as Excel counts. */
  readonly row: number
  /** Everything that is wrong with it; of a row that is `read`, warnings only. */
  readonly problems: readonly BookProblem[]
  /** Name of the scanned page, also when the rest of the row could not be read. */
  readonly scanFile?: string
} & ({ readonly status: 'read'; readonly entry: BookEntry<Kind> } | { readonly status: 'refused' })

/** Reads the rows of one file. */
export class RowReader<Kind extends BookKind> {
  readonly #kind: Kind
  readonly #header: FoundHeader
  readonly #legacy: LegacyText
  readonly #columns: ReadonlyMap<string, BookColumn>
  readonly #letters: ReadonlyMap<string, string>
  readonly #neighbours = new Neighbours()

  constructor(kind: Kind, header: FoundHeader, legacy: LegacyText) {
    this.#kind = kind
    this.#header = header
    this.#legacy = legacy
    this.#columns = new Map(columnsOfBook(kind).map((column) => [column.path, column]))
    this.#letters = new Map(header.header.columns.map(({ letters, column }) => [column.path, letters]))
  }

  /** @returns The row; `undefined` when nothing stands in it. */
  read(cells: readonly RawCell[], row: number): BookRow<Kind> | undefined {
    if (cells.every(isBlank)) return undefined
    const report = new RowReport(row, (path) => this.#placeOf(path, row))
    const values = this.#decode(cells, report)
    const { scanFile } = values
    const named = { row, ...(scanFile !== undefined && { scanFile }) }
    const entry = this.#entryOf(values, report)
    if (entry === undefined || report.hasErrors) return { ...named, status: 'refused', problems: report.problems }
    checkEntry(this.#kind, values, (path, rule) => report.add(path, rule))
    const { number = '', book = '', registeredOn = '', registryPlace, issuedBy } = values
    const numbered = { number, book, registeredOn, office: registryPlace ?? issuedBy }
    for (const { path, rule, otherRow } of this.#neighbours.check(numbered, row)) report.add(path, rule, otherRow)
    return { ...named, status: 'read', entry, problems: report.problems }
  }

  /** A row that is not looked into, because its cells cannot be told apart. */
  refuse(row: number, rule: BookRule): BookRow<Kind> {
    return { row, status: 'refused', problems: [bookProblem({ row }, rule)] }
  }

  #decode(cells: readonly RawCell[], report: RowReport): Values {
    const values: Record<string, string> = {}
    for (const [index, cell] of readTexts(cells, this.#legacy).entries()) {
      if (isBlank(cells[index])) continue
      const column = this.#header.byIndex[index]
      if (column === undefined) {
        if (this.#header.named[index] !== true) report.addCell(index, 'cell-without-column')
        continue
      }
      const { value, rules } = decodeCell(cell, column)
      if (value !== undefined) values[column.path] = value
      for (const rule of rules) report.add(column.path, rule)
    }
    return values
  }

  #entryOf(values: Values, report: RowReport): BookEntry<Kind> | undefined {
    const parsed = books[this.#kind].schema.safeParse(nested(values), { reportInput: true })
    if (parsed.success) return parsed.data as BookEntry<Kind>
    for (const { field, rule } of fieldProblems(parsed.error)) {
      // A group without its required field is the field that is missing.
      const path = this.#columns.has(field) ? field : `${field}.name`
      report.add(path, isBookRule(rule) ? rule : 'required')
    }
    return undefined
  }

  #placeOf(path: string, row: number): BookPlace {
    const column = this.#columns.get(path)
    const letters = this.#letters.get(path)
    return {
      row,
      ...(column && { column: column.wire, label: column.label }),
      ...(letters !== undefined && { cell: `${letters}${row}` }),
    }
  }
}

function isBookRule(rule: string): rule is BookRule {
  return rule in bookRules
}

/** Makes the tree of an entry of its leaves; a group without any leaf stays away. */
function nested(values: Values): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) {
    const dot = path.indexOf('.')
    if (dot < 0) entry[path] = value
    else {
      const group = (entry[path.slice(0, dot)] ??= {}) as Record<string, unknown>
      group[path.slice(dot + 1)] = value
    }
  }
  return entry
}
