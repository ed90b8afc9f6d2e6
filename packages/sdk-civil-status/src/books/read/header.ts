import { identityKey, type FieldProblem } from '@lienthong/sdk-core'
import { bookProblem, columnLetters, type BookProblem } from '../book-rules.ts'
import { books, columnsOfBook, type BookKind } from '../books.ts'
import { isBlank, type RawCell } from '../cells/raw-cell.ts'
import { readTexts } from '../cells/read-texts.ts'
import type { BookColumn } from '../columns/column.ts'
import { fileProblem } from '../file-rules.ts'

/** Where the columns of a book stand in a file. */
export interface BookHeader {
  /** Row of the file the names stand in. */
  readonly row: number
  /** The columns found, each with its letters in Excel, in the order of the file. */
  readonly columns: readonly { readonly letters: string; readonly column: BookColumn }[]
  /** Wire names of columns that the file does not have; none of them is required. */
  readonly absent: readonly string[]
  /** A warning for each column that is none of the book. What stands in such a header is not repeated. */
  readonly problems: readonly BookProblem[]
}

/** The header, and which cell of a row is which column. */
export interface FoundHeader {
  readonly header: BookHeader
  readonly byIndex: readonly (BookColumn | undefined)[]
  /** Which cells have a name, of this book or not. The last of them ends the row. */
  readonly named: readonly boolean[]
}

/** The first rows, among which the header is: titles may stand above it. */
export const headerDepth = 10

/** Columns that make a row a header, and not a title with a familiar word in it. */
const fewestColumns = 3

/** Columns of the tools that make the books: known, and of no use to a reader. */
const ignoredColumns = [
  'STT',
  'ID',
  'TinhTrangID',
  'TenFileSauUpload',
  'URLTapTinDinhKem',
  'NamMoSo',
  'DuLieuCu',
  'LoaiGiay',
  'NgayCapNhat',
  'URLAnhCu',
  'dataFilePath',
].map(identityKey)

/** How well a row fits as the header of a book. */
export function countColumns(cells: readonly RawCell[], kind: BookKind): number {
  return matchCells(cells, kind).filter((column) => column !== undefined).length
}

/** Finds the header among the first rows of a file; what is missing or double comes as problems of the file. */
export function findHeader(rows: readonly (readonly RawCell[])[], kind: BookKind): FoundHeader | FieldProblem[] {
  const counts = rows.slice(0, headerDepth).map((cells) => countColumns(cells, kind))
  const best = counts.indexOf(Math.max(0, ...counts))
  if ((counts[best] ?? 0) < fewestColumns) return [otherBook(rows, kind) ?? fileProblem('no-header')]
  const cells = rows[best] ?? []
  const byIndex = matchCells(cells, kind)
  const problems = [...missing(byIndex, kind), ...doubled(byIndex)]
  if (problems.length > 0) return [...asList(otherBook(rows, kind)), ...problems]
  const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1
  return {
    byIndex,
    named: cells.slice(0, width).map((cell) => !isBlank(cell)),
    header: headerOf(cells, byIndex, best + 1, kind),
  }
}

function headerOf(
  cells: readonly RawCell[],
  byIndex: readonly (BookColumn | undefined)[],
  row: number,
  kind: BookKind,
): BookHeader {
  const columns = byIndex.flatMap((column, index) => (column ? [{ letters: columnLetters(index), column }] : []))
  const absent = columnsOfBook(kind).filter((column) => !byIndex.includes(column))
  const keys = keysOf(cells)
  const problems = cells.flatMap((cell, index) =>
    isBlank(cell) || byIndex[index] !== undefined || ignoredColumns.includes(keys[index] ?? '')
      ? []
      : [bookProblem({ row, cell: `${columnLetters(index)}${row}` }, 'unknown-column')],
  )
  return { row, columns, absent: absent.map(({ wire }) => wire), problems }
}

function matchCells(cells: readonly RawCell[], kind: BookKind): (BookColumn | undefined)[] {
  const names = namesOf(kind)
  return keysOf(cells).map((key) => names.get(key))
}

/** Headers as they are looked up: also in an old encoding, without accents, with other blanks. */
function keysOf(cells: readonly RawCell[]): string[] {
  const texts = readTexts(cells.map(shortText), 'repair')
  return texts.map((cell) =>
    typeof cell === 'object' && cell !== null && 'text' in cell ? identityKey(cell.text) : '',
  )
}

/** The names of columns are short; whatever else stands in the first rows is not looked into. */
function shortText(cell: RawCell): RawCell {
  return (typeof cell === 'string' || cell instanceof Uint8Array) && cell.length <= 400 ? cell : null
}

const known = new Map<BookKind, ReadonlyMap<string, BookColumn>>()

function namesOf(kind: BookKind): ReadonlyMap<string, BookColumn> {
  const before = known.get(kind)
  if (before !== undefined) return before
  const entries = columnsOfBook(kind).flatMap((column) =>
    [column.wire, column.label, ...asList(column.alias)].map((name) => [identityKey(name), column] as const),
  )
  const names = new Map(entries)
  known.set(kind, names)
  return names
}

function missing(byIndex: readonly (BookColumn | undefined)[], kind: BookKind): FieldProblem[] {
  const lacking = columnsOfBook(kind).filter((column) => column.required && !byIndex.includes(column))
  return lacking.map(({ wire }) => fileProblem('missing-column', wire))
}

function doubled(byIndex: readonly (BookColumn | undefined)[]): FieldProblem[] {
  const again = byIndex.filter((column, index) => column !== undefined && byIndex.indexOf(column) !== index)
  return [...new Set(again)].map((column) => fileProblem('duplicate-column', column?.wire))
}

/** The book whose columns these are, when it is another one than was asked for. */
function otherBook(rows: readonly (readonly RawCell[])[], kind: BookKind): FieldProblem | undefined {
  const others = (Object.keys(books) as BookKind[]).filter((other) => other !== kind)
  const fits = others.find((other) =>
    rows.slice(0, headerDepth).some((cells) => missing(matchCells(cells, other), other).length === 0),
  )
  return fits && fileProblem('wrong-book', books[fits].code)
}

function asList<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item]
}
