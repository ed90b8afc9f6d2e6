import { html } from 'hono/html'
import { address, type View } from '../view.ts'
import { words } from './words.ts'

/** Anything that the template takes. */
export type Html = ReturnType<typeof html>

/** A page with its head, skip link, language and day. */
export function layout(view: View, path: string, title: string, body: Html): Html {
  const say = words[view.lang]
  const other = { ...view, lang: view.lang === 'vi' ? 'en' : 'vi' } as const
  return html`<!doctype html>
    <html lang="${view.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/form.css" />
        <script type="module" src="/assets/form.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">${say.skip}</a>
        <header>
          <a href="${address('/', view)}">${say.back}</a>
          <form method="get" action="${path}" class="day" data-keep>
            <input type="hidden" name="lang" value="${view.lang}" />
            <label for="at">${say.day}</label>
            <input id="at" name="at" type="date" value="${view.at}" required />
            <button type="submit">${say.change}</button>
          </form>
          <a href="${address(path, other)}" data-keep lang="${other.lang}" hreflang="${other.lang}">${say.other}</a>
        </header>
        <main id="content" tabindex="-1">${body}</main>
      </body>
    </html>`
}
