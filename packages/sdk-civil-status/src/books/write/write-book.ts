import type { FieldProblem } from '@lienthong/sdk-core'
import { books, columnsOfBook, type BookEntryInput, type BookKind } from '../books.ts'
import type { BookColumn } from '../columns/column.ts'
import { fileProblem, maxSheetRows, refuseFile } from '../file-rules.ts'
import { requireKind } from '../read/read-book.ts'
import { encodeEntry, refuseEntries } from './encode-entries.ts'
import { writeSheets } from './write-sheets.ts'

/** What a header says: the wire name (`nksHoTen`), or our Vietnamese label. */
export type HeaderNames = 'wire' | 'labels'

/** How a book is written. */
export interface WriteBookOptions<Kind extends BookKind> {
  readonly book: Kind
  /** Default `wire`. */
  readonly headers?: HeaderNames
}

/**
 * Writes a book as an `.xlsx` file with one row per entry. {@link readBook} reads the same entries back.
 *
 * Codes are written by number, dates as `dd.MM.yyyy`, `MM.yyyy` or `yyyy`, everything as text. Reads no clock.
 *
 * @param entries - At most 20,000; more go to {@link writeBookCsv}.
 * @returns The bytes of the file.
 * @throws {@link InputError} with the fields at fault by their place, as `entries.3.child.name` (the first hundred);
 *   `too-many-rows`; `book-kind`.
 * @source as {@link readBook}
 * @example await writeFile('KS.2005.01.xlsx', await writeBook(entries, { book: 'birth' }))
 */
export async function writeBook<Kind extends BookKind>(
  entries: Iterable<BookEntryInput<Kind>>,
  { book, headers = 'wire' }: WriteBookOptions<Kind>,
): Promise<Uint8Array> {
  requireKind(book, 'writeBook')
  const columns = columnsOfBook(book)
  const rows = [headerCells(columns, headers)]
  const problems: FieldProblem[] = []
  let index = 0
  for (const entry of entries) {
    if (index === maxSheetRows) throw refuseFile('writeBook', fileProblem('too-many-rows', '', 'entries'))
    const encoded = encodeEntry(entry, book, index++)
    if ('cells' in encoded) rows.push(encoded.cells)
    else problems.push(...encoded.problems)
  }
  if (problems.length > 0) throw refuseEntries('writeBook', problems)
  return writeSheets([{ name: books[book].code, rows, widths: columns.map(widthOf) }])
}

/** The names of the columns, as the first row of a file. */
export function headerCells(columns: readonly BookColumn[], names: HeaderNames): string[] {
  return columns.map(({ wire, label }) => (names === 'wire' ? wire : label))
}

/** Characters a column is wide on the screen. */
export function widthOf({ form, wire }: BookColumn): number {
  return Math.max(wire.length + 2, form === 'text' ? 24 : 14)
}
