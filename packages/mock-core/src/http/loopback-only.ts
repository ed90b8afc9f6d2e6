import type { MiddlewareHandler } from 'hono'

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Lets only this machine steer the mocks. A web page somewhere else could otherwise reach the admin API through the
 * browser of the person who runs it: by its own name resolved to 127.0.0.1 (a foreign Host), or by a plain cross-site
 * request (a foreign Origin).
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = hostOf(`http://${context.req.header('host') ?? ''}`)
  const origin = context.req.header('origin')
  if (!loopbackHosts.has(host)) return refuse(context, 'The admin API answers only to 127.0.0.1, localhost and [::1]')
  if (origin !== undefined && !loopbackHosts.has(hostOf(origin)))
    return refuse(context, 'The admin API refuses a foreign Origin')
  return next()
}

function refuse(context: Parameters<MiddlewareHandler>[0], message: string): Response {
  return context.json({ error: 'FOREIGN_REQUEST', message }, 403)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}
