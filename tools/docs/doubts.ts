import type { OpenApiDocument, Schema } from '../generate/document.ts'

/** A field or a code of a contract that is only inferred or assumed. */
export interface Doubt {
  /** `Schema.field`, or `Schema.field = code`. */
  readonly place: string
  readonly confidence: string
  readonly meaning: string
  readonly source: string
}

/** Every place in the schemas of a contract that says `x-confidence: inferred` or `assumed`, in the order of the document. */
export function doubts(document: OpenApiDocument): Doubt[] {
  const schemas = Object.entries(document.components?.schemas ?? {})
  return schemas.flatMap(([name, schema]) => doubtsIn(name, schema))
}

function doubtsIn(place: string, schema: Schema): Doubt[] {
  return [
    ...doubt(place, schema),
    ...valuesOf(schema).flatMap(([value, about]) => doubt(`${place} = ${value}`, about)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => doubtsIn(`${place}.${key}`, child)),
  ]
}

function doubt(place: string, about: Schema): Doubt[] {
  const confidence = about['x-confidence']
  if (confidence !== 'inferred' && confidence !== 'assumed') return []
  return [{ place, confidence, meaning: text(about['description']), source: text(about['x-source']) }]
}

function valuesOf(schema: Schema): [string, Schema][] {
  return Object.entries((schema['x-values'] ?? {}) as Readonly<Record<string, Schema>>)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
