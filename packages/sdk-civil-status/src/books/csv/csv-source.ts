import { fileProblem, refuseFile } from '../file-rules.ts'

/** Where CSV comes from: a stream of bytes or of text, or a whole file. */
export type CsvSource =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | ReadableStream<Uint8Array>
  | Blob
  | Uint8Array
  | string

/** CSV as characters. Of text in an unknown encoding each byte is one character, `isBytes`. */
export interface CsvText {
  readonly pieces: AsyncIterable<string>
  readonly isBytes: boolean
}

/** Opens a source: what its first bytes say of the encoding decides how the rest is read. */
export async function openCsv(source: CsvSource, operation: string): Promise<CsvText> {
  const pieces = piecesOf(source, operation)
  const first = await firstBytes(pieces)
  const all = chain(first, pieces)
  if (typeof first[0] === 'string') return { pieces: withoutMark(decoded(all, 'utf-8')), isBytes: false }
  const [one, two] = joined(first)
  if (one === 0xff && two === 0xfe) return { pieces: decoded(all, 'utf-16le'), isBytes: false }
  if (one === 0xfe && two === 0xff) return { pieces: decoded(all, 'utf-16be'), isBytes: false }
  return { pieces: withoutMark(units(all)), isBytes: true }
}

type Piece = Uint8Array | string

async function* piecesOf(source: CsvSource, operation: string): AsyncGenerator<Piece, void, void> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source
  else if (source instanceof Blob) yield* streamed(source.stream())
  else if (source instanceof ReadableStream) yield* streamed(source)
  else if (isIterable(source)) yield* source
  else throw refuseFile(operation, fileProblem('source-type'))
}

function isIterable(source: unknown): source is AsyncIterable<Piece> | Iterable<Piece> {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)
}

/** Some browsers cannot iterate a stream. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    // Who stops reading early wants no more of the file.
    await reader.cancel()
  }
}

/** Pieces until there are two bytes, or a text. */
async function firstBytes(pieces: AsyncGenerator<Piece, void, void>): Promise<Piece[]> {
  const first: Piece[] = []
  while (typeof first[0] !== 'string' && joined(first).length < 2) {
    const next = await pieces.next()
    if (next.done === true) break
    if (next.value.length > 0) first.push(next.value)
  }
  return first
}

function joined(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : Array.from(piece.subarray(0, 2))))
}

async function* chain(first: readonly Piece[], rest: AsyncIterable<Piece>): AsyncGenerator<Piece, void, void> {
  yield* first
  yield* rest
}

async function* decoded(pieces: AsyncIterable<Piece>, encoding: string): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** One character for each byte: quotation marks, delimiters and line ends are the same byte in every encoding read here. */
async function* units(pieces: AsyncIterable<Piece>): AsyncGenerator<string, void, void> {
  const size = 8192
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    for (let at = 0; at < bytes.length; at += size) yield String.fromCharCode(...bytes.subarray(at, at + size))
  }
}

/** Takes the mark of UTF-8 off the beginning, as text or as the three bytes it was. */
async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let held: string | undefined = ''
  for await (const piece of pieces) {
    if (held === undefined) {
      yield piece
      continue
    }
    held += piece
    if (held.length < 3) continue
    yield held.replace(mark, '')
    held = undefined
  }
  if (held !== undefined) yield held.replace(mark, '')
}

const mark = /^(?:\ufeff|\xef\xbb\xbf)/
