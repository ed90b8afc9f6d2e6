import type { XmlShape, XmlShapes } from '@lienthong/sdk-core'

/**
 * What stood in a SOAP body that a converter turned into JSON, in the form in which XML is read: lists where there may be
 * several, an object for an empty parent, text for a number. Names lose their prefix.
 *
 * @param answer - With `Envelope`, or beginning at `Body`.
 * @returns `undefined` when there is neither: whatever it is, it is no answer of the database.
 */
export function contentOf(answer: object, shapes: XmlShapes): Record<string, unknown> | undefined {
  const envelope = member(answer, 'Envelope')
  const body = member(envelope ?? answer, 'Body')
  return body === undefined && envelope === undefined ? undefined : shapeJson(body, shapes)
}

function shapeJson(content: unknown, shapes: XmlShapes): Record<string, unknown> {
  if (!isObject(content)) return {}
  const elements = Object.entries(content).filter(([key]) => !/^@?xmlns/.test(key))
  return Object.fromEntries(
    elements.map(([key, value]) => {
      const name = localName(key)
      return [name, Object.hasOwn(shapes, name) ? valueOf(value, shapes[name] ?? {}) : value]
    }),
  )
}

function valueOf(value: unknown, { many, ...shape }: XmlShape): unknown {
  if (many === true) return isEmpty(value) ? [] : [value].flat().map((one) => valueOf(one, shape))
  if (Array.isArray(value)) return value.map((one) => valueOf(one, shape))
  const { children, text } = shape
  if (children === undefined) return textIn(value)
  if (isObject(value)) return shapeJson(value, children)
  return isEmpty(value) && text !== true ? {} : textIn(value)
}

/** Converters make numbers and booleans of texts, and an object of a text that has attributes. */
function textIn(value: unknown): unknown {
  if (value === null) return ''
  if (!isObject(value)) return typeof value === 'object' ? value : String(value)
  const within = ['#text', '$t', '_', ''].map((key) => value[key]).find((text) => typeof text === 'string')
  return within ?? (Object.keys(value).length === 0 ? '' : value)
}

function member(within: unknown, name: string): unknown {
  if (!isObject(within)) return undefined
  return Object.entries(within).find(([key]) => localName(key) === name)?.[1]
}

function localName(key: string): string {
  return key.replace(/^@/, '').replace(/^[^:]*:/, '')
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (isObject(value) && Object.keys(value).length === 0)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
