export { bookRules, type BookProblem, type BookRule } from './book-rules.ts'
export {
  books,
  columnsOfBook,
  type BirthEntry,
  type BookEntry,
  type BookEntryInput,
  type BookKind,
  type DeathEntry,
  type MaritalStatusEntry,
  type MarriageEntry,
  type ParentRecognitionEntry,
} from './books.ts'
export type { LegacyText } from './cells/read-texts.ts'
export { compareScans, type ScanComparison, type ScanReport } from './checks/compare-scans.ts'
export * as bookCodeLists from './code-lists.ts'
export type { BookCode, BookConfidence, CodeList } from './code-lists.ts'
export type { BookColumn, ColumnForm } from './columns/column.ts'
export type { CsvSource } from './csv/csv-source.ts'
export type { BookFileRule } from './file-rules.ts'
export type { BookHeader } from './read/header.ts'
export { readBookCsv, type CsvDelimiter, type ReadBookCsvOptions } from './read/read-book-csv.ts'
export { readBook, type BookReading, type ReadBook, type ReadBookOptions } from './read/read-book.ts'
export type { BookRow } from './read/row-reader.ts'
export type { BookFile } from './read/source-bytes.ts'
export { writeBookCsv, type WriteBookCsvOptions } from './write/write-book-csv.ts'
export { writeBookTemplate } from './write/write-book-template.ts'
export { writeBook, type HeaderNames, type WriteBookOptions } from './write/write-book.ts'
export { bookFileLimits, type BookFileLimits } from './xlsx/unpack.ts'
