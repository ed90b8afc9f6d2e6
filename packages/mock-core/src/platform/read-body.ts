import { readXml, soapBody, type XmlNode } from '@lienthong/sdk-core'

/** Bytes of a request that a mock reads; a dossier with attachments fits. */
const maxBodyBytes = 20 * 1024 * 1024

/** Stands for the body of a request that is larger than the limit. */
export const tooLarge = Symbol('a body larger than the limit')

/** A body that came as XML: its root, or what stands in the SOAP envelope. What it holds is known once its operation is. */
export class XmlBody {
  readonly root: XmlNode

  constructor(root: XmlNode) {
    this.root = root
  }
}

/**
 * Reads JSON or a form as plain data, XML as {@link XmlBody}; anything else, or what is broken, is `undefined`.
 *
 * @param keepBytes - Of a longer body nothing is kept, and it is `undefined` too. It is read to its end all the same: who
 * sends it gets an answer, not a broken connection.
 */
export async function readBody(request: Request, keepBytes = maxBodyBytes): Promise<unknown> {
  const text = await readText(request, keepBytes)
  if (text === tooLarge) return tooLarge
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  if (type.includes('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text))
  if (type.includes('xml')) return readXmlBody(text)
  if (!type.includes('json')) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

async function readXmlBody(text: string): Promise<XmlBody | undefined> {
  const root = await readXml(text)
  const content = root && soapBody(root)
  return content && new XmlBody(content)
}

async function readText(request: Request, keepBytes: number): Promise<string | typeof tooLarge> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) return tooLarge
  const decoder = new TextDecoder()
  const reader = request.body?.getReader()
  let text = ''
  for (let bytes = 0; reader !== undefined;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maxBodyBytes) {
      await reader.cancel()
      return tooLarge
    }
    text = bytes > keepBytes ? '' : text + decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}
