import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One row of an input table: its cells by the names in the first line. Missing cells are empty. */
export type InputRow = Readonly<Record<string, string>>

/** Reads a tab-separated table of data/admin-units. */
export function readTable(folder: string, file: string): InputRow[] {
  const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')
  const names = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/** A cell that has to be there. */
export function cell(row: InputRow, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`no column ${name}`)
  return value
}
