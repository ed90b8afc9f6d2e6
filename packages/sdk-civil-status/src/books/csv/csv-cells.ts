import type { RawCell } from '../cells/raw-cell.ts'

/** A cell beginning so is a formula to Excel, unless an apostrophe stands before it. */
const [guarded, dangerous] = [/^'+[=+\-@]/, /^'*[=+\-@]/]

/** A cell of CSV as the reader of rows takes it. */
export function cellOfCsv(text: string, isBytes: boolean): RawCell {
  const plain = guarded.test(text) ? text.slice(1) : text
  if (plain === '') return null
  return isBytes && /[\x80-\xff]/.test(plain) ? Uint8Array.from(plain, (unit) => unit.charCodeAt(0)) : plain
}

/** A value as a cell of CSV: quoted when it must be, and never a formula. */
export function csvOfCell(value: string, delimiter: string): string {
  const safe = dangerous.test(value) ? `'${value}` : value
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
