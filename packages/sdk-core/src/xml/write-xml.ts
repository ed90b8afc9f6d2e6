import type { XmlShape, XmlShapes } from './xml-shape.ts'

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'

/** What XML 1.0 has no way to write, not even as a reference. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

interface Surroundings {
  readonly namespace: string
  readonly prefix: string
}

/**
 * Writes an object as XML: one property is one element, in the order of the shapes and not of the object. `undefined` is left
 * out, an empty text is an empty element. What no shape names comes last, as it is.
 *
 * @param root - One property: the name of the root element.
 * @example writeXml({ hotich: { hoso: { nksHoTen: 'A' } } }, { hotich: { children: { hoso: { children: { nksHoTen: {} } } } } })
 */
export function writeXml(root: object, shapes: XmlShapes = {}): string {
  return writeChildren(root, shapes, { namespace: '', prefix: '' })
}

/** Writes an object as the body of a SOAP 1.1 envelope. */
export function writeSoap(body: object, shapes: XmlShapes = {}): string {
  const content = 'Fault' in body ? writeFault(body.Fault as object) : writeXml(body, shapes)
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${soapNamespace}"><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`
}

/** A fault belongs to the envelope; what stands in it has no namespace. */
function writeFault(fault: object): string {
  return `<soapenv:Fault>${writeXml(fault, {})}</soapenv:Fault>`
}

function writeChildren(parent: object, shapes: XmlShapes, around: Surroundings): string {
  const names = new Set([...Object.keys(shapes), ...Object.keys(parent)])
  return [...names]
    .filter((name) => Object.hasOwn(parent, name) && shapes[name]?.attribute !== true)
    .flatMap((name) => [(parent as Record<string, unknown>)[name]].flat().map((value) => ({ name, value })))
    .map(({ name, value }) => (value === undefined ? '' : writeElement(name, value, shapes[name] ?? {}, around)))
    .join('')
}

function writeElement(name: string, value: unknown, shape: XmlShape, around: Surroundings): string {
  const namespace = shape.namespace ?? around.namespace
  const prefix = shape.namespace === undefined ? around.prefix : (shape.prefix ?? '')
  const within = { namespace, prefix }
  const declared =
    namespace === around.namespace && prefix === around.prefix
      ? ''
      : ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeXml(namespace)}"`
  const isParent = typeof value === 'object' && value !== null
  const content = isParent ? writeChildren(value, shape.children ?? {}, within) : escapeXml(textOf(value))
  const tag = prefix === '' ? name : `${prefix}:${name}`
  const open = `<${tag}${declared}${isParent ? writeAttributes(value, shape.children ?? {}) : ''}`
  return content === '' ? `${open}/>` : `${open}>${content}</${tag}>`
}

function writeAttributes(parent: object, shapes: XmlShapes): string {
  return Object.entries(parent)
    .filter(([name, value]) => shapes[name]?.attribute === true && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(textOf(value))}"`)
    .join('')
}

function textOf(value: unknown): string {
  return value === null ? '' : String(value)
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Writes text so that it may stand in an element or an attribute. Characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\r]/g, (letter) => references[letter] ?? '')
}
