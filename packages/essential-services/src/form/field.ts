import { z } from 'zod'
import type { CitizenField } from '@lienthong/sdk-residence'
import type { Condition } from './condition.ts'

/** What a form says about one of its fields, beside its schema. */
export interface FieldInfo {
  readonly vi: string
  readonly en: string
  readonly helpVi?: string
  readonly helpEn?: string
  /** What the population database fills in, of the person signed in. */
  readonly from?: CitizenField
  /** The field is asked for only then; it must be absent otherwise. */
  readonly when?: Condition
  /** With `when`: whether it must be given then. */
  readonly neededThen?: boolean
}

/** Labels by schema. Of the schema that stands in an object, never of one that is shared: {@link field} makes a copy. */
export const fieldInfo = z.registry<FieldInfo>()

/** What can be said beside the labels. */
export type FieldOptions = Pick<FieldInfo, 'helpVi' | 'helpEn' | 'from'>

/**
 * Puts a labelled field into a form. The order of a form is the order in which its fields are written.
 *
 * @example name: field(text(200), 'Họ và tên', 'Full name', { from: 'name' })
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  options: FieldOptions = {},
): Schema {
  const labelled = schema.clone(undefined, { parent: true }) as Schema
  fieldInfo.add(labelled as z.ZodType, { vi, en, ...options })
  return labelled
}

/**
 * Puts a field into a form that is asked for under a condition only. Give a schema that is optional when it may be left out
 * even then.
 *
 * @example reason: fieldWhen({ field: 'kind', is: ['exchange'] }, choice(reasons), 'Lý do', 'Reason')
 */
export function fieldWhen<Schema extends z.ZodType>(
  when: Condition,
  schema: Schema,
  vi: string,
  en: string,
  options: FieldOptions = {},
): z.ZodOptional<Schema> {
  const neededThen = !schema.safeParse(undefined).success
  const labelled = z.optional(schema)
  fieldInfo.add(labelled as z.ZodType, { vi, en, ...options, when, neededThen })
  return labelled
}
