import { CsvError, parse } from 'csv-parse'
import { Readable } from 'node:stream'
import { EngineError } from '../engine-error.ts'
import type { BackfillRow } from './backfill-row.ts'
import { csvColumns, dossierOf, isSameDossier, stepOf, type CsvRecord } from './csv-columns.ts'
import { eventOfRecord } from './event-of-record.ts'
import { mostLineBytes, readLines } from './read-lines.ts'

/**
 * Reads dossiers from rows: one row for each step of the progress, rows of one dossier one after the other. The line of a dossier
 * is that of its first row.
 *
 * @throws {@link EngineError} `FILE_INVALID` when the head of the file names a column that nobody knows, or not `code`.
 */
export async function* readCsv(source: Readable): AsyncGenerator<BackfillRow, void, void> {
  const faults: BackfillRow[] = []
  const parser = parse({
    bom: true,
    columns: checkHead,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: mostLineBytes,
    on_skip: (error: CsvError | undefined) => {
      faults.push({ line: Number(error?.['lines'] ?? 0), code: 'NOT_CSV' })
      return undefined
    },
  })
  const rows = Readable.from(decoded(source, faults)).pipe(parser)
  let open: { readonly line: number; readonly first: CsvRecord; readonly steps: object[] } | undefined
  const close = (): BackfillRow[] => {
    if (open === undefined) return []
    const { line, first, steps } = open
    open = undefined
    return [{ line, event: eventOfRecord({ ...dossierOf(first), ...(steps.length > 0 && { progress: steps }) }) }]
  }
  for await (const { record, info } of rows as AsyncIterable<{ record: CsvRecord; info: { lines: number } }>) {
    yield* faults.splice(0)
    if (open === undefined || !isSameDossier(open.first, record)) {
      yield* close()
      open = { line: info.lines, first: record, steps: [] }
    }
    const step = stepOf(record)
    if (step !== undefined) open.steps.push(step)
  }
  yield* faults.splice(0)
  yield* close()
}

/** Lines that cannot be read are left out and told of; what is quoted over several lines stays whole. */
async function* decoded(source: Readable, faults: BackfillRow[]): AsyncGenerator<string, void, void> {
  for await (const line of readLines(source)) {
    if ('text' in line) yield `${line.text}\n`
    else {
      faults.push({ line: line.number, code: line.fault === 'too-long' ? 'LINE_TOO_LONG' : 'NOT_UTF_8' })
      // The count of lines goes on.
      yield '\n'
    }
  }
}

function checkHead(head: string[]): string[] {
  const names = head.map((name) => name.trim())
  if (!names.includes('code') || names.some((name) => !csvColumns.has(name))) throw new EngineError('FILE_INVALID')
  return names
}
