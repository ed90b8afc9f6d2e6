import { listServices, ServiceError } from '@lienthong/essential-services'
import { readPlainDate, systemClock, type Clock } from '@lienthong/sdk-core'
import { Hono } from 'hono'
import { readFile } from 'node:fs/promises'
import { judge } from './judge.ts'
import { communesOf, districtsOf } from './places.ts'
import { formPage } from './render/form-page.ts'
import { listPage, refusalPage } from './render/list-page.ts'
import { readView } from './view.ts'

const assets: Readonly<Record<string, string>> = {
  'form.js': 'text/javascript',
  'numbers.js': 'text/javascript',
  'places.js': 'text/javascript',
  'typed.js': 'text/javascript',
  'form.css': 'text/css',
}

/** The preview as an application. Keeps nothing: what is typed stays in the browser and in one answer. */
export function previewApp(clock: Clock = systemClock): Hono {
  const app = new Hono()
  app.use(async ({ header }, next) => {
    // No inline code, nothing from elsewhere.
    header('content-security-policy', "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    header('x-content-type-options', 'nosniff')
    header('referrer-policy', 'no-referrer')
    header('cache-control', 'no-store')
    await next()
  })
  app.onError((error, context) => {
    if (!(error instanceof ServiceError)) throw error
    const status = error.code === 'SERVICE_UNKNOWN' ? 404 : 400
    return context.html(refusalPage(readView(context.req.query(), clock), error), status)
  })
  app.get('/', (context) => {
    const view = readView(context.req.query(), clock)
    return context.html(listPage(view, listServices({ at: view.at, clock })))
  })
  app.get('/assets/:name', async (context) => {
    const name = context.req.param('name')
    const type = assets[name]
    if (type === undefined) return context.notFound()
    const body = await readFile(new URL(`../public/${name}`, import.meta.url), 'utf8')
    return context.body(body, 200, { 'content-type': `${type}; charset=utf-8` })
  })
  app.get('/places/:level{districts|communes}', (context) => {
    const { province = '', district } = context.req.query()
    const { at } = readView(context.req.query(), clock)
    if (readPlainDate(at) === undefined) return context.json([], 400)
    const places =
      context.req.param('level') === 'districts' ? districtsOf(province, at) : communesOf(province, at, district)
    return context.json(places)
  })
  app.get('/:slug', (context) => {
    const view = readView(context.req.query(), clock)
    return context.html(formPage(context.req.param('slug'), view, clock))
  })
  app.post('/:slug/check', async (context) => {
    const view = readView(context.req.query(), clock)
    const form: unknown = await context.req.json().catch(() => undefined)
    return context.json(judge(context.req.param('slug'), form, view, clock))
  })
  return app
}
