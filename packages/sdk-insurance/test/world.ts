import { inProcessFetch, MockPlatform, type MockSystem, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions, type Fetch } from '@lienthong/sdk-core'
import {
  createInsuranceClient,
  createInsuranceRegisterClient,
  insuranceCardGateway,
  type CheckCardInput,
  type InsuranceClient,
  type InsuranceRegisterClient,
} from '@lienthong/sdk-insurance'
import { operations } from '@lienthong/sdk-insurance/contract'
import { insuranceMock, insuranceRegisterMock } from '@lienthong/sdk-insurance/mock'
import { inspect } from 'node:util'

/** A mock card gateway of its own, and how to ask it. */
export function insuranceWorld() {
  const platform = new MockPlatform({ systems: [insuranceMock, insuranceRegisterMock] })
  const { baseUrl, credentials, people } = platform.targets('http://mock.test')[0]!
  const { username = '', password = '' } = credentials
  const newGateway = (change: { username?: string; password?: string } = {}) =>
    insuranceCardGateway({ baseUrl, username, password, ...change })
  const newClient = (options: Partial<ClientOptions> = {}): InsuranceClient =>
    createInsuranceClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: newGateway(),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  /** A good question about somebody's card. */
  const questionAbout = (persona: string, change: Partial<CheckCardInput> = {}): CheckCardInput => {
    const [holder, officer] = [person(persona), person('card-officer')]
    return {
      number: holder.personalId,
      name: holder.name,
      birthDate: holder.birthDate,
      officer: { personalId: officer.personalId, name: officer.name },
      ...change,
    }
  }
  return { platform, person, newGateway, newClient, questionAbout }
}

/** What a shell script sends and gets: the wire itself, past every check of the client. */
export async function askWire(platform: MockPlatform, path: string, body: object): Promise<unknown> {
  const { baseUrl, credentials } = platform.targets('http://mock.test')[0]!
  const account = { username: credentials['username']!, password: credentials['passwordMd5']! }
  const send = async (at: string, json: object): Promise<unknown> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
    return (await inProcessFetch(platform)(new Request(`${baseUrl}${at}`, init))).json()
  }
  const { APIKey: key } = (await send(operations.takeToken.path, account)) as { APIKey: Record<string, string> }
  const signedIn = { token: key['access_token']!, id_token: key['id_token']!, ...account }
  return send(`${path}?${new URLSearchParams(signedIn)}`, body)
}

/** A mock register of its own, and how to ask it. The card gateway is not there unless it is asked for. */
export function registerWorld(systems: readonly MockSystem[] = [insuranceRegisterMock]) {
  const platform = new MockPlatform({ systems })
  const targets = platform.targets('http://mock.test')
  const { baseUrl, credentials, people } = targets.find(({ system }) => system === 'insurance-register')!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newClient = (options: Partial<ClientOptions> = {}): InsuranceRegisterClient =>
    createInsuranceRegisterClient({
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const fact = (persona: string, name: string): string => person(persona).facts![name]!
  return { platform, person, fact, newClient }
}

/** A `fetch` that changes the answers about cards on their way, not those about tokens. */
export function changing(
  fetch: Fetch,
  change: (answer: Record<string, unknown>) => unknown,
  { path }: { readonly path: string } = operations.checkCard,
): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!new URL(request.url).pathname.endsWith(path)) return response
    return Response.json(change((await response.json()) as Record<string, unknown>), { headers: response.headers })
  }
}

/** Everything that a log could show of an error. */
export function everythingShown(error: unknown): string {
  const { message, messageVi, stack } = error as Error & { messageVi?: string }
  return [message, messageVi, stack, JSON.stringify(error), inspect(error, { depth: 20 })].join('\n')
}
