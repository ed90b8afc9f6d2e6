import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { CaseElement, CaseElements } from '../case/conformance-case.ts'

/**
 * Reads XML as the elements of a contract, apart from the client: the content of a SOAP envelope, or the root. `undefined`
 * when it is no XML, or has a document type.
 */
export function readXmlAnswer(text: string, shapes: CaseElements): unknown {
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return undefined
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    maxNestedTags: 32,
  })
  const parsed = parser.parse(text) as Record<string, unknown>
  const { Envelope: envelope } = parsed as { Envelope?: { Body?: unknown } }
  const content = envelope === undefined ? parsed : (envelope.Body ?? {})
  return typeof content === 'object' ? fieldsOf(content as Record<string, unknown>, shapes) : {}
}

/**
 * Reads XML that travels inside JSON: what stands within its root, whatever that is called. `undefined` when it is no XML.
 *
 * @param elements - Of the contract, below the root.
 */
export function readXmlInside(text: unknown, elements: CaseElements): unknown {
  if (typeof text !== 'string') return undefined
  const [, root = ''] = /<([A-Za-z_][\w.:-]*)[\s/>]/.exec(text.replace(/<\?[^>]*\?>/g, '')) ?? []
  const name = root.replace(/^.*:/, '')
  const read = readXmlAnswer(text, { [name]: { children: elements } }) as Record<string, unknown> | undefined
  return read?.[name]
}

function fieldsOf(raw: Readonly<Record<string, unknown>>, shapes: CaseElements): Record<string, unknown> {
  const known = Object.entries(raw).flatMap(([key, value]): [string, unknown][] => {
    const name = key.replace(/^@/, '')
    if (key.startsWith('@') && shapes[name]?.attribute !== true) return []
    return key === '#text' ? [] : [[name, valueOf(value, shapes[name] ?? {})]]
  })
  return Object.fromEntries(known)
}

function valueOf(raw: unknown, shape: CaseElement): unknown {
  if (shape.many === true) return [raw].flat().map((one) => valueOf(one, { ...shape, many: undefined as never }))
  if (Array.isArray(raw)) return raw.map((one) => valueOf(one, shape))
  if (typeof raw !== 'object' || raw === null) {
    return shape.children === undefined || (shape.text === true && raw !== '') ? raw : {}
  }
  const { '#text': text, ...rest } = raw as Record<string, unknown>
  const isText = shape.children === undefined && Object.keys(rest).every((key) => key.startsWith('@'))
  return isText ? (text ?? '') : fieldsOf(rest, shape.children ?? {})
}
