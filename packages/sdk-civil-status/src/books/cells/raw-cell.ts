/** A cell as a file gives it, before anything is known of its column. Bytes are text of an encoding not yet known. */
export type RawCell = string | number | boolean | Date | Uint8Array | ExcelFault | null

/** A cell that holds an error (`#N/A`), or a formula whose value was not stored. */
export const excelFault: unique symbol = Symbol('excel fault')

/** The type of {@link excelFault}. */
export type ExcelFault = typeof excelFault

/** Whether nothing stands in a cell. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
