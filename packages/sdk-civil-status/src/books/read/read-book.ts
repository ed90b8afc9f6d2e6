import { books, type BookKind } from '../books.ts'
import type { LegacyText } from '../cells/read-texts.ts'
import { isBlank, type RawCell } from '../cells/raw-cell.ts'
import { fileProblem, maxSheetRows, refuseFile } from '../file-rules.ts'
import { readSheet } from '../xlsx/read-sheet.ts'
import type { BookFileLimits } from '../xlsx/unpack.ts'
import { findHeader, type BookHeader, type FoundHeader } from './header.ts'
import { RowReader, type BookRow } from './row-reader.ts'
import { bytesOf, type BookFile } from './source-bytes.ts'

/** What is said of any book that is read. */
export interface BookReading<Kind extends BookKind> {
  readonly book: Kind
  /**
   * Text in old encodings (TCVN3, VNI, …) or misread UTF-8: `repair` makes Unicode of it and warns; `keep` takes it as it
   * is, for a file that is known to be Unicode. Default `repair`.
   */
  readonly legacyText?: LegacyText
}

/** How an `.xlsx` file is read. */
export interface ReadBookOptions<Kind extends BookKind> extends BookReading<Kind> {
  /** Name of the sheet, or its place, 1 for the first. Default 1. */
  readonly sheet?: string | number
  readonly limits?: Partial<BookFileLimits>
}

/** A book whose header was understood. */
export interface ReadBook<Kind extends BookKind> {
  readonly header: BookHeader
  /** The rows, one by one, in the order of the file; rows in which nothing stands are left out. Can be read once. */
  readonly rows: AsyncIterable<BookRow<Kind>>
}

/**
 * Reads a digitised book from an `.xlsx` file: one file is one book, one row is one case.
 *
 * The header may stand in any of the first ten rows, with wire names (`nksHoTen`) or Vietnamese ones, in any order. A row is
 * `read` or `refused`; both say what is wrong by row, column and rule, never by value. Reads no clock and no network.
 *
 * @param source - Bytes of the file, at most 32 MiB and 20,000 rows. The whole file is held in memory while its rows are read.
 * @throws {@link InputError} `INVALID_INPUT` with the rule in `fields`: `not-xlsx`, `old-or-locked`, `broken-file`,
 *   `file-too-large`, `unpacked-too-large`, `too-many-rows`, `too-many-columns`, `sheet-not-found`, `no-header`, `wrong-book`,
 *   `missing-column`, `duplicate-column`, `source-type`, `book-kind`.
 * @source CV 1437/BTP-CNTT (2019); columns as in public digitisation tools; confidence: observed. Which columns are required and
 *   all checks between values are ours; confidence: assumed
 * @example
 * const { rows } = await readBook(await readFile('KS.2005.01.xlsx'), { book: 'birth' })
 * for await (const row of rows) {
 *   if (row.status === 'read') await save(row.entry)
 *   for (const { messageVi } of row.problems) console.log(messageVi)
 * }
 */
export async function readBook<Kind extends BookKind>(
  source: BookFile,
  options: ReadBookOptions<Kind>,
): Promise<ReadBook<Kind>> {
  const { book, sheet = 1, legacyText = 'repair', limits = {} } = options
  requireKind(book, 'readBook')
  const sheetRows = await readSheet(await bytesOf(source, 'readBook'), 'readBook', { sheet, limits })
  const header = requireHeader(sheetRows, book, 'readBook')
  const entries = sheetRows.slice(header.header.row)
  if (entries.filter((cells) => !cells.every(isBlank)).length > maxSheetRows) {
    throw refuseFile('readBook', fileProblem('too-many-rows'))
  }
  return { header: header.header, rows: rowsOf(entries, header, new RowReader(book, header, legacyText)) }
}

/** Rows come the same way from a sheet as from a stream. */
async function* rowsOf<Kind extends BookKind>(
  entries: readonly (readonly RawCell[])[],
  { header }: FoundHeader,
  reader: RowReader<Kind>,
): AsyncGenerator<BookRow<Kind>, void, void> {
  for (const [index, cells] of entries.entries()) {
    const row = reader.read(cells, header.row + 1 + index)
    if (row !== undefined) yield row
  }
}

/** The header of a file; an error that names everything when there is none. */
export function requireHeader(rows: readonly (readonly RawCell[])[], kind: BookKind, operation: string): FoundHeader {
  const found = findHeader(rows, kind)
  if ('header' in found) return found
  throw refuseFile(operation, ...found)
}

/** For callers without types. */
export function requireKind(kind: string, operation: string): void {
  if (!Object.hasOwn(books, kind)) throw refuseFile(operation, fileProblem('book-kind', '', 'book'))
}
