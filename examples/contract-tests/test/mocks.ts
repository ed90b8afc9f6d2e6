import { MockPlatform, type Target, type TargetPerson } from '@lienthong/mock-core'
import { mswHandlers } from '@lienthong/mock-core/msw'
import { insuranceMock } from '@lienthong/sdk-insurance/mock'
import { residenceMock } from '@lienthong/sdk-residence/mock'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

const origin = 'http://mocks.test'

/**
 * The national systems in this process. Whatever your code fetches from `http://mocks.test` is answered by them, any other
 * address is an error. After each test the world is put back, and every request of the test must have fitted its contract.
 */
export function useMocks() {
  const platform = new MockPlatform({ systems: [residenceMock, insuranceMock] })
  const server = setupServer(...mswHandlers(platform, { origin }))
  const start = platform.world.snapshot()

  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterAll(() => server.close())
  afterEach(() => {
    const outside = platform.journal.list().filter(({ verdict }) => !['valid', 'not-checked'].includes(verdict))
    platform.journal.clear()
    platform.faults.clear()
    platform.world.restore(start)
    expect(outside.map(({ operation, path, problems }) => ({ operation, path, problems }))).toEqual([])
  })

  const target = (system: string): Target => {
    const found = platform.targets(origin).find((candidate) => candidate.system === system)
    if (found === undefined) throw new Error(`No mock is called ${system}`)
    return found
  }
  const person = (system: string, persona: string): TargetPerson => {
    const found = target(system).people.find((candidate) => candidate.persona === persona)
    if (found === undefined) throw new Error(`${system} has no persona ${persona}`)
    return found
  }
  return { platform, target, person }
}
