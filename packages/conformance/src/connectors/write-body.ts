import type { CaseElement, CaseElements, CaseOperation } from '../case/conformance-case.ts'

/** A body and the headers that say what it is. */
export interface WrittenBody {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Writes the body of a request as the contract says. By hand and apart from the clients, like all of a connector. */
export function writeBody({ encoding, xml }: Pick<CaseOperation, 'encoding' | 'xml'>, body: object): WrittenBody {
  if (encoding === undefined) return { headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) }
  if (encoding === 'form') {
    const text = new URLSearchParams(body as Record<string, string>).toString()
    return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, text }
  }
  const content = elements(body, xml?.request ?? {})
  const type = { 'content-type': 'application/xml; charset=utf-8' }
  if (encoding === 'xml') return { headers: type, text: content }
  const envelope = 'xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"'
  return {
    headers: { ...type, soapaction: '""' },
    text: `<e:Envelope ${envelope}><e:Header/><e:Body>${content}</e:Body></e:Envelope>`,
  }
}

/** In the order of the contract, with a prefix where clients of the field have the default namespace: both are XML. */
function elements(fields: object, shapes: CaseElements, around = ''): string {
  const known = Object.keys(shapes).filter((name) => name in fields)
  const unknown = Object.keys(fields).filter((name) => !(name in shapes))
  return [...known, ...unknown]
    .map((name) => element(name, (fields as Record<string, unknown>)[name], shapes[name] ?? {}, around))
    .join('')
}

function element(name: string, value: unknown, shape: CaseElement, around: string): string {
  if (Array.isArray(value)) return value.map((one) => element(name, one, shape, around)).join('')
  const prefix = shape.namespace === undefined ? around : 'q:'
  const declared = shape.namespace === undefined ? '' : ` xmlns:q="${escape(shape.namespace)}"`
  const content =
    typeof value === 'object' && value !== null ? elements(value, shape.children ?? {}, prefix) : escape(String(value))
  return `<${prefix}${name}${declared}>${content}</${prefix}${name}>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
