import { readPartialDate } from '@lienthong/sdk-core'

/** A value that a condition can name. */
export type PlainValue = string | number | boolean

/**
 * When something holds, as data: a portal can evaluate it in a browser.
 *
 * `field` names a field beside the one that has the condition, as `kind` or `owner.name`; with `/` before it, one from the
 * top of the form, as `/applicant.birthDate`. `youngerThan` counts whole years on the day of the dossier. `before` and `since`
 * speak of that day itself.
 */
export type Condition =
  | { readonly field: string; readonly is: readonly PlainValue[] }
  | { readonly field: string; readonly not: readonly PlainValue[] }
  | { readonly field: string; readonly given: boolean }
  | { readonly field: string; readonly youngerThan: number }
  | { readonly field: string; readonly atLeast: number }
  | { readonly before: string }
  | { readonly since: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

/** Where a condition stands. */
export interface ConditionContext {
  /** The whole form, as typed. */
  readonly form: unknown
  /** The object that the field is in. Default the whole form. */
  readonly beside?: unknown
  /** Day of the dossier, `YYYY-MM-DD`. */
  readonly at: string
}

/** Tells whether a condition holds. A field that is not there fulfils nothing but `given: false`. */
export function holds(condition: Condition, context: ConditionContext): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, context))
  if ('any' in condition) return condition.any.some((each) => holds(each, context))
  if ('before' in condition) return context.at < condition.before
  if ('since' in condition) return context.at >= condition.since
  return holdsOf(read(condition.field, context), condition, context.at)
}

/** The fields that a condition reads, as it names them. */
export function fieldsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf)
  if ('any' in condition) return condition.any.flatMap(fieldsOf)
  return 'field' in condition ? [condition.field] : []
}

/**
 * What is left of a condition on a known day: true or false where only the day decides, else what still asks for a field.
 *
 * @example onDay({ before: '2025-07-01' }, '2026-07-20') // false
 */
export function onDay(condition: Condition, at: string): Condition | boolean {
  if ('before' in condition || 'since' in condition) return holds(condition, { form: {}, at })
  if ('all' in condition) {
    const left = condition.all.map((each) => onDay(each, at))
    if (left.includes(false)) return false
    const open = left.filter((each) => typeof each !== 'boolean')
    return open.length === 0 ? true : { all: open }
  }
  if ('any' in condition) {
    const left = condition.any.map((each) => onDay(each, at))
    if (left.includes(true)) return true
    const open = left.filter((each) => typeof each !== 'boolean')
    return open.length === 0 ? false : { any: open }
  }
  return condition
}

type FieldCondition = Extract<Condition, { readonly field: string }>

function holdsOf(value: unknown, condition: FieldCondition, at: string): boolean {
  if ('given' in condition) return (value !== undefined) === condition.given
  if (value === undefined) return false
  if ('is' in condition) return condition.is.includes(value as PlainValue)
  if ('not' in condition) return !condition.not.includes(value as PlainValue)
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast
  return typeof value === 'string' && isYounger(value, condition.youngerThan, at)
}

function read(field: string, { form, beside = form }: ConditionContext): unknown {
  return field.startsWith('/') ? valueAt(form, field.slice(1)) : valueAt(beside, field)
}

/** The value at a dotted path, `undefined` where there is none. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<string, unknown>>)[key]
  }, root)
}

/** The text at a dotted path, `undefined` where there is none. */
export function textAt(form: unknown, path: string): string | undefined {
  const value = valueAt(form, path)
  return typeof value === 'string' ? value : undefined
}

/** Somebody of whom only the year or month is known counts from its last day: young until it is sure that they are not. */
function isYounger(birthDate: string, years: number, at: string): boolean {
  if (readPartialDate(birthDate) === undefined) return false
  const [year = '', month = '12', day = '31'] = birthDate.split('-')
  return `${String(Number(year) + years).padStart(4, '0')}-${month}-${day}` > at
}
