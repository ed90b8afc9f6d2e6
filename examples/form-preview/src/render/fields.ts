import type { FieldModel } from '@lienthong/essential-services'
import { html } from 'hono/html'
import type { View } from '../view.ts'
import { renderControl } from './controls.ts'
import type { Html } from './layout.ts'
import { words } from './words.ts'

/** What a field is rendered with. */
export interface FieldContext {
  readonly view: View
  /** Dotted path of the object around it, with a dot at its end; empty at the top. */
  readonly prefix: string
  /** The province chosen beside a commune, in a form that is filled in. */
  readonly beside?: unknown
}

/** The fields of an object. */
export function renderFields(fields: readonly FieldModel[], value: unknown, context: FieldContext): Html {
  return html`${fields.map((field) => renderField(field, valueIn(value, field.name), { ...context, beside: value }))}`
}

function renderField(field: FieldModel, value: unknown, context: FieldContext): Html {
  if (field.fields) return renderGroup(field, field.fields, value, context)
  if (field.item) return renderList(field, field.item, value, context)
  return renderControl(field, value, context)
}

function renderGroup(field: FieldModel, fields: readonly FieldModel[], value: unknown, context: FieldContext): Html {
  const say = words[context.view.lang]
  const path = `${context.prefix}${field.name}`
  const label = field[context.view.lang]
  const inside = renderFields(fields, value, { ...context, prefix: `${path}.` })
  if (field.required) return frame(path, label, html`${error(path)}${inside}`)
  // A group that may be left out is there when its box is ticked.
  const id = `${path}:given`
  return frame(
    path,
    label,
    html`${error(path)}
      <p class="choice">
        <input type="checkbox" id="${id}" data-given="${path}" ${value === undefined ? '' : 'checked'} />
        <label for="${id}">${say.optionalGroup} “${label}”</label>
      </p>
      <div data-inside="${path}">${inside}</div>`,
  )
}

function renderList(field: FieldModel, item: FieldModel, value: unknown, context: FieldContext): Html {
  const say = words[context.view.lang]
  const path = `${context.prefix}${field.name}`
  const label = field[context.view.lang]
  const given: readonly unknown[] = Array.isArray(value) ? value : field.required ? [undefined] : []
  const one = (each: unknown, index: string): Html =>
    html`<fieldset class="item" data-item="${path}">
      <legend>${label} <span class="number"></span></legend>
      ${renderFields(item.fields ?? [], each, { ...context, prefix: `${path}.${index}.` })}
      <button type="button" data-remove>${say.remove}</button>
    </fieldset>`
  return frame(
    path,
    label,
    html`${error(path)}
      <div data-list="${path}">${given.map((each, index) => one(each, String(index)))}</div>
      <template data-template="${path}">${one(undefined, '__index__')}</template>
      <button type="button" data-add="${path}">${say.add}: ${label}</button>`,
  )
}

function frame(path: string, label: string, inside: Html): Html {
  return html`<fieldset data-field="${path}" id="${path}" tabindex="-1" aria-describedby="${path}:error">
    <legend>${label}</legend>
    ${inside}
  </fieldset>`
}

/** Where the fault of a field is told. */
export function error(path: string): Html {
  return html`<p class="error" id="${path}:error" data-error="${path}" hidden></p>`
}

function valueIn(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined
  return (object as Readonly<Record<string, unknown>>)[name]
}
