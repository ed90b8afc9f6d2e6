import { fieldProblems } from '@lienthong/sdk-core'
import { CsvError, parse, type Parser } from 'csv-parse'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import { readHeader, separatorOf, type CsvHeader } from './csv-header.ts'
import { peekLine, textOf, type CsvFile } from './csv-text.ts'
import { unreadableCsv } from './unreadable-csv.ts'

/** A row that could not be counted. Names column and rule, never the value. */
export interface RowProblem {
  /** Line of the file on which the row ends; that of the header is 1. */
  readonly line: number
  /** `(row)` for the row as a whole. */
  readonly column: string
  /** `column-count`: more or fewer cells than the header. `required`: an empty cell. Else a rule as of `FieldProblem` in sdk-core. */
  readonly rule: string
}

/** What came of a file: its rows one by one, and what was wrong. */
export interface CsvRows<Row> {
  /** Ends in an `InputError` where nothing more can be read: a stray quotation mark, another encoding, a header without what is needed. */
  readonly rows: AsyncIterable<Row>
  /** Filled while rows are read: at most 1,000. */
  readonly problems: readonly RowProblem[]
}

const mostProblems = 1_000
const longestRecord = 100_000

/**
 * Reads a CSV file as a stream: UTF-8, with a header, separated by commas or by semicolons, whichever its header is. A row that is
 * wrong is reported and left out.
 */
export function readCsv<Schema extends z.ZodObject>(file: CsvFile, schema: Schema): CsvRows<z.output<Schema>> {
  const problems: RowProblem[] = []
  return { problems, rows: rowsOf(file, schema, problems) }
}

async function* rowsOf<Schema extends z.ZodObject>(
  file: CsvFile,
  schema: Schema,
  problems: RowProblem[],
): AsyncGenerator<z.output<Schema>> {
  const { line: headerLine, whole } = await peekLine(textOf(file))
  let header: CsvHeader | undefined
  for await (const { record: cells, info } of recordsOf(whole, separatorOf(headerLine, schema))) {
    const line = info.lines
    if (cells.every((cell) => cell === '')) continue
    if (header === undefined) {
      header = readHeader(cells, schema, line)
    } else if (cells.length !== header.width) {
      report(problems, { line, column: '(row)', rule: 'column-count' })
    } else {
      const row = header.rowOf(cells)
      const read = schema.safeParse(row, { reportInput: true })
      if (read.success) yield read.data
      else for (const problem of problemsOf(line, row, read.error)) report(problems, problem)
    }
  }
  if (header === undefined) throw unreadableCsv('empty')
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

async function* recordsOf(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  // The line on which the last whole record ended: the next one begins after it, wherever the parser stumbles.
  let last = 0
  const parser: Parser = parse({
    bom: true,
    delimiter,
    trim: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    info: true,
    on_record: (record, { lines }) => {
      last = lines
      return record
    },
  })
  const stream = Readable.from(text)
  stream.on('error', (error) => parser.destroy(error))
  stream.pipe(parser)
  try {
    yield* parser as AsyncIterable<CsvRecord>
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Its message repeats what stands in the cell.
    throw unreadableCsv(error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'quote', last + 1)
  } finally {
    stream.destroy()
  }
}

function problemsOf(line: number, row: Readonly<Record<string, unknown>>, error: z.ZodError): RowProblem[] {
  return fieldProblems(error).map(({ field, rule }) => ({
    line,
    column: error.issues.every(({ path }) => path.length === 0) ? '(row)' : field,
    rule: row[field] === '' ? 'required' : rule,
  }))
}

function report(problems: RowProblem[], problem: RowProblem): void {
  if (problems.length < mostProblems) problems.push(problem)
}
