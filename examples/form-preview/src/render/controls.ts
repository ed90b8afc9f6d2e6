import type { FieldModel } from '@lienthong/essential-services'
import { html } from 'hono/html'
import { communesOf, districtsOf, provincesOf } from '../places.ts'
import { error, type FieldContext } from './fields.ts'
import type { Html } from './layout.ts'
import { words } from './words.ts'

const radiosAtMost = 3

/** A field with one control: label, hint, control, place for its fault. */
export function renderControl(field: FieldModel, value: unknown, context: FieldContext): Html {
  const path = `${context.prefix}${field.name}`
  if (field.kind === 'yes-no') return radios(field, path, value, yesNo(context), context)
  const options = optionsOf(field, context)
  if (options && field.kind === 'choice' && options.length <= radiosAtMost) {
    return radios(field, path, value, options, context)
  }
  const read = isNumber(field) ? html`<p class="hint" id="${path}:read" data-read="${path}"></p>` : ''
  const described = `${path}:hint ${isNumber(field) ? `${path}:read ` : ''}${path}:error`
  const attributes = html`id="${path}" data-path="${path}" data-kind="${field.kind}" aria-describedby="${described}"
  ${field.required ? html`aria-required="true"` : ''}`
  return html`<div class="field" data-field="${path}">
    <label for="${path}">${labelOf(field, context)}</label>
    <p class="hint" id="${path}:hint">${uploadedName(field, value, context) ?? hintOf(field, context)}</p>
    ${options ? select(attributes, options, value, field, path, context) : input(attributes, field, value)}
    ${read}${error(path)}
  </div>`
}

const isNumber = ({ kind }: FieldModel): boolean => kind === 'money' || kind === 'whole-number' || kind === 'number'

interface Option {
  readonly value: string
  readonly label: string
}

function yesNo({ view }: FieldContext): Option[] {
  const { yes, no } = words[view.lang]
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ]
}

function optionsOf(field: FieldModel, { view, beside }: FieldContext): Option[] | undefined {
  const places = (found: readonly { readonly code: string; readonly name: string }[]): Option[] =>
    found.map(({ code, name }) => ({ value: code, label: name }))
  if (field.options)
    return field.options.map(({ value, vi, en = vi }) => ({ value, label: view.lang === 'vi' ? vi : en }))
  // The tables of places begin later than the services: until then codes are typed.
  if (field.catalogue === undefined || provincesOf(view.at).length === 0) return undefined
  const { provinceCode = '', districtCode } = (beside ?? {}) as { provinceCode?: string; districtCode?: string }
  if (field.catalogue === 'provinces') return places(provincesOf(view.at))
  if (field.catalogue === 'districts') return places(provinceCode === '' ? [] : districtsOf(provinceCode, view.at))
  if (field.catalogue === 'communes')
    return places(provinceCode === '' ? [] : communesOf(provinceCode, view.at, districtCode))
  return undefined
}

function labelOf(field: FieldModel, { view }: FieldContext): Html {
  const mark = field.required ? html` <span class="required">(${words[view.lang].required})</span>` : ''
  return html`${field[view.lang]}${mark}`
}

function hintOf(field: FieldModel, { view }: FieldContext): string {
  const own = view.lang === 'vi' ? field.helpVi : field.helpEn
  if (own !== undefined) return own
  const say = words[view.lang]
  if (field.kind === 'partial-date') return say.partialDate
  if (field.kind === 'money') return say.moneyHint
  return isPlace(field) && provincesOf(view.at).length === 0 ? say.placeCode : ''
}

function isPlace({ catalogue }: FieldModel): boolean {
  return catalogue === 'provinces' || catalogue === 'districts' || catalogue === 'communes'
}

/** Names the file that a form which is filled in has already. */
function uploadedName({ kind }: FieldModel, value: unknown, { view }: FieldContext): string | undefined {
  if (kind !== 'file' || value === undefined) return undefined
  return `${words[view.lang].uploaded}: ${(value as { readonly name: string }).name}`
}

function radios(
  field: FieldModel,
  path: string,
  value: unknown,
  options: readonly Option[],
  context: FieldContext,
): Html {
  const buttons = options.map(({ value: each, label }, index) => {
    const id = index === 0 ? path : `${path}:${each}`
    return html`<span class="choice">
      <input
        type="radio"
        id="${id}"
        name="${path}"
        value="${each}"
        data-path="${path}"
        data-kind="${field.kind}"
        ${String(value) === each ? 'checked' : ''}
      />
      <label for="${id}">${label}</label>
    </span>`
  })
  return html`<fieldset
    class="field"
    data-field="${path}"
    role="radiogroup"
    aria-describedby="${path}:hint ${path}:error"
    ${field.required ? html`aria-required="true"` : ''}
  >
    <legend>${labelOf(field, context)}</legend>
    <p class="hint" id="${path}:hint">${hintOf(field, context)}</p>
    ${buttons}${error(path)}
  </fieldset>`
}

function select(
  attributes: Html,
  options: readonly Option[],
  value: unknown,
  field: FieldModel,
  path: string,
  { view, prefix }: FieldContext,
): Html {
  const rows = options.map(
    ({ value: each, label }) => html`<option value="${each}" ${value === each ? 'selected' : ''}>${label}</option>`,
  )
  const below = field.catalogue === undefined ? '' : html`data-places="${field.catalogue}" data-beside="${prefix}"`
  return html`<select ${attributes} ${below} name="${path}">
    <option value="">${words[view.lang].choose}</option>
    ${rows}
  </select>`
}

const inputModes: Partial<Record<FieldModel['kind'], string>> = {
  'personal-id': 'numeric',
  'whole-number': 'numeric',
  money: 'numeric',
  number: 'decimal',
}
const inputTypes: Partial<Record<FieldModel['kind'], string>> = {
  date: 'date',
  time: 'datetime-local',
  phone: 'tel',
  email: 'email',
}

function input(attributes: Html, { kind, maxLength }: FieldModel, value: unknown): Html {
  const shown = value === undefined || typeof value === 'object' ? '' : String(value)
  if (kind === 'long-text') return html`<textarea ${attributes} rows="3">${shown}</textarea>`
  const type = inputTypes[kind] ?? 'text'
  const mode = inputModes[kind] === undefined ? '' : html`inputmode="${inputModes[kind]}"`
  const most = maxLength === undefined || maxLength === null ? '' : html`maxlength="${maxLength}"`
  if (kind === 'file') {
    const uploaded = value === undefined ? '' : html`data-uploaded="${JSON.stringify(value)}"`
    return html`<input ${attributes} type="file" ${uploaded} />`
  }
  // A browser shows a time without its zone; the forms are of Viet Nam.
  const local = kind === 'time' ? shown.slice(0, 16) : shown
  return html`<input ${attributes} type="${type}" ${mode} ${most} autocomplete="off" value="${local}" />`
}
