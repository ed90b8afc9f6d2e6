import { fileProblem, refuseFile } from '../file-rules.ts'

/** A file in memory. */
export type BookFile = Uint8Array | ArrayBuffer | Blob

/** The bytes of a file. */
export async function bytesOf(source: BookFile, operation: string): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  if (source instanceof Blob) return new Uint8Array(await source.arrayBuffer())
  throw refuseFile(operation, fileProblem('source-type'))
}
