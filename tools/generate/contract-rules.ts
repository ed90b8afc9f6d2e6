import {
  listOperations,
  type OpenApiDocument,
  type OperationObject,
  type PlacedOperation,
  type Schema,
} from './document.ts'

const confidences = ['documented', 'observed', 'inferred', 'assumed']
const effects = ['read', 'write', 'idempotent-write']
// What the generator knows how to open for the tolerant reading. Anything else would slip through unseen.
const schemaKeywords = new Set([
  ...['$ref', 'type', 'enum', 'properties', 'required', 'items', 'oneOf', 'anyOf', 'additionalProperties'],
  ...['description', 'examples', 'default', 'contentEncoding', 'contentMediaType', 'contentSchema', 'xml'],
  ...['pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'],
])

/** Says what the generator cannot work with or the project does not allow, one sentence per problem. */
export function contractProblems(document: OpenApiDocument): string[] {
  const schemas = Object.entries(document.components?.schemas ?? {})
  return [
    ...listOperations(document).flatMap(operationProblems),
    ...repeatedIds(document),
    ...schemas.flatMap(([name, schema]) => [
      ...(name.endsWith('Tolerant') ? [`${name}: the ending "Tolerant" is reserved`] : []),
      ...schemaProblems(schema, name, true, new Set(schemas.map(([known]) => known))),
    ]),
  ]
}

function operationProblems({ path, method, operation }: PlacedOperation): string[] {
  const place = `${method.toUpperCase()} ${path}`
  const oneOf = (key: keyof OperationObject, allowed: readonly string[]): string[] =>
    allowed.includes(String(operation[key])) ? [] : [`${place}: ${key} must be one of ${allowed.join(', ')}`]
  return [
    ...(operation.operationId ? [] : [`${place}: operationId is missing`]),
    ...(operation.summary ? [] : [`${place}: summary is missing`]),
    ...(operation['x-source'] ? [] : [`${place}: x-source is missing`]),
    ...oneOf('x-confidence', confidences),
    ...oneOf('x-effect', effects),
    ...(operation['x-path-confidence'] === undefined ? [] : oneOf('x-path-confidence', confidences)),
    ...(path.includes('#') && !operation['x-rpc'] ? [`${place}: a path with a fragment needs x-rpc`] : []),
    ...pathProblems(path, operation).map((problem) => `${place}: ${problem}`),
  ]
}

/** The parts of a path that stand for fields are its parameters in path, no more and no less. */
function pathProblems(path: string, { parameters = [] }: OperationObject): string[] {
  const parts = Array.from(path.matchAll(/\{([^{}/]+)\}/g), ([, name = '']) => name)
  const named = parameters.filter((parameter) => parameter.in === 'path')
  return [
    ...parts
      .filter((part) => !named.some(({ name, required }) => name === part && required === true))
      .map((part) => `{${part}} needs a required parameter in path`),
    ...named.filter(({ name }) => !parts.includes(name)).map(({ name }) => `the path has no {${name}}`),
  ]
}

function repeatedIds(document: OpenApiDocument): string[] {
  const ids = listOperations(document).map(({ operation }) => operation.operationId)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `operationId ${id} is used twice`)
}

function schemaProblems(schema: Schema, place: string, named: boolean, known: ReadonlySet<string>): string[] {
  const confidence = schema['x-confidence']
  return [
    ...Object.keys(schema)
      .filter((key) => !key.startsWith('x-') && !schemaKeywords.has(key))
      .map((key) => `${place}: the generator does not know the keyword ${key}`),
    // The closing of objects works by component name, so every object has to have one.
    ...(schema.properties && !named ? [`${place}: give this object a name in components/schemas`] : []),
    ...(confidence === undefined || confidences.includes(String(confidence)) ? [] : [`${place}: unknown x-confidence`]),
    ...[schema.$ref, schema['x-stringified']].flatMap((reference) => unknownReference(reference, place, known)),
    // The standard keyword for readers of the contract, the short name for our own tools: they must agree.
    ...(schema.contentSchema?.$ref?.endsWith(`/${String(schema['x-stringified'])}`) === false
      ? [`${place}: contentSchema and x-stringified differ`]
      : []),
    ...(schema.required ?? [])
      .filter((key) => !schema.properties || !(key in schema.properties))
      .map((key) => `${place}: required ${key} is not a property`),
    ...childSchemas(schema).flatMap(([key, child]) => schemaProblems(child, `${place}.${key}`, false, known)),
  ]
}

function unknownReference(reference: unknown, place: string, known: ReadonlySet<string>): string[] {
  if (reference === undefined) return []
  const name = String(reference).replace('#/components/schemas/', '')
  return known.has(name) ? [] : [`${place}: no schema is called ${name}`]
}

function childSchemas(schema: Schema): [string, Schema][] {
  return [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['[]', schema.items] as [string, Schema]] : []),
    ...(schema.oneOf ?? []).map((choice, index) => [`oneOf${index}`, choice] as [string, Schema]),
    ...(schema.anyOf ?? []).map((choice, index) => [`anyOf${index}`, choice] as [string, Schema]),
  ]
}
