import { requireOptions } from './credentials.ts'
import type { Gateway } from './gateway.ts'
import { wireRequest } from './wire-request.ts'

/**
 * Straight to the system, without sign-in: for a test environment or behind a proxy that signs in for you.
 *
 * @throws TypeError when `baseUrl` is missing or no address.
 */
export function directGateway(options: { readonly baseUrl: string }): Gateway {
  const { baseUrl } = options
  requireOptions('directGateway', { baseUrl })
  return {
    name: 'direct',
    prepare: (call) => wireRequest(baseUrl, call),
    refusal: () => undefined,
    renew: () => undefined,
  }
}
