import type { Fetch } from '@lienthong/sdk-core'
import type { MockPlatform } from './platform.ts'

/**
 * A `fetch` that asks a platform in this process: give it to a client and no port is opened.
 *
 * A reset rejects as a broken connection does; an answer that never comes waits for the abort signal of the request.
 *
 * @example createInsuranceClient({ gateway, fetch: inProcessFetch(platform) })
 */
export function inProcessFetch(platform: MockPlatform): Fetch {
  return async (request) => {
    const outcome = await platform.handle(request)
    if (outcome.kind === 'answer') return outcome.response
    if (outcome.kind === 'hang') await aborted(request.signal)
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(signal.reason as Error)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
