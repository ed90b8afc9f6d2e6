import { fieldProblems, InputError, writeWirePartialDate, type FieldProblem } from '@lienthong/sdk-core'
import { bookRules } from '../book-rules.ts'
import { books, columnsOfBook, type BookEntryInput, type BookKind } from '../books.ts'
import type { BookColumn } from '../columns/column.ts'

/** Problems named in one error at most: a whole book may be wrong in the same way. */
const mostProblems = 100

/** Writes an entry as the cells of its row; what is wrong with it comes as problems of its fields. */
export function encodeEntry<Kind extends BookKind>(
  entry: BookEntryInput<Kind>,
  kind: Kind,
  index: number,
): { cells: string[] } | { problems: FieldProblem[] } {
  const parsed = books[kind].schema.safeParse(entry, { reportInput: true })
  if (!parsed.success) return { problems: fieldProblems(parsed.error).map((problem) => inEntry(problem, index)) }
  return { cells: columnsOfBook(kind).map((column) => encodeValue(valueAt(parsed.data, column.path), column)) }
}

/** The error for entries that are not written. */
export function refuseEntries(operation: string, problems: readonly FieldProblem[]): InputError {
  return new InputError({ system: 'civil-status', operation, fields: problems.slice(0, mostProblems) })
}

/** The first column is `0`, as in the list the entries came in. */
function inEntry(problem: FieldProblem, index: number): FieldProblem {
  const field = `entries.${index}.${problem.field}`
  const own: Readonly<Record<string, { message: string; messageVi: string }>> = bookRules
  const sentence = own[problem.rule]
  return {
    field,
    rule: problem.rule,
    message: sentence ? `${field} ${sentence.message}` : `entries.${index}.${problem.message}`,
    messageVi: sentence ? `${field} ${sentence.messageVi}` : `entries.${index}.${problem.messageVi}`,
  }
}

function valueAt(entry: object, path: string): string | undefined {
  let value: unknown = entry
  for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name]
  return value as string | undefined
}

function encodeValue(value: string | undefined, { form, codeList }: BookColumn): string {
  if (value === undefined) return ''
  if (form === 'date') return writeWirePartialDate(value, '.')
  return codeList?.codes[value]?.code ?? value
}
