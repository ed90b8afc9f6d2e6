import { escapeHtml } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { formModel } from '../api/form-model.ts'
import type { AtOptions } from '../api/versions.ts'
import type { ServiceSlug } from '../services/index.ts'
import type { FieldModel } from './field-model.ts'

/** What stands around the fields. */
export interface FormPageOptions extends AtOptions {
  /** Code of the dossier. Absent: none is written. */
  readonly dossierCode?: string
}

/**
 * Writes a checked form as one page of HTML in Vietnamese: every field that was filled in, with its label, in the order of the
 * form. For a system that takes papers and has no field for what the form tells, and to be printed. It has no script and fetches
 * nothing.
 *
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @example formPage('land-holder-change', checked.form, { at: '2026-07-20', dossierCode })
 */
export function formPage(slug: ServiceSlug | (string & {}), form: object, options: FormPageOptions = {}): string {
  const { name, fields, at } = formModel(slug, options)
  const title = escapeHtml(name.vi)
  const code = options.dossierCode === undefined ? '' : `<p>Mã hồ sơ: ${escapeHtml(options.dossierCode)}</p>`
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${code}${group(fields, form, at)}</body></html>
`
}

function group(fields: readonly FieldModel[], values: unknown, at: string): string {
  if (typeof values !== 'object' || values === null) return ''
  const filled = fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? (values as Record<string, unknown>)[field.name] : undefined
    return value === undefined ? [] : [`<dt>${escapeHtml(field.vi)}</dt><dd>${written(field, value, at)}</dd>`]
  })
  return `<dl>${filled.join('')}</dl>`
}

function written(field: FieldModel, value: unknown, at: string): string {
  const { item } = field
  if (Array.isArray(value) && item)
    return `<ol>${value.map((each) => `<li>${written(item, each, at)}</li>`).join('')}</ol>`
  if (field.kind === 'file') return escapeHtml(String((value as { readonly name: unknown }).name))
  if (field.fields) return group(field.fields, value, at)
  return escapeHtml(scalar(field, value, at))
}

function scalar(field: FieldModel, value: unknown, at: string): string {
  const text = String(value)
  switch (field.kind) {
    case 'yes-no':
      return value === true ? 'Có' : 'Không'
    case 'date':
    case 'partial-date':
      return text.split('-').reverse().join('/')
    case 'money':
      return `${text.replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
    default:
      return field.options?.find((option) => option.value === text)?.vi ?? unitName(field, text, at) ?? text
  }
}

const levels = { provinces: 'province', districts: 'district', communes: 'commune' } as const

/** Codes stand behind names: what was in force before the tables begin has its code alone. */
function unitName({ catalogue }: FieldModel, code: string, at: string): string | undefined {
  if (catalogue === undefined || catalogue === 'ethnicities' || catalogue === 'religions') return undefined
  const name = resolveUnit(code, { level: levels[catalogue], at: at as never })?.name
  return name === undefined ? undefined : `${name} (${code})`
}
