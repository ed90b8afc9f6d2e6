import type { BookKind } from '../books.ts'
import { cellOfCsv } from '../csv/csv-cells.ts'
import { openCsv, type CsvSource } from '../csv/csv-source.ts'
import { peekRecords, readRecords } from '../csv/read-records.ts'
import type { CsvRecord } from '../csv/tokenizer.ts'
import { isBlank, type RawCell } from '../cells/raw-cell.ts'
import { countColumns, headerDepth } from './header.ts'
import { requireHeader, requireKind, type BookReading, type ReadBook } from './read-book.ts'
import { RowReader, type BookRow } from './row-reader.ts'

/** What may stand between the cells. */
export type CsvDelimiter = ',' | ';' | '\t'

/** How a CSV file is read. */
export interface ReadBookCsvOptions<Kind extends BookKind> extends BookReading<Kind> {
  /** Between the cells. Default: whichever of comma, semicolon and tab makes columns of the header. */
  readonly delimiter?: CsvDelimiter
}

const delimiters: readonly CsvDelimiter[] = [',', ';', '\t']

/** Characters looked at to find header and delimiter. */
const headLength = 65_536

/**
 * Reads a digitised book, or many of them, from CSV that comes as a stream: for inputs of more than 20,000 rows.
 *
 * RFC 4180, with or without a byte order mark. UTF-8, UTF-16 with its mark, and the old Vietnamese encodings, cell by cell.
 * Memory does not grow with the rows, but for the number of each (some 100 bytes), by which a double one is found.
 * Otherwise as {@link readBook}; an apostrophe before `=`, `+`, `-` or `@`, which keeps a cell from being a formula, is taken off.
 *
 * @throws {@link InputError} `INVALID_INPUT` with the rule in `fields`: `no-header`, `wrong-book`, `missing-column`,
 *   `duplicate-column`, `source-type`, `book-kind`; while rows are read `open-quote`, `record-too-long`.
 * @source as {@link readBook}
 * @example
 * const { rows } = await readBookCsv(createReadStream('khai-sinh.csv'), { book: 'birth' })
 * for await (const row of rows) if (row.status === 'read') await save(row.entry)
 */
export async function readBookCsv<Kind extends BookKind>(
  source: CsvSource,
  options: ReadBookCsvOptions<Kind>,
): Promise<ReadBook<Kind>> {
  const { book, legacyText = 'repair' } = options
  requireKind(book, 'readBookCsv')
  const { pieces, isBytes } = await openCsv(source, 'readBookCsv')
  const head = await readHead(pieces)
  const cellsOf = (record: CsvRecord): RawCell[] => record.cells.map((cell) => cellOfCsv(cell, isBytes))
  const peek = (delimiter: CsvDelimiter): RawCell[][] =>
    peekRecords(head.text, delimiter, head.isWhole).slice(0, headerDepth).map(cellsOf)
  const delimiter = options.delimiter ?? likeliest(peek, book)
  const header = requireHeader(peek(delimiter), book, 'readBookCsv')
  const reader = new RowReader(book, header, legacyText)
  const records = readRecords(head.all, delimiter, 'readBookCsv')

  async function* rows(): AsyncGenerator<BookRow<Kind>, void, void> {
    for await (const record of records) {
      const cells = record.row > header.header.row ? cellsOf(record) : []
      if (cells.every(isBlank)) continue
      const row = readRecord(reader, record, cells, header.named.length)
      if (row !== undefined) yield row
    }
  }
  return { header: header.header, rows: rows() }
}

/** A record with another number of cells than the header would give values to the wrong columns. */
function readRecord<Kind extends BookKind>(
  reader: RowReader<Kind>,
  { row, isFaulty }: CsvRecord,
  cells: readonly RawCell[],
  width: number,
): BookRow<Kind> | undefined {
  if (isFaulty) return reader.refuse(row, 'csv-quote')
  const isShifted = cells.length < width || cells.slice(width).some((cell) => !isBlank(cell))
  return isShifted ? reader.refuse(row, 'cell-count') : reader.read(cells, row)
}

function likeliest(peek: (delimiter: CsvDelimiter) => RawCell[][], kind: BookKind): CsvDelimiter {
  const counts = delimiters.map((delimiter) =>
    Math.max(0, ...peek(delimiter).map((cells) => countColumns(cells, kind))),
  )
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

interface Head {
  readonly text: string
  /** The source ended within the head. */
  readonly isWhole: boolean
  /** The head and what follows it. */
  readonly all: AsyncIterable<string>
}

async function readHead(pieces: AsyncIterable<string>): Promise<Head> {
  const rest = pieces[Symbol.asyncIterator]()
  let text = ''
  let isWhole = false
  while (text.length < headLength && !isWhole) {
    const next = await rest.next()
    if (next.done === true) isWhole = true
    else text += next.value
  }
  async function* all(): AsyncGenerator<string, void, void> {
    yield text
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { text, isWhole, all: all() }
}
