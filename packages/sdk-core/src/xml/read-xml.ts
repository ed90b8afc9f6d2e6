/** One element as it was read. Namespaces are told apart by nobody here: names are local ones. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Text directly within, without the blanks around it. */
  readonly text: string
}

/** Characters of a document that is read at most. */
const maxLength = 5_000_000

/** Levels of elements; the deepest known answer has eight. */
const maxDepth = 32

/** A document type brings entities, and with them bombs and foreign files: no known system sends one. */
const documentType = /<!(?:DOCTYPE|ENTITY)/i

/**
 * Reads XML. Entities beyond the five of XML and characters by number do not exist here, a document type is refused, depth
 * and length are limited.
 *
 * @returns The root element; `undefined` when it is no XML, or one that is not read here.
 */
export async function readXml(text: string): Promise<XmlNode | undefined> {
  if (text.length > maxLength || documentType.test(text)) return undefined
  // eslint-disable-next-line no-restricted-syntax -- a library, not a room of the house: who speaks JSON does not wait for it
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  if (XMLValidator.validate(text) !== true) return undefined
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: '#cdata',
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: maxDepth,
  })
  try {
    const roots = readNodes(parser.parse(text) as RawNode[])
    return roots.length === 1 ? roots[0] : undefined
  } catch {
    return undefined
  }
}

/** The content of a SOAP envelope, or of a body that some converters leave alone; anything else as it is. */
export function soapBody(root: XmlNode): XmlNode | undefined {
  const body = root.name === 'Envelope' ? root.children.find(({ name }) => name === 'Body') : root
  return body?.name === 'Body' ? body.children[0] : body
}

type RawNode = Readonly<Record<string, unknown>>

function readNodes(raw: readonly RawNode[]): XmlNode[] {
  return raw.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '#cdata')
    if (name === undefined) return []
    const within = node[name] as readonly RawNode[]
    return [{ name, attributes: readAttributes(node[':@']), children: readNodes(within), text: readText(within) }]
  })
}

function readText(within: readonly RawNode[]): string {
  const parts = within.map((node) => {
    if (typeof node['#text'] === 'string') return unescapeXml(node['#text'])
    const [cdata] = (node['#cdata'] ?? []) as readonly RawNode[]
    return typeof cdata?.['#text'] === 'string' ? cdata['#text'] : ''
  })
  return parts.join('').trim()
}

function readAttributes(raw: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries((raw ?? {}) as Record<string, string>)
  return Object.fromEntries(entries.map(([name, value]) => [name, unescapeXml(value)]))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
