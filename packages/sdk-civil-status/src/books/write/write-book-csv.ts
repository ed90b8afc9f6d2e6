import { columnsOfBook, type BookEntryInput, type BookKind } from '../books.ts'
import { csvOfCell } from '../csv/csv-cells.ts'
import type { CsvDelimiter } from '../read/read-book-csv.ts'
import { requireKind } from '../read/read-book.ts'
import { encodeEntry, refuseEntries } from './encode-entries.ts'
import { headerCells, type WriteBookOptions } from './write-book.ts'

/** How a book is written as CSV. */
export interface WriteBookCsvOptions<Kind extends BookKind> extends WriteBookOptions<Kind> {
  /** Between the cells. Default comma; Excel with Vietnamese settings opens a file with semicolons by a double click. */
  readonly delimiter?: CsvDelimiter
}

/**
 * Writes entries as CSV, line by line as they come: any number of them in little memory. {@link readBookCsv} reads the same
 * entries back.
 *
 * UTF-8 once it is encoded, with a byte order mark for Excel, lines ended by CRLF. A value that Excel would take for a formula gets an
 * apostrophe before it. Do not edit the file in Excel: it takes leading zeros off numbers.
 *
 * @throws {@link InputError} at the first entry with a field at fault; the lines before it were given.
 * @source as {@link readBook}
 * @example await writeFile('khai-sinh.csv', writeBookCsv(entries, { book: 'birth' }))
 */
export async function* writeBookCsv<Kind extends BookKind>(
  entries: Iterable<BookEntryInput<Kind>> | AsyncIterable<BookEntryInput<Kind>>,
  { book, headers = 'wire', delimiter = ',' }: WriteBookCsvOptions<Kind>,
): AsyncGenerator<string, void, void> {
  requireKind(book, 'writeBookCsv')
  const lineOf = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvOfCell(cell, delimiter)).join(delimiter)}\r\n`
  yield `\ufeff${lineOf(headerCells(columnsOfBook(book), headers))}`
  let index = 0
  for await (const entry of entries) {
    const encoded = encodeEntry(entry, book, index++)
    if ('problems' in encoded) throw refuseEntries('writeBookCsv', encoded.problems)
    yield lineOf(encoded.cells)
  }
}
