import { z } from 'zod'
import { fieldModels, type FieldModel } from '../form/field-model.ts'
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
  /** Day of the dossier: conditions on the day and lists of places depend on it. */
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
  return { slug: english, name, versionFrom: from, at: dayAsked(options), fields: fieldModels(form.schema) }
}

/**
 * The form of a service on a day as JSON Schema 2020-12. It says less than `checkForm`: conditions, code lists of places and
 * rules between fields are not in it.
 *
 * @throws {@link ServiceError} as {@link serviceVersion}
 */
export function formJsonSchema(
  slug: ServiceSlug | (string & {}),
  options: AtOptions = {},
): Readonly<Record<string, unknown>> {
  const { name } = getService(slug)
  const { form } = serviceVersion(slug, options)
  const schema = z.toJSONSchema(form.schema, { io: 'input', unrepresentable: 'any', override: addTitle })
  return { ...schema, title: name.vi }
}

function addTitle({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes
  jsonSchema: z.core.JSONSchema.BaseSchema
}) {
  const shape = zodSchema instanceof z.ZodObject ? zodSchema : undefined
  if (shape === undefined || jsonSchema.properties === undefined) return
  for (const { name, vi } of fieldModels(shape)) {
    const property = jsonSchema.properties[name]
    if (typeof property === 'object') property.title = vi
  }
}
