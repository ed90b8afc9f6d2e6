import type { Content, OpenApiDocument, OperationObject, ResponseObject, Schema } from './document.ts'

/** One element of a contract as it is written; the shape that `@lienthong/sdk-core` reads. */
interface Shape {
  readonly namespace?: string
  readonly prefix?: string
  readonly many?: true
  readonly text?: true
  readonly attribute?: true
  readonly children?: Record<string, Shape>
}

/** How the request of an operation travels, by the first media type that its contract names. `undefined` is JSON. */
export function encodingOf(operation: OperationObject): 'form' | 'xml' | 'soap' | undefined {
  const mediaType = Object.keys(operation.requestBody?.content ?? {})[0] ?? ''
  if (mediaType === 'application/x-www-form-urlencoded') return 'form'
  if (!mediaType.endsWith('/xml')) return undefined
  return operation['x-soap'] === true ? 'soap' : 'xml'
}

/** Statuses of failure whose body is an answer of the operation itself, of the same schema as its success. */
export function refusalStatusesOf({ responses = {} }: OperationObject): number[] | undefined {
  const success = jsonSchema(responses['200'])
  const statuses = Object.entries(responses)
    .filter(([status, response]) => status.startsWith('4') && success !== undefined && jsonSchema(response) === success)
    .map(([status]) => Number(status))
  return statuses.length === 0 ? undefined : statuses
}

/** Media types of the success that are neither JSON nor XML: a file, as a PDF. `undefined` where there is none. */
export function filesOf({ responses = {} }: OperationObject): string[] | undefined {
  const mediaTypes = Object.keys(responses['200']?.content ?? {})
  const files = mediaTypes.filter((mediaType) => !/[/+](?:json|xml)$/.test(mediaType))
  return files.length === 0 ? undefined : files
}

function jsonSchema(response: ResponseObject | undefined): string | undefined {
  return response?.content?.['application/json']?.schema.$ref
}

/**
 * The elements of request and answer, where they are XML: the properties of their schemas, by name. An operation that is
 * asked in JSON has them too when its answer may arrive as XML.
 */
export function xmlOf(
  operation: OperationObject,
  document: OpenApiDocument,
): { request: Record<string, Shape>; answer: Record<string, Shape> } | undefined {
  const bodies = [operation.requestBody ?? {}, ...Object.values(operation.responses ?? {})]
  if (!bodies.some(({ content = {} }) => Object.keys(content).some((type) => type.endsWith('/xml')))) return undefined
  const elements = (bodies: readonly Content[]): Record<string, Shape> =>
    Object.assign({}, ...bodies.map((body) => childrenOf(xmlSchema(body), document)))
  return {
    request: elements([operation.requestBody ?? {}]),
    answer: elements(Object.values(operation.responses ?? {})),
  }
}

/** The documents in XML that travel inside strings, by the name of their schema: their root and what stands within it. */
export function xmlDocumentsOf(
  document: OpenApiDocument,
): Record<string, { readonly root: string; readonly children: Record<string, Shape> }> {
  const schemas = document.components?.schemas ?? {}
  const names = Object.values(schemas).flatMap(xmlInside)
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => {
      const schema = schemas[name] ?? {}
      return [name, { root: schema.xml?.name ?? name, children: childrenOf(schema, document) }]
    }),
  )
}

function xmlInside(schema: Schema): string[] {
  const within = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ]
  const own = schema.contentMediaType === 'application/xml' ? [String(schema['x-stringified'])] : []
  return [...own, ...within.flatMap(xmlInside)]
}

function xmlSchema({ content = {} }: Content): Schema {
  return Object.entries(content).find(([mediaType]) => mediaType.endsWith('/xml'))?.[1].schema ?? {}
}

function childrenOf(schema: Schema, document: OpenApiDocument): Record<string, Shape> {
  const { properties = {} } = resolve(schema, document)
  return Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, shapeOf(child, document)]))
}

/** What stands beside a reference adds to what it names. */
function shapeOf(written: Schema, document: OpenApiDocument): Shape {
  const schema = resolve(written, document)
  if (schema.items) return { ...shapeOf(schema.items, document), many: true }
  const choices = (schema.oneOf ?? [schema]).map((choice) => resolve(choice, document))
  const parents = choices.filter((choice) => choice.properties !== undefined)
  const { namespace, prefix, attribute } = { ...schema.xml, ...written.xml }
  return {
    ...(namespace !== undefined && { namespace }),
    ...(prefix !== undefined && { prefix }),
    ...(attribute === true && { attribute }),
    ...(parents.length > 0 && { children: Object.assign({}, ...parents.map((one) => childrenOf(one, document))) }),
    ...(parents.length > 0 && parents.length < choices.length && { text: true as const }),
  }
}

function resolve(schema: Schema, document: OpenApiDocument): Schema {
  if (schema.$ref === undefined) return schema
  return document.components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')] ?? {}
}
