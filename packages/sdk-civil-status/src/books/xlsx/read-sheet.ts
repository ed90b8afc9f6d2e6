import { zipSync, type Unzipped } from 'fflate'
import { readSheet as readCells, SheetNotFoundError } from 'read-excel-file/universal'
import { columnLetters } from '../book-rules.ts'
import { excelFault, type RawCell } from '../cells/raw-cell.ts'
import { fileProblem, refuseFile } from '../file-rules.ts'
import { guardSheet } from './sheet-guard.ts'
import { bookFileLimits, unpack, type BookFileLimits } from './unpack.ts'

/** Which sheet is read, and how much of a file. */
export interface ReadSheetOptions {
  /** Name of the sheet, or its place, 1 for the first. */
  readonly sheet: string | number
  readonly limits: Partial<BookFileLimits>
}

/** Reads all rows of a sheet. Rows and cells that are empty are there and hold `null`. */
export async function readSheet(bytes: Uint8Array, operation: string, options: ReadSheetOptions): Promise<RawCell[][]> {
  const parts = unpack(bytes, operation, { ...bookFileLimits, ...options.limits })
  const faults = guardSheets(parts, operation)
  const rows = await readRows(parts, operation, options.sheet)
  // Every sheet was looked through, and one was read: a fault of another sheet stands where this one has a value.
  return rows.map((cells, row) =>
    cells.map((cell, column) =>
      cell === null && faults.has(`${columnLetters(column)}${row + 1}`) ? excelFault : cell,
    ),
  )
}

/** Looks through every sheet, puts the safe one in its place, and returns the addresses of faulty cells. */
function guardSheets(parts: Unzipped, operation: string): ReadonlySet<string> {
  const faults = new Set<string>()
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(bytes)
    if (!/<(?:[\w.-]+:)?sheetData\b/.test(xml)) continue
    const guarded = guardSheet(xml)
    if ('rule' in guarded) throw refuseFile(operation, guarded)
    parts[name] = new TextEncoder().encode(guarded.xml)
    for (const address of guarded.faults) faults.add(address)
  }
  return faults
}

async function readRows(parts: Unzipped, operation: string, sheet: string | number): Promise<RawCell[][]> {
  try {
    // Packed again without compression: the library takes nothing but a whole file.
    const whole = zipSync(parts, { level: 0 })
    const rows: unknown = await readCells(whole.buffer as ArrayBuffer, sheet, { trim: false })
    return rows as RawCell[][]
  } catch (error) {
    const rule = error instanceof SheetNotFoundError ? 'sheet-not-found' : 'broken-file'
    throw refuseFile(operation, fileProblem(rule, '', rule === 'sheet-not-found' ? 'sheet' : 'file'))
  }
}
