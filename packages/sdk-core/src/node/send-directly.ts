import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { isFileType } from '../gateways/file-type.ts'
import type { AnswerHeaders, DirectAnswer, DirectRequest } from '../gateways/gateway.ts'

/**
 * Sends text by a dispatcher of undici and gathers the answer. The web's own objects are made for streams; a request here is one
 * text and its answer another, and without them it costs half as much.
 */
export function sendDirectly(dispatcher: Dispatcher): (request: DirectRequest) => Promise<DirectAnswer> {
  return (request) =>
    new Promise((resolve, reject) => {
      const { origin, path } = partsOf(request.url)
      const { method, headers, body = null, signal, maxAnswerBytes } = request
      const chunks: Buffer[] = []
      let bytes = 0
      let head: Pick<DirectAnswer, 'status' | 'headers'> | undefined
      let abort = (): void => undefined
      const end = (content: DirectAnswer['content']): void => {
        signal.removeEventListener('abort', abort)
        if (head !== undefined) resolve({ ...head, content })
      }
      dispatcher.dispatch(
        { origin, path, method, headers, body },
        {
          onRequestStart(controller) {
            abort = () => {
              controller.abort(new Error('aborted'))
            }
            signal.addEventListener('abort', abort, { once: true })
            if (signal.aborted) abort()
          },
          onResponseStart(_, status, given) {
            head = { status, headers: headersOf(given) }
          },
          onResponseData(controller, chunk) {
            chunks.push(chunk)
            bytes += chunk.byteLength
            if (bytes <= maxAnswerBytes) return
            end(undefined)
            controller.abort(new Error('too large'))
          },
          onResponseEnd() {
            try {
              end(contentOf(Buffer.concat(chunks), head?.headers, maxAnswerBytes))
            } catch (error) {
              signal.removeEventListener('abort', abort)
              reject(error instanceof Error ? error : new Error('unreadable'))
            }
          },
          onResponseError(_, error) {
            signal.removeEventListener('abort', abort)
            reject(error)
          },
        },
      )
    })
}

const unpackers: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** Nothing here asks for packed answers; a gateway that packs all of them is read all the same. */
function contentOf(sent: Buffer, headers: AnswerHeaders | undefined, maxOutputLength: number): string | Uint8Array {
  const packing = headers?.get('content-encoding')?.toLowerCase()
  const unpack = packing == null || !Object.hasOwn(unpackers, packing) ? undefined : unpackers[packing]
  const bytes = unpack === undefined ? sent : unpack(sent, { maxOutputLength })
  return isFileType(headers?.get('content-type') ?? null) ? new Uint8Array(bytes) : bytes.toString('utf8')
}

/** Parsing one address anew for each request would be a good part of what it costs. */
const origins = new Map<string, { readonly origin: string; readonly path: string }>()

function partsOf(url: string): { readonly origin: string; readonly path: string } {
  const known = origins.get(url)
  if (known !== undefined) return known
  const { origin, pathname, search } = new URL(url)
  const parts = { origin, path: `${pathname}${search}` }
  // Addresses with a field in the path are many: only so many are kept.
  if (origins.size < 1_000) origins.set(url, parts)
  return parts
}

function headersOf(given: Readonly<Record<string, string | string[] | undefined>>): AnswerHeaders {
  return {
    get(name) {
      const value = given[name.toLowerCase()]
      return value === undefined ? null : String(value)
    },
    has: (name) => given[name.toLowerCase()] !== undefined,
  }
}
