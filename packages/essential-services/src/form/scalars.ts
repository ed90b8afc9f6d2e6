import { readPartialDate, readPhone, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** How a field is shown and typed. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'date'
  | 'partial-date'
  | 'time'
  | 'whole-number'
  | 'number'
  | 'money'
  | 'yes-no'
  | 'choice'
  | 'catalogue'
  | 'personal-id'
  | 'phone'
  | 'email'
  | 'file'
  | 'group'
  | 'list'

/** What a scalar is beside its zod type; `rule` is the short name of the rule that its pattern stands for. */
export interface ScalarInfo {
  readonly kind: FieldKind
  readonly rule?: string
}

/** Kinds by schema. */
export const scalarInfo = z.registry<ScalarInfo>()

function scalar<Schema extends z.ZodType>(schema: Schema, kind: FieldKind, rule?: string): Schema {
  scalarInfo.add(schema as z.ZodType, { kind, ...(rule !== undefined && { rule }) })
  return schema
}

/** Text of one line. */
export const text = (max: number) => scalar(zText(max), 'text')

/** Text of several lines. */
export const longText = (max = 2000) => scalar(zText(max), 'long-text')

/** Text of a form of its own, as the number of a paper. `rule` names it in messages; see {@link ruleWords}. */
export const pattern = (regex: RegExp, rule = 'format') => scalar(z.string().regex(regex), 'text', rule)

/** A text that is kept in one form of several. What `change` makes must match the pattern again. */
export const overwritten = (schema: z.ZodString, change: (text: string) => string): z.ZodString => {
  const info = scalarInfo.get(schema)
  const changed = schema.overwrite(change)
  return info === undefined ? changed : scalar(changed, info.kind, info.rule)
}

/** 12 digits. */
export const personalId = () => scalar(z.string().regex(/^\d{12}$/), 'personal-id', 'personal-id')

/** 9 digits of an old identity card. */
export const oldIdNumber = () => scalar(z.string().regex(/^\d{9}$/), 'text', 'old-id-number')

/** An existing day, `YYYY-MM-DD`. */
export const day = () => scalar(z.iso.date(), 'date', 'plain-date')

/** A day of which only the year, or year and month, may be known. */
export const partialDay = () =>
  scalar(
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/)
      .refine((value) => readPartialDate(value) !== undefined, { params: { rule: 'partial-date' } }),
    'partial-date',
    'partial-date',
  )

/** A time with offset, `2026-11-23T08:15:00+07:00`. */
export const time = () => scalar(z.iso.datetime({ offset: true }), 'time', 'instant')

/** A Vietnamese telephone number in any usual form. */
export const phone = () =>
  scalar(
    z
      .string()
      .regex(/^[+\d][\d .-]{7,19}$/)
      .refine((value) => readPhone(value) !== undefined, { params: { rule: 'phone' } }),
    'phone',
    'phone',
  )

/** An address of electronic mail. */
export const email = () => scalar(z.email().max(200), 'email', 'email')

/** A whole number. */
export const whole = (min: number, max: number) => scalar(z.int().min(min).max(max), 'whole-number')

/** A number that may have a fraction. */
export const decimal = (min: number, max: number) => scalar(z.number().min(min).max(max), 'number')

/** Whole đồng. */
export const money = () => scalar(z.int().min(0).max(1_000_000_000_000), 'money')

/** Yes or no. */
export const yesNo = () => scalar(z.boolean(), 'yes-no')

/** Only yes is taken, as for a consent without which nothing is done. */
export const mustBeTrue = () => scalar(z.literal(true), 'yes-no', 'consent')

/** A file that was uploaded before: where it lies and what it is. */
export const file = () =>
  scalar(
    z.strictObject({
      name: zText(250),
      url: z.url({ protocol: /^https$/ }).max(2000),
      mime: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
      bytes: z.int().min(1).max(20_000_000),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    'file',
  )
