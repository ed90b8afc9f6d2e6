import { zPartialDate, zText, type PartialDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { BookConfidence, CodeList } from '../code-lists.ts'

/** What stands in the cells of a column. `time` is text that Excel may have turned into a time of day. */
export type ColumnForm = 'text' | 'date' | 'time' | 'code'

/** One column of a book. */
export interface BookColumn {
  /** The header of the file, as `nksHoTen`. */
  readonly wire: string
  /** A Vietnamese header that is understood as well. Our own wording: the one of the dispatch is not public. */
  readonly label: string
  readonly form: ColumnForm
  /** Most characters of a cell. */
  readonly maxLength: number
  readonly codeList?: CodeList
  /** Another header seen for the same column. */
  readonly alias?: string
  /** How sure the wire name is. */
  readonly confidence: BookConfidence
  /** Place of the value in an entry, as `child.name`. */
  readonly path: string
  /** Without it a row is refused. */
  readonly required: boolean
}

type ColumnMeta = Omit<BookColumn, 'path' | 'required'>
type Extra = Partial<Pick<ColumnMeta, 'alias' | 'confidence'>>

/** Which leaf of an entry's schema is which column. */
const registry = z.registry<ColumnMeta>()

/** Characters of a number, of a usual text and of a note: the lengths in a public database of digitised books. */
export const lengths = { number: 50, text: 500, note: 1000 } as const

/** What no file carries safely: controls but line ends and tabs, halves of pairs, code points that are no characters. */
const unsafe = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u

/** Years a book can speak of: somebody who died in the 1950s was born in the century before. */
const [firstYear, lastYear] = ['1800', '2100']

const zBookDate: z.ZodType<PartialDate, string> = zPartialDate.refine(
  (date) => date.slice(0, 4) >= firstYear && date.slice(0, 4) <= lastYear,
  { params: { rule: 'year-range' } },
)

/** A column of text. */
export function text(wire: string, label: string, maxLength: number = lengths.text, extra: Extra = {}): z.ZodString {
  return bookText(maxLength).register(registry, meta(wire, label, { form: 'text', maxLength, ...extra }))
}

/** A column of a time of day, as it is written in the book. */
export function time(wire: string, label: string): z.ZodString {
  const form = { form: 'time', maxLength: lengths.number } as const
  return bookText(lengths.number).register(registry, meta(wire, label, form))
}

/** A column of a date that may be known by month or year only. */
export function date(wire: string, label: string, extra: Extra = {}): z.ZodType<PartialDate, string> {
  return zBookDate.clone().register(registry, meta(wire, label, { form: 'date', maxLength: lengths.number, ...extra }))
}

/** A column of a code list. */
export function code<const Name extends string>(
  wire: string,
  label: string,
  list: CodeList<Name>,
  extra: Extra = {},
): z.ZodEnum<{ [Key in Name]: Key }> {
  const form = { form: 'code', maxLength: lengths.text, codeList: list, ...extra } as const
  return z.enum(Object.keys(list.codes) as Name[]).register(registry, meta(wire, label, form))
}

/** The columns of an entry in the order of its schema, which is the order of the file. */
export function columnsOf(schema: z.ZodObject, parents: readonly string[] = []): BookColumn[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const { inner, required } = unwrap(field)
    const path = [...parents, name]
    if (inner instanceof z.ZodObject) return columnsOf(inner, path)
    const column = registry.get(inner)
    return column === undefined ? [] : [{ ...column, path: path.join('.'), required }]
  })
}

function bookText(maxLength: number): z.ZodString {
  return zText(maxLength).refine((value) => !unsafe.test(value), { params: { rule: 'control-character' } })
}

function meta(
  wire: string,
  label: string,
  rest: Omit<ColumnMeta, 'wire' | 'label' | 'confidence'> & Extra,
): ColumnMeta {
  return { confidence: 'observed', ...rest, wire, label }
}

function unwrap(field: z.core.$ZodType): { inner: z.core.$ZodType; required: boolean } {
  let inner = field
  // Twice optional: a field of its own accord, in a group where all are.
  while (inner instanceof z.ZodOptional) inner = inner.unwrap()
  return { inner, required: inner === field }
}
