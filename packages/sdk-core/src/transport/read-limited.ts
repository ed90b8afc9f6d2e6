import { isFileType } from '../gateways/file-type.ts'

type Content = string | Uint8Array | undefined

/** The whole answer, a file as its bytes; `undefined` when it is longer than the limit. */
export function readLimited(response: Response, maxBytes: number): Content | Promise<Content> {
  const { headers, body } = response
  const declared = headers.get('content-length')
  if (Number(declared ?? 0) > maxBytes) return body?.cancel().then(() => undefined)
  const isFile = isFileType(headers.get('content-type'))
  if (body === null) return isFile ? new Uint8Array() : ''
  // Its length is known and small, and nothing is unpacked: the platform's own reading is the fastest.
  if (!isFile && declared !== null && !headers.has('content-encoding')) return response.text()
  return readChunks(body, isFile, maxBytes)
}

async function readChunks(body: ReadableStream<Uint8Array>, isFile: boolean, maxBytes: number): Promise<Content> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return isFile ? joined(chunks, bytes) : utf8.decode(joined(chunks, bytes))
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}

/** One for all answers: a decoder costs more than what it decodes. */
export const utf8 = new TextDecoder()

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const [first] = chunks
  if (first !== undefined && chunks.length === 1) return first
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
