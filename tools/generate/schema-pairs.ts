import { listOperations, type OpenApiDocument, type Parameter, type Schema } from './document.ts'

// What may change on the other side without warning: lists of codes, forms and lengths. Types and presence stay.
const openedKeywords = [
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
]

/** Every schema twice, as written and as `XTolerant`, in a document without paths. Query parameters become `<Operation>Query`. */
export function pairSchemas(document: OpenApiDocument): OpenApiDocument {
  const written = { ...querySchemas(document), ...document.components?.schemas }
  const schemas: Record<string, Schema> = {}
  for (const [name, schema] of Object.entries(written)) {
    const about = schema.description ?? name
    schemas[name] = { ...strict(schema), description: `${about} Strict: what the contract does not name is refused.` }
    schemas[`${name}Tolerant`] = {
      ...tolerant(schema),
      description: `${about} Tolerant: unknown fields kept, codes and forms open.`,
    }
  }
  return { openapi: '3.1.0', info: document.info, paths: {}, components: { schemas } }
}

/** Names of the schemas that allow unknown keys although they are strict. */
export function openSchemaNames(document: OpenApiDocument): Set<string> {
  const schemas = Object.entries(document.components?.schemas ?? {})
  return new Set(schemas.filter(([, schema]) => schema.additionalProperties === true).map(([name]) => name))
}

function querySchemas(document: OpenApiDocument): Record<string, Schema> {
  const entries = listOperations(document).flatMap(({ operation }) => {
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
    return query.length === 0 ? [] : [[`${pascal(operation.operationId ?? '')}Query`, querySchema(query)] as const]
  })
  return Object.fromEntries(entries)
}

function querySchema(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    description: 'Query of the request.',
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
  }
}

/** As written, without the texts: they are in the generated types. */
function strict({ description: _, ...schema }: Schema): Schema {
  return mapChildren(schema, strict)
}

function tolerant({ description: _, ...schema }: Schema): Schema {
  const kept = Object.entries(schema).filter(([key]) => !openedKeywords.includes(key))
  return {
    ...mapChildren(Object.fromEntries(kept), tolerant),
    ...(schema.enum && !schema.type ? { type: typesOf(schema.enum) } : {}),
    ...(schema.$ref ? { $ref: `${schema.$ref}Tolerant` } : {}),
  }
}

function mapChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  const { properties, items, oneOf, anyOf } = schema
  return {
    ...schema,
    ...(properties ? { properties: mapValues(properties, change) } : {}),
    ...(items ? { items: change(items) } : {}),
    ...(oneOf ? { oneOf: oneOf.map(change) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(change) } : {}),
  }
}

function typesOf(values: readonly unknown[]): string[] {
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
