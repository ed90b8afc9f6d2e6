import { fileProblem, refuseFile } from '../file-rules.ts'
import { CsvTokenizer, type CsvRecord } from './tokenizer.ts'

/** Characters of one record at most: what is longer was opened by a quotation mark that is not closed. */
const maxRecord = 1_000_000

/** Takes text apart into records, as it comes. */
export async function* readRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  operation: string,
): AsyncGenerator<CsvRecord, void, void> {
  const tokenizer = new CsvTokenizer(delimiter)
  for await (const piece of pieces) {
    yield* tokenizer.push(piece)
    if (tokenizer.pending > maxRecord) throw refuseFile(operation, fileProblem('record-too-long', tokenizer.row))
  }
  if (tokenizer.isOpen) throw refuseFile(operation, fileProblem('open-quote', tokenizer.row))
  yield* tokenizer.end()
}

/** The first records of a text, for a look at its form; an unfinished one is left out unless the text is `whole`. */
export function peekRecords(text: string, delimiter: string, whole: boolean): CsvRecord[] {
  const tokenizer = new CsvTokenizer(delimiter)
  const records = tokenizer.push(text)
  return whole ? [...records, ...tokenizer.end()] : records
}
