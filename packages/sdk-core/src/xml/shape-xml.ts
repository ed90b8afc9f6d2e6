import type { XmlNode } from './read-xml.ts'
import type { XmlShape, XmlShapes } from './xml-shape.ts'

/**
 * Turns an element into plain data, `{ [name]: content }`: text, an object of the elements within, or a list where the shape
 * says that there may be several. What no shape names is kept, so that it can be reported.
 */
export function shapeXml(root: XmlNode, shapes: XmlShapes): Record<string, unknown> {
  return { [root.name]: contentOf(root, shapes[root.name]) }
}

/** Names of elements that stand after one they should stand before, each with its path. */
export function misplacedElements(root: XmlNode, shapes: XmlShapes): string[] {
  return misplaced(root, shapes[root.name]?.children ?? {}, root.name)
}

function misplaced({ children }: XmlNode, shapes: XmlShapes, path: string): string[] {
  const order = Object.keys(shapes)
  let furthest = 0
  return children.flatMap((child) => {
    const place = order.indexOf(child.name)
    const late = place !== -1 && place < furthest
    furthest = Math.max(furthest, place)
    const here = `${path}.${child.name}`
    return [...(late ? [here] : []), ...misplaced(child, shapes[child.name]?.children ?? {}, here)]
  })
}

function contentOf(node: XmlNode, shape: XmlShape = {}): unknown {
  const { children: shapes = {} } = shape
  const isText =
    node.children.length === 0 && (shape.children === undefined || (shape.text === true && node.text !== ''))
  if (isText) return node.text
  const content: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node.attributes)) {
    if (shapes[name]?.attribute === true) set(content, name, value)
  }
  for (const child of node.children) add(content, child.name, contentOf(child, shapes[child.name]), shapes[child.name])
  return content
}

/** One that stands twice although it should not becomes a list: the schema then names it. */
function add(content: Record<string, unknown>, name: string, value: unknown, shape: XmlShape | undefined): void {
  const known = Object.hasOwn(content, name) ? content[name] : undefined
  if (known === undefined) set(content, name, shape?.many === true ? [value] : value)
  else if (Array.isArray(known)) known.push(value)
  else set(content, name, [known, value])
}

/** By definition and not by assignment: names come from outside, and `__proto__` is one. */
function set(content: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(content, name, { value, writable: true, enumerable: true, configurable: true })
}
