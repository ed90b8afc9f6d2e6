import type { Readable } from 'node:stream'
import type { BackfillRow } from './backfill-row.ts'
import { eventOfRecord } from './event-of-record.ts'
import { readLines } from './read-lines.ts'

/** Reads one dossier from each line. Empty lines are passed over. */
export async function* readJsonl(source: Readable): AsyncGenerator<BackfillRow, void, void> {
  for await (const line of readLines(source)) {
    if ('fault' in line) {
      yield { line: line.number, code: line.fault === 'too-long' ? 'LINE_TOO_LONG' : 'NOT_UTF_8' }
      continue
    }
    const text = line.number === 1 ? line.text.replace(/^\ufeff/, '') : line.text
    if (text.trim() === '') continue
    const record = parse(text)
    if (record === undefined) yield { line: line.number, code: 'NOT_JSON' }
    else yield { line: line.number, event: eventOfRecord(record) }
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
