import { formModel, getService } from '@lienthong/essential-services'
import type { Clock } from '@lienthong/sdk-core'
import { html } from 'hono/html'
import { address, type View } from '../view.ts'
import { renderFields } from './fields.ts'
import { layout, type Html } from './layout.ts'
import { words } from './words.ts'

/** The page of one form, empty or with an example filled in. */
export function formPage(slug: string, view: View, clock: Clock): Html {
  const service = getService(slug)
  const say = words[view.lang]
  const model = formModel(slug, { at: view.at, clock })
  const examples: readonly unknown[] = service.form.examples
  const value = view.example === undefined ? undefined : examples[view.example]
  const path = `/${service.slug}`
  const name = model.name[view.lang]
  const links = examples.map(
    (_example, index) =>
      html`<a class="button" href="${address(path, view, { example: String(index) })}"
        >${say.example} ${index + 1}</a
      > `,
  )
  return layout(
    view,
    path,
    name,
    html`<h1>${service.number}. ${name}</h1>
      <p>${say.version} ${model.versionFrom}. ${say.preview}</p>
      <p>${links}<a class="button" href="${address(path, view)}">${say.empty}</a></p>
      <noscript><p role="alert">${say.needsScript}</p></noscript>
      <form
        id="form"
        novalidate
        data-slug="${service.slug}"
        data-check="${address(`${path}/check`, view)}"
        data-at="${view.at}"
        data-problems="${say.problems}"
        data-good="${say.good}"
        data-papers="${say.papers}"
        data-fee="${say.fee}"
        data-due="${say.due}"
        data-choose="${say.choose}"
        data-money="${say.asMoney}"
        data-amount="${say.asNumber}"
      >
        <div id="summary" tabindex="-1" role="region" aria-label="${say.outcome}"></div>
        ${renderFields(model.fields, value, { view, prefix: '' })}
        <button type="submit">${say.check}</button>
      </form>`,
  )
}
