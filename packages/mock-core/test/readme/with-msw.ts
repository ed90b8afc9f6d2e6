import type { MockPlatform } from '@lienthong/mock-core'
import { mswHandlers } from '@lienthong/mock-core/msw'
import { setupServer } from 'msw/node'

/** For code that calls the global `fetch`, or a client that was not made for tests. */
export function intercept(platform: MockPlatform) {
  return setupServer(...mswHandlers(platform, { origin: 'http://mocks.test' }))
}
