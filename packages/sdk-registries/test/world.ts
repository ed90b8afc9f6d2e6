import {
  inProcessFetch,
  MockPlatform,
  type MockSystem,
  type PlatformOptions,
  type TargetPerson,
} from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions } from '@lienthong/sdk-core'

/** One registry in a world of its own, and how to ask it. */
export function registryWorld<Client>(
  mock: MockSystem,
  create: (options: ClientOptions) => Client,
  options: Partial<PlatformOptions> = {},
) {
  const platform = new MockPlatform({ systems: [mock], ...options })
  const { world } = platform
  const { baseUrl, credentials, people } = platform.targets('http://mock.test')[0]!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newClient = (change: Partial<ClientOptions> = {}) =>
    create({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: world.clock,
      ...change,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const act = (action: string, body: object) => platform.officers.act(mock.name, action, body)
  const setPolicy = (fields: object) => platform.officers.setPolicy(mock.name, fields)
  return { platform, world, client: newClient(), newClient, person, act, setPolicy }
}

/** All rows of a list. */
export async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = []
  for await (const row of rows) list.push(row)
  return list
}

/** A client that fails the test when it sends anything. */
export const sendsNothing = { fetch: () => Promise.reject(new Error('sent')) }

export const hour = 60 * 60_000
