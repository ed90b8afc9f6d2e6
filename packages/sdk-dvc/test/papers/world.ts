import { inProcessFetch, MockPlatform, type Target, type TargetPerson } from '@lienthong/mock-core'
import type { ClientOptions, Fetch } from '@lienthong/sdk-core'
import {
  createPersonalPapersClient,
  personalPapersGateway,
  type ListPersonalPapersInput,
  type PersonalPapersGatewayOptions,
} from '@lienthong/sdk-dvc'
import { personalPapersMock, portalMock } from '@lienthong/sdk-dvc/mock'

/** The portal and the repository behind one Security Server, and how to ask the repository. */
export function papersWorld() {
  const platform = new MockPlatform({ systems: [portalMock, personalPapersMock] })
  const target: Target = platform.targets('http://mock.test').find(({ system }) => system === 'dvc-papers')!
  const { username = '', password = '' } = target.credentials
  const newGateway = (change: Partial<PersonalPapersGatewayOptions> = {}) =>
    personalPapersGateway({ baseUrl: target.baseUrl, username, password, ...change })
  const newClient = (options: Partial<ClientOptions> = {}) =>
    createPersonalPapersClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: newGateway(),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => target.people.find((one) => one.persona === persona)!
  /** An officer asks for a birth or marriage certificate of the father. */
  const wanted = (change: Partial<ListPersonalPapersInput> = {}): ListPersonalPapersInput => ({
    ownerId: person('father').personalId,
    requester: { kind: 'officer', name: 'Cán bộ một cửa', personalId: person('mother').personalId },
    procedureCode: '1.004222',
    results: [{ code: 'KQ.G15.000031' }, { code: 'KQ.G15.000032' }],
    ...change,
  })
  return { platform, target, person, newGateway, newClient, wanted }
}

/** A `fetch` that changes the answers at one path on their way. */
export function changingAt(fetch: Fetch, path: string, change: (answer: unknown) => unknown): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!request.url.includes(path)) return response
    return Response.json(change(await response.json()), { headers: response.headers })
  }
}

/** All of a list. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}
