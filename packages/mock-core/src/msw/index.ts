import { http, HttpResponse, type RequestHandler } from 'msw'
import type { MockPlatform } from '../platform/platform.ts'
import { unlessAborted } from '../platform/unless-aborted.ts'

/**
 * MSW request handlers for all systems of a platform below one address: `setupServer(...mswHandlers(platform, { origin }))`.
 *
 * A reset becomes a network error. An answer that never comes ends when the client gives up.
 */
export function mswHandlers(platform: MockPlatform, options: { readonly origin: string }): RequestHandler[] {
  return [
    http.all(`${options.origin}/*`, async ({ request }) => {
      const outcome = await platform.handle(request.clone())
      if (outcome.kind === 'answer') return outcome.response
      if (outcome.kind === 'hang') await unlessAborted(request.signal).catch(() => undefined)
      return HttpResponse.error()
    }),
  ]
}
