import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { libraryMock } from './own-mock.ts'

/** Mocks in this process, the same people every time. No port is opened, and time stands still until it is moved. */
export const platform = new MockPlatform({ systems: [libraryMock], seed: 1 })

/** Give this to a client as its `fetch`. */
export const fetch = inProcessFetch(platform)

/** Where to go, how to sign in, whom to ask about. */
export const [library] = platform.targets('http://mocks.test')

export function whatMayHappen(): void {
  platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'countLoans', times: 1 })
  platform.world.clock.advance(5 * 24 * 60 * 60 * 1000)
  platform.world.tick()
}

/** Every request with its verdict against the contract, and the rules of the world that do not hold. */
export function whatHappened() {
  return { requests: platform.journal.list({ verdict: 'invalid' }), broken: platform.world.violations() }
}
