import {
  inProcessFetch,
  MockPlatform,
  type MockSystem,
  type PlatformOptions,
  type TargetPerson,
} from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions, type Instant } from '@lienthong/sdk-core'
import { createHouseholdInsuranceClient, type RenewalQuote } from '@lienthong/sdk-insurance'
import { householdInsuranceMock, insuranceMock } from '@lienthong/sdk-insurance/mock'

/** A mock household desk of its own, and how to ask it. */
export function householdWorld(options: Partial<PlatformOptions> & { readonly systems?: readonly MockSystem[] } = {}) {
  const platform = new MockPlatform({ systems: [insuranceMock, householdInsuranceMock], ...options })
  const { world } = platform
  const { baseUrl, credentials, people } = platform
    .targets('http://mock.test')
    .find(({ system }) => system === 'insurance-household')!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newClient = (change: Partial<ClientOptions> = {}) =>
    createHouseholdInsuranceClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: world.clock,
      ...change,
    })
  const client = newClient()
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const householdOf = (persona: string) => client.getHousehold(asked(person(persona)))
  /** Quotes so many months for these people, who live together; the first pays. */
  const quote = async (months: number | readonly number[], ...personas: string[]): Promise<RenewalQuote> => {
    const { householdCode } = await client.getHousehold(asked(person(personas[0]!)))
    return client.quoteRenewal({
      householdCode,
      payerId: person(personas[0]!).personalId,
      members: personas.map((persona, index) => ({
        personalId: person(persona).personalId,
        months: typeof months === 'number' ? months : months[index]!,
      })),
    })
  }
  const pay = ({ id, totalVnd }: RenewalQuote, orderId: string, paidAt: Instant = world.clock.instant()) =>
    client.payRenewal({ quoteId: id, orderId, transactionId: `PP-${orderId}`, amountVnd: totalVnd, paidAt })
  const cardsOf = (persona: string) =>
    Object.values(world.graph.cards).filter(({ personalId }) => personalId === person(persona).personalId)
  return { platform, world, client, newClient, person, householdOf, quote, pay, cardsOf }
}

/** What the desk wants to know of somebody. */
export function asked({ personalId, name }: TargetPerson) {
  return { personalId, name }
}
