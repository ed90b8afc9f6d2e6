import type { z } from 'zod'
import { judgeForm, type FormJudgement } from '../form/judge-form.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion, type SchemaOf } from './get-service.ts'
import { dayAsked, type AtOptions } from './versions.ts'

/** The form of a service as it is typed. */
export type ServiceForm<Slug extends ServiceSlug> = z.input<SchemaOf<Slug>>

/** The form of a service after it was checked. */
export type CheckedForm<Slug extends ServiceSlug> = z.output<SchemaOf<Slug>>

/**
 * Checks a form for a dossier of a day and names every field at fault, in Vietnamese and English. Pure; sends nothing.
 *
 * @param form - Anything: also an empty form, one of another service, or no object at all.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @example
 * const checked = checkForm('absence-declaration', form, { at: '2026-07-20' })
 * if (!checked.ok) for (const { messageVi } of checked.problems) show(messageVi)
 */
export function checkForm<Slug extends ServiceSlug>(
  slug: Slug,
  form: unknown,
  options?: AtOptions,
): FormJudgement<CheckedForm<Slug>>
export function checkForm(slug: string, form: unknown, options?: AtOptions): FormJudgement<unknown>
export function checkForm(slug: string, form: unknown, options: AtOptions = {}): FormJudgement<unknown> {
  return judgeForm(serviceVersion(slug, options).form, form, dayAsked(options))
}
