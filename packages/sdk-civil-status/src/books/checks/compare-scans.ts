import type { BookKind } from '../books.ts'
import type { BookRow } from '../read/row-reader.ts'

/** How the rows of a book and its scanned pages fit together: each case is one row and one PDF. */
export interface ScanReport {
  /** Rows that name no file. */
  readonly unnamedRows: readonly number[]
  /** Rows whose file is not among the given names. */
  readonly missingRows: readonly number[]
  /** Rows that share a file with an earlier row. */
  readonly repeatedRows: readonly number[]
  /** Given names that no row has, as they were given. They may hold a name of somebody: keep them out of logs. */
  readonly extraFiles: readonly string[]
}

/** Compares rows with files while the rows are read. */
export interface ScanComparison {
  /** Takes a row, `read` or `refused`. */
  add(row: Pick<BookRow<BookKind>, 'row' | 'scanFile'>): void
  /** What was found so far. */
  report(): ScanReport
}

/**
 * Compares the scanned pages of a book with its rows.
 *
 * Names are compared without their folder, without `.pdf`, and without regard to capitals and to how accents are put together.
 *
 * @param fileNames - Names of the PDF files, as a listing or a zip gives them.
 * @source one PDF and one row for each case: a public guide to the dispatch CV 1437/BTP-CNTT; confidence: inferred
 * @example
 * const scans = compareScans(await readdir('KS.2005.01'))
 * for await (const row of rows) scans.add(row)
 * const { missingRows, extraFiles } = scans.report()
 */
export function compareScans(fileNames: Iterable<string>): ScanComparison {
  const files = new Map(Array.from(fileNames, (name) => [keyOf(name), name]))
  const used = new Set<string>()
  const [unnamedRows, missingRows, repeatedRows]: [number[], number[], number[]] = [[], [], []]
  return {
    add({ row, scanFile }) {
      const key = keyOf(scanFile ?? '')
      if (key === '') unnamedRows.push(row)
      else if (!files.has(key)) missingRows.push(row)
      else if (used.has(key)) repeatedRows.push(row)
      used.add(key)
    },
    report() {
      const extraFiles = [...files].flatMap(([key, name]) => (used.has(key) ? [] : [name]))
      return { unnamedRows, missingRows, repeatedRows, extraFiles }
    },
  }
}

function keyOf(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? ''
  return file
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\.pdf$/, '')
}
