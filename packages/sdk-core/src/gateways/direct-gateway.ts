import { joinUrl, requireOptions } from './credentials.ts'
import type { Gateway } from './gateway.ts'

/** Straight to the system, without sign-in: for a test environment or behind a proxy that signs in for you. */
export function directGateway(options: { readonly baseUrl: string }): Gateway {
  requireOptions('directGateway', { baseUrl: options.baseUrl })
  return {
    name: 'direct',
    async prepare(call) {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' }
      return { url: joinUrl(options.baseUrl, call.path), method: call.method, headers, body: JSON.stringify(call.body) }
    },
    refusal: () => undefined,
    renew: () => undefined,
  }
}
