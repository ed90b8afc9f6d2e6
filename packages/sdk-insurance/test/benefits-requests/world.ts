import { inProcessFetch, MockPlatform, type PlatformOptions, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions, type PlainDate } from '@lienthong/sdk-core'
import {
  createInsuranceBenefitsClient,
  type IssueChildCardInput,
  type RequestFuneralGrantInput,
} from '@lienthong/sdk-insurance'
import { insuranceBenefitsMock, insuranceMock } from '@lienthong/sdk-insurance/mock'

/** A mock benefit desk of its own, and how to ask it. */
export function benefitsWorld(options: Partial<PlatformOptions> = {}) {
  const platform = new MockPlatform({ systems: [insuranceMock, insuranceBenefitsMock], ...options })
  const { world } = platform
  const { baseUrl, credentials, people } = platform
    .targets('http://mock.test')
    .find(({ system }) => system === 'insurance-benefits')!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newClient = (change: Partial<ClientOptions> = {}) =>
    createInsuranceBenefitsClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: world.clock,
      ...change,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const named = (persona: string) => ({ personalId: person(persona).personalId, name: person(persona).name })
  /** A good request for the card of a child. */
  const childCard = (persona: string, change: Partial<IssueChildCardInput> = {}): IssueChildCardInput => ({
    dossierCode: `H42-${persona}-1`,
    child: { ...named(persona), birthDate: person(persona).birthDate },
    mother: named('newborn-mother'),
    birthCertificateNumber: person(persona).facts!['birthCertificateNumber']!,
    facilityCode: '42001',
    ...change,
  })
  /** A good request for a funeral grant. */
  const funeralGrant = (
    persona: string,
    change: Partial<RequestFuneralGrantInput> & { readonly beneficiary?: object } = {},
  ): RequestFuneralGrantInput => ({
    dossierCode: `H42-${persona}-1`,
    deceased: { ...named(persona), diedOn: person(persona).facts!['diedOn']! },
    ...change,
    beneficiary: { ...named('funeral-claimant'), relation: 'child', ...change.beneficiary } as never,
  })
  const cardsOf = (persona: string) =>
    Object.values(world.graph.cards).filter(({ personalId }) => personalId === person(persona).personalId)
  const kill = (persona: string, diedOn: string): void => {
    world.people.find(person(persona).personalId)!.diedOn = diedOn as PlainDate
  }
  return { platform, world, client: newClient(), newClient, person, named, childCard, funeralGrant, cardsOf, kill }
}
