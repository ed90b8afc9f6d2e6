import type { ListedService, ServiceError } from '@lienthong/essential-services'
import { html } from 'hono/html'
import { address, type View } from '../view.ts'
import { layout, type Html } from './layout.ts'
import { words } from './words.ts'

/** The page that lists the services of a day. */
export function listPage(view: View, listed: readonly ListedService[]): Html {
  const say = words[view.lang]
  const rows = listed.map(({ service, version }) => {
    const codes = version.procedures.map(({ value }) => value.code).join(', ')
    return html`<li value="${service.number}">
      <a href="${address(`/${service.slug}`, view)}">${service.name[view.lang]}</a>
      <small>${codes}</small>
    </li>`
  })
  return layout(
    view,
    '/',
    say.title,
    html`<h1>${say.title}</h1>
      <ol>
        ${rows}
      </ol>`,
  )
}

/** The page of a service or a day that does not exist; it names the versions there are. */
export function refusalPage(view: View, error: ServiceError): Html {
  const say = words[view.lang]
  const message = view.lang === 'vi' ? error.messageVi : error.message
  return layout(
    view,
    '/',
    say.refused,
    html`<h1>${say.refused}</h1>
      <p role="alert">${message}</p>`,
  )
}
