import type { FieldProblem } from '@lienthong/sdk-core'
import { fileProblem, maxSheetRows } from '../file-rules.ts'

/** Rows and columns beyond which a sheet is refused: titles and a header come on top of the entries. */
const [maxRow, maxColumn] = [maxSheetRows + 10, 256]

/** A tag of a row or a cell, strictly as XML wants it. */
const strictTag = /<(?:[\w.-]+:)?(row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g
/** Anything a reader might take for one. */
const anyTag = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g
const address = /(?:^|[\s:])r\s*=\s*["']([^"']*)["']/g
/** The attributes of a cell as Excel writes them; anything else takes the longer way. */
const usualCell = /^ r="([A-Z]{1,3}\d{1,7})"(?: s="\d+")?(?: t="\w+")?$/
const emptyRow = /<((?:[\w.-]+:)?row)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1>)/g
/** A formula whose value was not stored. What a text formula gives may well be empty (`t="str"` with an empty `v`). */
const formulaOnly =
  /<((?:[\w.-]+:)?)c((?:\s[^<>]*)?)>\s*<\1f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1f>)\s*(<\1v\s*(?:\/>|>\s*<\/\1v>)\s*)?<\/\1c>/g
const textFormula = /\st\s*=\s*["']str["']/
const faultType = /\st\s*=\s*["']e["']/

/** A sheet that is safe to be read: without the empty cells and rows that Excel keeps for their looks. */
export interface GuardedSheet {
  readonly xml: string
  /** Addresses of cells that hold an error of Excel or a formula without its value: a reader takes them for empty. */
  readonly faults: readonly string[]
}

/**
 * Looks through the XML of a sheet before it is read. A reader of sheets makes room for every row and column up to the
 * last one named, so that a single cell in a far corner, or a row that calls itself a thousand millionth, would fill
 * the memory.
 */
export function guardSheet(xml: string): GuardedSheet | FieldProblem {
  const faults: string[] = []
  const problems: FieldProblem[] = []
  let tags = 0
  const dense = xml
    .replace(strictTag, (tag: string, kind: string, attributes: string, closed: string) => {
      tags += 1
      if (kind === 'row') return tag
      if (closed !== '') return ''
      for (const where of addressesIn(attributes)) problems.push(...cellProblem(where))
      if (faultType.test(attributes)) faults.push(...addressesIn(attributes))
      return tag
    })
    .replace(emptyRow, '')
  for (const [, kind, attributes = ''] of dense.matchAll(strictTag)) {
    if (kind === 'row') problems.push(...addressesIn(attributes).flatMap(rowProblem))
  }
  // A tag that is written otherwise could say another row to the reader than to this check.
  if (tags !== (xml.match(anyTag) ?? []).length) problems.unshift(fileProblem('broken-file'))
  for (const [, , attributes = '', emptyValue] of dense.matchAll(formulaOnly)) {
    if (emptyValue === undefined || !textFormula.test(attributes)) faults.push(...addressesIn(attributes))
  }
  return problems[0] ?? { xml: dense, faults }
}

function addressesIn(attributes: string): string[] {
  const usual = usualCell.exec(attributes)?.[1]
  if (usual !== undefined) return [usual]
  return Array.from(attributes.matchAll(address), ([, where = '']) => where)
}

function cellProblem(where: string): FieldProblem[] {
  const [, letters, row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(where) ?? []
  if (letters === undefined) return [fileProblem('broken-file')]
  if (columnNumber(letters) > maxColumn) return [fileProblem('too-many-columns')]
  return rowProblem(row)
}

function rowProblem(where: string): FieldProblem[] {
  if (!/^\d{1,7}$/.test(where)) return [fileProblem('broken-file')]
  return Number(where) > maxRow ? [fileProblem('too-many-rows')] : []
}

/** `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
