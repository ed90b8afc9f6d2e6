import { z } from 'zod'
import { catalogueEntries, catalogueOf, type CatalogueName } from './catalogues.ts'
import { choiceWords } from './choice.ts'
import { onDay, type Condition } from './condition.ts'
import { fieldInfo, type FieldInfo } from './field.ts'
import { scalarInfo, type FieldKind } from './scalars.ts'

/** One value that can be chosen. */
export interface FieldOption {
  readonly value: string
  readonly vi: string
  /** Absent for a code list that has Vietnamese words only. */
  readonly en?: string
}

/** One field of a form as a portal can render it. JSON: no functions. */
export interface FieldModel {
  /** Name in the object it stands in. */
  readonly name: string
  /** Dotted path from the top; `[]` stands for each item of a list. */
  readonly path: string
  readonly kind: FieldKind
  readonly vi: string
  readonly en: string
  readonly helpVi?: string
  readonly helpEn?: string
  /** It must be given whenever it is asked for. */
  readonly required: boolean
  /** Asked for only then. Paths are relative to the object it stands in, or start with `/`. */
  readonly when?: Condition
  /** What the population database can fill in. */
  readonly from?: string
  readonly options?: readonly FieldOption[]
  /** A list of places: its entries depend on the day. */
  readonly catalogue?: CatalogueName
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly pattern?: string
  /** Of a group, in order. */
  readonly fields?: readonly FieldModel[]
  /** Of a list: what each item is. */
  readonly item?: FieldModel
}

/** The fields of an object, in the order in which they are written. */
export function fieldModels(schema: z.ZodType, prefix = ''): readonly FieldModel[] {
  if (!(schema instanceof z.ZodObject)) return []
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>
  return Object.entries(shape).map(([name, each]) => fieldModel(each, name, prefix === '' ? name : `${prefix}.${name}`))
}

/**
 * The same on one day: a field that is not asked for on it is not there, and one that always is then has no condition of the day
 * any more.
 */
export function fieldModelsOn(fields: readonly FieldModel[], at: string): readonly FieldModel[] {
  return fields.flatMap(({ when, fields: inside, item, ...field }) => {
    const left = when === undefined ? true : onDay(when, at)
    if (left === false) return []
    const [itemThen] = item === undefined ? [] : fieldModelsOn([item], at)
    const model: FieldModel = {
      ...field,
      ...(left !== true && { when: left }),
      ...(inside && { fields: fieldModelsOn(inside, at) }),
      ...(itemThen && { item: itemThen }),
    }
    return [model]
  })
}

function fieldModel(schema: z.ZodType, name: string, path: string): FieldModel {
  const { base, optional, info } = unwrap(schema)
  const { vi = name, en = name, helpVi, helpEn, from, when, neededThen } = info ?? {}
  return {
    name,
    path,
    kind: kindOf(base),
    vi,
    en,
    ...(helpVi !== undefined && { helpVi }),
    ...(helpEn !== undefined && { helpEn }),
    required: when === undefined ? !optional : neededThen === true,
    ...(when !== undefined && { when }),
    ...(from !== undefined && { from }),
    ...insideOf(base, path),
    ...limitsOf(base),
  }
}

/** What stands behind `optional`, with the label that is nearest to the outside. */
export function unwrap(schema: z.ZodType): {
  readonly base: z.ZodType
  readonly optional: boolean
  readonly info?: FieldInfo | undefined
} {
  let base = schema
  let optional = false
  let info = fieldInfo.get(base)
  while (base instanceof z.ZodOptional || base instanceof z.ZodDefault) {
    optional = true
    base = base.unwrap() as z.ZodType
    info ??= fieldInfo.get(base)
  }
  return { base, optional, info }
}

function kindOf(base: z.ZodType): FieldKind {
  const known = scalarInfo.get(base)?.kind
  if (known !== undefined) return known
  if (base instanceof z.ZodArray) return 'list'
  if (base instanceof z.ZodObject) return 'group'
  return 'text'
}

function insideOf(base: z.ZodType, path: string): Partial<FieldModel> {
  if (scalarInfo.get(base)?.kind === 'file') return {}
  if (base instanceof z.ZodObject) return { fields: fieldModels(base, path) }
  if (base instanceof z.ZodArray) return { item: fieldModel(base.element as z.ZodType, '[]', `${path}[]`) }
  const words = choiceWords.get(base)?.words
  if (words) return { options: Object.entries(words).map(([value, [vi, en]]) => ({ value, vi, en })) }
  const catalogue = catalogueOf.get(base)?.name
  if (catalogue === undefined) return {}
  const entries = catalogueEntries(catalogue)
  if (entries === undefined) return { catalogue }
  const byCode = Object.entries(entries).toSorted(([one], [other]) => one.localeCompare(other))
  return { catalogue, options: byCode.map(([value, vi]) => ({ value, vi })) }
}

function limitsOf(base: z.ZodType): Partial<FieldModel> {
  if (base instanceof z.ZodString) {
    const regex = base._zod.bag.patterns
    const pattern = regex?.size === 1 ? [...regex][0]?.source : undefined
    return {
      ...(base.maxLength !== null && { maxLength: base.maxLength }),
      ...(pattern !== undefined && { pattern }),
    }
  }
  if (base instanceof z.ZodNumber) return range(base.minValue, base.maxValue)
  if (base instanceof z.ZodArray) return range(base._zod.bag.minimum as number, base._zod.bag.maximum as number)
  return {}
}

function range(min: number | null | undefined, max: number | null | undefined): Partial<FieldModel> {
  return { ...(min != null && { min }), ...(max != null && { max }) }
}
