import type { z } from 'zod'
import type { Condition } from './condition.ts'
import { plausible } from './plausible.ts'

/** A rule about several fields, or one that zod cannot tell. */
export interface FormRule<Form> {
  /** Dotted path of the field that is told to be wrong. */
  readonly field: string
  /** Fields it reads besides. It is not asked while one of them, or `field`, breaks a rule of its own. */
  readonly reads?: readonly string[]
  /** Short name, as `before-beginning`. */
  readonly rule: string
  /** What follows the name of the field in a sentence, as `không được trước ngày bắt đầu`. */
  readonly vi: string
  readonly en: string
  /** The rule is there only then. */
  readonly when?: Condition
  /** True when the form breaks it. `at` is the day of the dossier. */
  readonly isBroken: (form: Form, at: string) => boolean
}

/** The form of a service: fields in order, rules between them, and filled-in examples. */
export interface FormDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema
  readonly rules: readonly FormRule<z.output<Schema>>[]
  /**
   * Good forms of made-up people. Together they fill in every field: the tests break each field of each of them, and the
   * pages of the documentation show the first.
   */
  readonly examples: readonly [z.input<Schema>, ...z.input<Schema>[]]
  /** Day of the examples, `YYYY-MM-DD`: they are good on that day. */
  readonly examplesAt: string
}

/**
 * Defines a form. `fields` is a strict object, so that a field nobody knows is refused. Of the `applicant` it is always asked
 * that they were born, and that the number fits.
 *
 * @example
 * export const absenceForm = defineForm({
 *   fields: z.strictObject({ applicant: applicant(), from: field(day(), 'Từ ngày', 'From') }),
 *   examplesAt: '2026-07-20',
 *   examples: [{ applicant: exampleApplicant, from: '2026-07-21' }],
 * })
 */
export function defineForm<Schema extends z.ZodObject>(form: {
  readonly fields: Schema
  readonly rules?: readonly FormRule<z.output<Schema>>[]
  readonly examplesAt: string
  readonly examples: readonly [z.input<Schema>, ...z.input<Schema>[]]
}): FormDefinition<Schema> {
  const { fields, rules = [], examples, examplesAt } = form
  const own = Object.hasOwn(fields.shape, 'applicant') ? plausible('applicant') : []
  return { schema: fields, rules: [...rules, ...own], examples, examplesAt }
}

/** The checked form of a definition. */
export type CheckedFormOf<Definition extends FormDefinition> = z.output<Definition['schema']>
