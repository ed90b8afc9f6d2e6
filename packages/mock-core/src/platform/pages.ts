import type { MockPage } from '../system/mock-page.ts'
import type { MockSystem } from '../system/mock-system.ts'
import type { World } from '../world/world.ts'
import { paramsOf } from './path-params.ts'
import { readBody } from './read-body.ts'

/** Bytes of a form that a browser sends; buttons fit. */
const maxFormBytes = 16 * 1024

/** Nothing from elsewhere, no script, in nobody's frame: a page shows what strangers have written into requests. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

/** The pages of all systems, for browsers. */
export class Pages {
  readonly #world: World
  readonly #pages: readonly (readonly [path: string, page: MockPage])[]

  constructor(world: World, systems: readonly MockSystem[]) {
    this.#world = world
    this.#pages = systems.flatMap(({ gateway, pages = [] }) =>
      pages.map((page) => [`${gateway.basePath}${page.path}`, page] as const),
    )
  }

  /** Shows the page at an address; `undefined` when there is none. */
  async show(request: Request): Promise<Response | undefined> {
    const { pathname, origin } = new URL(request.url)
    for (const [path, page] of this.#pages) {
      const params = page.method === request.method ? paramsOf(path, pathname) : undefined
      if (params === undefined) continue
      const body = page.method === 'POST' ? await readBody(request, maxFormBytes) : undefined
      const form = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
      return this.#answer(page.show({ world: this.#world, origin, params, form }))
    }
    return undefined
  }

  #answer(reply: ReturnType<MockPage['show']>): Response {
    const date = new Date(this.#world.clock.now()).toUTCString()
    const headers = { 'x-mock': 'lienthong', date, 'cache-control': 'no-store', 'content-security-policy': policy }
    if ('location' in reply)
      return new Response(null, { status: 303, headers: { ...headers, location: reply.location } })
    const { status, contentType, body } = reply
    return new Response(body as BodyInit, { status, headers: { ...headers, 'content-type': contentType } })
  }
}
