import { z } from 'zod'
import { catalogueOf, type CatalogueName } from './catalogues.ts'
import { present, textOf } from './wire-value.ts'

/** One row of a code list. */
export interface CatalogueEntry {
  readonly code: string
  readonly name: string
  /** The province of a district, the district or province of a commune, the ministry of a field. */
  readonly parentCode?: string
  /** Level of an agency, as the portal writes it. */
  readonly level?: string
  /** Columns that nobody knew of, by the portal's own names. */
  readonly more?: Readonly<Record<string, string>>
}

type Row = Readonly<Record<string, unknown>>

/**
 * Reads a row. For twelve lists the columns are assumed: where they are called otherwise, the first column that begins with
 * `MA` (or `SO`) is the code, and the first with `TEN` the name. A row without the two is outside the contract.
 */
export function zEntryOf(catalogue: CatalogueName): z.ZodType<CatalogueEntry> {
  return z.record(z.string(), z.unknown()).transform((row, context) => readEntry(row, catalogue, context))
}

function readEntry(row: Row, catalogue: CatalogueName, context: z.RefinementCtx): CatalogueEntry {
  const { code: codeColumn, name: nameColumn, parent = [], level } = catalogueOf(catalogue)
  const codeAt = columnOf(row, codeColumn, /^(MA|SO)/, parent)
  const nameAt = columnOf(row, nameColumn, /^TEN/, [])
  const [code, name] = [valueAt(row, codeAt), valueAt(row, nameAt)]
  if (code === undefined || name === undefined) {
    context.addIssue({ code: 'custom', path: [code === undefined ? codeColumn : nameColumn] })
    return z.NEVER
  }
  const parentAt = parent.find((column) => valueAt(row, column) !== undefined)
  const read = new Set([codeAt, nameAt, parentAt, level])
  const rest = Object.keys(row).flatMap((column) => {
    const text = read.has(column) ? undefined : valueAt(row, column)
    return text === undefined ? [] : [[column, text] as const]
  })
  return {
    code,
    name,
    ...present({ parentCode: valueAt(row, parentAt), level: valueAt(row, level) }),
    ...(rest.length > 0 && { more: Object.fromEntries(rest) }),
  }
}

function columnOf(row: Row, known: string, pattern: RegExp, others: readonly string[]): string | undefined {
  if (valueAt(row, known) !== undefined) return known
  return Object.keys(row).find(
    (column) => pattern.test(column) && !others.includes(column) && valueAt(row, column) !== undefined,
  )
}

function valueAt(row: Row, column: string | undefined): string | undefined {
  return column !== undefined && Object.hasOwn(row, column) ? textOf(row[column]) : undefined
}
