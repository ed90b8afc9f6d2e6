import { parse } from 'csv-parse'
import { Readable } from 'node:stream'
import type { z } from 'zod'

/** A row that could not be counted. Names column and rule, never the value. */
export interface RowProblem {
  /** Line of the file, the header is 1. */
  readonly line: number
  readonly column: string
  readonly rule: string
}

/** What came of a file: its rows one by one, and what was wrong. */
export interface CsvRows<Row> {
  readonly rows: AsyncIterable<Row>
  /** Filled while rows are read: at most 1,000. */
  readonly problems: readonly RowProblem[]
}

const mostProblems = 1_000
const longestRecord = 100_000

/** A file in pieces, as `createReadStream` gives it. */
export type CsvFile = AsyncIterable<Uint8Array | string>

/** Reads a CSV file as a stream: UTF-8, a header, commas or semicolons. A row that is wrong is reported and left out. */
export function readCsv<Schema extends z.ZodType>(file: CsvFile, schema: Schema): CsvRows<z.output<Schema>> {
  const problems: RowProblem[] = []
  return { problems, rows: rowsOf(file, schema, problems) }
}

async function* rowsOf<Schema extends z.ZodType>(
  file: CsvFile,
  schema: Schema,
  problems: RowProblem[],
): AsyncGenerator<z.output<Schema>> {
  const parser = parse({
    columns: true,
    bom: true,
    delimiter: [',', ';'],
    trim: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  })
  const stream = Readable.from(file)
  stream.on('error', (error) => parser.destroy(error))
  stream.pipe(parser)
  for await (const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
    const read = schema.safeParse(record)
    if (read.success) yield read.data
    else report(problems, info.lines, read.error)
  }
}

function report(problems: RowProblem[], line: number, { issues }: z.ZodError): void {
  for (const issue of issues) {
    if (problems.length >= mostProblems) return
    const rule = issue.code === 'custom' ? String(issue.params?.['rule'] ?? 'custom') : issue.code
    problems.push({ line, column: issue.path.map(String).join('.') || '(row)', rule })
  }
}
