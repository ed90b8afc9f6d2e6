import { inProcessFetch, MockPlatform, type PlatformOptions, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions } from '@lienthong/sdk-core'
import { createLineOfBusinessClient, type SubmitCaseInput } from '@lienthong/sdk-registries'
import { lineOfBusinessMock } from '@lienthong/sdk-registries/mock'

/** The line-of-business systems of a world of their own, and how to ask them. */
export function caseWorld(options: Partial<PlatformOptions> = {}) {
  const platform = new MockPlatform({ systems: [lineOfBusinessMock], ...options })
  const { world } = platform
  const { baseUrl, credentials, people } = platform.targets('http://mock.test')[0]!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newClient = (change: Partial<ClientOptions> = {}) =>
    createLineOfBusinessClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: world.clock,
      ...change,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  /** A good dossier. */
  const dossier = (change: Partial<SubmitCaseInput> = {}): SubmitCaseInput => ({
    system: 'vehicle',
    dossierCode: 'H42-0001',
    service: 'motorcycle-registration',
    submittedAt: '2026-03-02T08:15:00+07:00',
    channel: 'online',
    agencyCode: '18073',
    content: { engineNumber: 'MAY0001' },
    ...change,
  })
  const about = (persona: string) => dossier({ content: { owner: { personalId: person(persona).personalId } } })
  const act = (action: string, body: object) => platform.officers.act('line-of-business', action, body)
  return { platform, world, client: newClient(), newClient, person, dossier, about, act }
}

export const hour = 60 * 60_000
export const key = { system: 'vehicle', dossierCode: 'H42-0001' } as const
