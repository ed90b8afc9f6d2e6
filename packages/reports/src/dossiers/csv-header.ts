import { z } from 'zod'
import { unreadableHeader } from './unreadable-csv.ts'

const separators = [',', ';'] as const

/** What a header says: which cell is which column. Columns that the schema does not name are passed over. */
export interface CsvHeader {
  readonly width: number
  /** The row as an object, by the columns of the schema. */
  rowOf(cells: readonly string[]): Record<string, string | undefined>
}

/**
 * Finds what separates the cells of a file: the one by which its header has more of the columns that are wanted. It is one for the
 * whole file; the other is a letter like any other.
 */
export function separatorOf(headerLine: string, schema: z.ZodObject): ',' | ';' {
  const wanted = new Set(Object.keys(schema.shape))
  const found = separators.map((separator) => {
    const names = headerLine.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    return { separator, known: names.filter((name) => wanted.has(name)).length }
  })
  return found[1] !== undefined && found[0] !== undefined && found[1].known > found[0].known ? ';' : ','
}

/**
 * Reads the header.
 *
 * @throws InputError when it names a column twice or lacks one that every row needs. Names of other columns are not repeated: a file
 * without a header begins with what is somebody's.
 */
export function readHeader(names: readonly string[], schema: z.ZodObject, line: number): CsvHeader {
  const wanted = Object.keys(schema.shape)
  const twice = wanted.find((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) throw unreadableHeader(line, [`the column ${twice} twice`, `có cột ${twice} hai lần`])
  const missing = wanted.filter((name) => !names.includes(name) && isNeeded(schema, name)).join(', ')
  if (missing !== '') throw unreadableHeader(line, [`no column ${missing}`, `thiếu cột ${missing}`])
  const places = wanted.flatMap((name): [string, number][] => {
    const at = names.indexOf(name)
    return at < 0 ? [] : [[name, at]]
  })
  return {
    width: names.length,
    rowOf: (cells) => Object.fromEntries(places.map(([name, at]) => [name, cells[at]])),
  }
}

function isNeeded({ shape }: z.ZodObject, name: string): boolean {
  const column = shape[name]
  return column !== undefined && !z.safeParse(column, undefined).success
}
