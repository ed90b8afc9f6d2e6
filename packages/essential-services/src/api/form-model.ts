import { z } from 'zod'
import { catalogueEntries, catalogueOf } from '../form/catalogues.ts'
import { onDay } from '../form/condition.ts'
import { fieldModels, fieldModelsOn, unwrap, type FieldModel } from '../form/field-model.ts'
import type { ServiceSlug } from '../services/index.ts'
import { getService, serviceVersion } from './get-service.ts'
import { dayAsked, type AtOptions } from './versions.ts'
import type { Words } from '../service/words.ts'

/** A form as a portal can render it: JSON, no functions. */
export interface FormModel {
  readonly slug: string
  readonly name: Words
  /** First day of the version. */
  readonly versionFrom: string
  /** Day of the dossier: lists of places depend on it, and fields that are not asked for on it are not there. */
  readonly at: string
  readonly fields: readonly FieldModel[]
}

/**
 * Describes the form of a service on a day: labels, order, conditions, choices and code lists. Enough to render it.
 *
 * @throws {@link ServiceError} as {@link serviceVersion}
 */
export function formModel(slug: ServiceSlug | (string & {}), options: AtOptions = {}): FormModel {
  const { name, slug: english } = getService(slug)
  const { form, from } = serviceVersion(slug, options)
  const at = dayAsked(options)
  return { slug: english, name, versionFrom: from, at, fields: fieldModelsOn(fieldModels(form.schema), at) }
}

/**
 * The form of a service on a day as JSON Schema 2020-12. It says less than `checkForm`: conditions on other fields, code lists
 * of places and rules between fields are not in it. Fields that the day alone decides are there, or are not.
 *
 * @throws {@link ServiceError} as {@link serviceVersion}
 */
export function formJsonSchema(
  slug: ServiceSlug | (string & {}),
  options: AtOptions = {},
): Readonly<Record<string, unknown>> {
  const { name } = getService(slug)
  const { form } = serviceVersion(slug, options)
  const at = dayAsked(options)
  const schema = z.toJSONSchema(form.schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema instanceof z.ZodObject) writeObject(zodSchema, jsonSchema, at)
      writeCodes(zodSchema, jsonSchema)
    },
  })
  return { ...schema, title: name.vi }
}

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Titles, and what the day says of the fields of an object. */
function writeObject(object: z.ZodObject, jsonSchema: JsonSchema, at: string): void {
  const { properties } = jsonSchema
  if (properties === undefined) return
  for (const { name, vi } of fieldModels(object)) {
    const property = properties[name]
    if (typeof property === 'object') property.title = vi
  }
  const ruledOut: string[] = []
  for (const [name, schema] of Object.entries(object.shape as Readonly<Record<string, z.ZodType>>)) {
    const { when, neededThen } = unwrap(schema).info ?? {}
    const asked = when === undefined ? undefined : onDay(when, at)
    if (asked === false) ruledOut.push(name)
    if (asked === true && neededThen === true) jsonSchema.required = [...(jsonSchema.required ?? []), name]
  }
  jsonSchema.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !ruledOut.includes(name)))
}

/** The short code lists stand in the schema; those of places are too long, and change. */
function writeCodes(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  const catalogue = catalogueOf.get(zodSchema as z.ZodType)?.name
  const entries = catalogue === undefined ? undefined : catalogueEntries(catalogue)
  if (entries !== undefined) jsonSchema.enum = Object.keys(entries).toSorted()
}
