import type { XmlAttribute, XmlElement } from './xml-tree.ts'

/**
 * Writes an element and all within it in the canonical form of XML 1.0 of 2001-03-15, without comments: what the digests of a
 * signature are taken of. An element taken out of its document brings the namespaces with it that it inherited.
 *
 * Attributes of `xml:` that it would inherit as well are not: no paper has any.
 */
export function canonicalXml(element: XmlElement): string {
  return write(element, {})
}

type Scope = Readonly<Record<string, string>>

function write(element: XmlElement, written: Scope): string {
  const { name, children } = element
  const namespaces = newNamespaces(element, written)
  const within = { ...written, ...namespaces }
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, within)))
  return `<${name}${writeNamespaces(namespaces)}${writeAttributes(element)}>${content.join('')}</${name}>`
}

/** Declarations that say something new; `xmlns=""` only where a default namespace has to be undone. */
function newNamespaces({ scope }: XmlElement, written: Scope): Scope {
  const news = Object.entries(scope).filter(([prefix, uri]) => {
    const known = Object.hasOwn(written, prefix) ? written[prefix] : undefined
    return known !== uri && !(prefix === '' && uri === '' && known === undefined)
  })
  return Object.fromEntries(news)
}

function writeNamespaces(namespaces: Scope): string {
  return Object.entries(namespaces)
    .sort(([one], [other]) => order(one, other))
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`)
    .join('')
}

/** By namespace, those without one first, then by name. */
function writeAttributes({ attributes }: XmlElement): string {
  const sorted = [...attributes].sort(
    (one: XmlAttribute, other: XmlAttribute) =>
      order(one.namespace, other.namespace) || order(one.localName, other.localName),
  )
  return sorted.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')
}

function order(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;')
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
}
