import type { Readable } from 'node:stream'

/** One line of a file, by its number from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'too-long' | 'not-utf-8' }

/** Bytes of a line that are read; what is longer is passed over. */
export const mostLineBytes = 1_000_000

const newLine = 10

/**
 * Splits bytes into lines. Memory does not grow with the file, nor with a line that never ends.
 */
export async function* readLines(source: Readable | AsyncIterable<Buffer>): AsyncGenerator<Line, void, void> {
  let parts: Buffer[] = []
  let bytes = 0
  let number = 1
  const take = (piece: Buffer): void => {
    bytes += piece.byteLength
    if (bytes <= mostLineBytes) parts.push(piece)
    else parts = []
  }
  const finish = (): Line => {
    const line = lineOf(number, bytes, parts)
    parts = []
    bytes = 0
    number += 1
    return line
  }
  for await (const chunk of source as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(newLine); at !== -1; at = chunk.indexOf(newLine, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    if (from < chunk.byteLength) take(Buffer.from(chunk.subarray(from)))
  }
  if (bytes > 0) yield finish()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function lineOf(number: number, bytes: number, parts: readonly Buffer[]): Line {
  if (bytes > mostLineBytes) return { number, fault: 'too-long' }
  try {
    const text = utf8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  } catch {
    return { number, fault: 'not-utf-8' }
  }
}
