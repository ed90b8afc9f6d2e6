import { unreadableCsv } from './unreadable-csv.ts'

/** A file in pieces, as `createReadStream` gives it. */
export type CsvFile = AsyncIterable<Uint8Array | string>

/** The most that is read in search of the end of the header. */
const longestHeader = 100_000

/** Reads pieces of a file as text. Letters of another encoding are refused: groups would be called by what is left of them. */
export async function* textOf(file: CsvFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const piece of file) yield typeof piece === 'string' ? piece : decoded(decoder, piece)
  yield decoded(decoder)
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
  } catch {
    throw unreadableCsv('encoding')
  }
}

/** Reads the first line that has something in it, and gives it with the whole text. */
export async function peekLine(
  text: AsyncGenerator<string>,
): Promise<{ readonly line: string; readonly whole: AsyncGenerator<string> }> {
  let head = ''
  for (;;) {
    const { value, done } = await text.next()
    head += value ?? ''
    const line = /[^\s\ufeff][^\r\n]*(?=[\r\n])/.exec(head)?.[0]
    if (done || line !== undefined || head.length > longestHeader) {
      return { line: line ?? head.trim(), whole: followedBy(head, text) }
    }
  }
}

async function* followedBy(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}
