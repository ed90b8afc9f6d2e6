import type { Fetch } from '@lienthong/sdk-core'
import type { MockPlatform } from './platform.ts'
import { unlessAborted } from './unless-aborted.ts'

/**
 * A `fetch` that asks a platform in this process: give it to a client and no port is opened.
 *
 * A reset rejects as a broken connection does; an answer that never comes waits for the abort signal of the request.
 *
 * @example createInsuranceClient({ gateway, fetch: inProcessFetch(platform) })
 */
export function inProcessFetch(platform: MockPlatform): Fetch {
  return async (request) => {
    const { signal } = request
    signal.throwIfAborted()
    const outcome = await unlessAborted(signal, platform.handle(request))
    if (outcome.kind === 'answer') return outcome.response
    if (outcome.kind === 'hang') return unlessAborted(signal)
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
  }
}
