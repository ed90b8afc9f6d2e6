import type { FieldModel } from '@lienthong/essential-services'

/** A field that an example fills in. */
export interface Place {
  readonly path: readonly (string | number)[]
  /** The path with dots. */
  readonly name: string
  readonly field: FieldModel
}

/** Every field that a form fills in, groups and lists too. Items of lists are named by their list. */
export function placesOf(
  fields: readonly FieldModel[],
  form: unknown,
  above: readonly (string | number)[] = [],
): Place[] {
  return fields.flatMap((field) => {
    const value = (form as Readonly<Record<string, unknown>>)[field.name]
    if (value === undefined) return []
    const path = [...above, field.name]
    return [{ path, name: path.join('.'), field }, ...insideOf(field, value, path)]
  })
}

function insideOf(field: FieldModel, value: unknown, path: readonly (string | number)[]): Place[] {
  const { fields, item } = field
  if (fields) return placesOf(fields, value, path)
  if (!item?.fields || !Array.isArray(value)) return []
  const below = item.fields
  return value.flatMap((each, index) => placesOf(below, each, [...path, index]))
}

/** The fields that no example fills in, but for those that belong to other days. */
export function exampleFields(fields: readonly FieldModel[], examples: readonly unknown[]): string[] {
  return fields.flatMap((field) => {
    if (field.when !== undefined && ('before' in field.when || 'since' in field.when)) return []
    const values = examples
      .map((example) => (example as Readonly<Record<string, unknown>>)[field.name])
      .filter((value) => value !== undefined)
    if (values.length === 0) return isCommonGroupPart(field) ? [] : [field.path]
    if (field.fields) return exampleFields(field.fields, values)
    if (field.item?.fields) return exampleFields(field.item.fields, values.flat())
    return []
  })
}

/** Groups that every form shares are filled in by some form; not each form must do so again. */
function isCommonGroupPart({ path }: FieldModel): boolean {
  return path.includes('.')
}

/** The value at a place; `undefined` where the form does not go that deep. */
export function valueAt(form: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], form)
}

/** The form with a value put in place; nothing else changes. */
export function putAt(form: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(form)) return form.map((each: unknown, index) => (index === key ? putAt(each, rest, value) : each))
  const object = form as Readonly<Record<string, unknown>>
  return { ...object, [key]: putAt(object[key], rest, value) }
}

/** The form without a field. */
export function removeAt(form: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  if (Array.isArray(form)) return form.map((each: unknown, index) => (index === key ? removeAt(each, rest) : each))
  const object = form as Readonly<Record<string, unknown>>
  if (rest.length > 0) return { ...object, [key]: removeAt(object[key], rest) }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
}
