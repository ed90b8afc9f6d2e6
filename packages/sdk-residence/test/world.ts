import { inProcessFetch, MockPlatform, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, populationGateway, type ClientOptions, type Fetch, type Gateway } from '@lienthong/sdk-core'
import {
  createResidenceClient,
  provinceProxyGateway,
  type ResidenceClient,
  type ResidenceForm,
  type VerifyCitizenInput,
} from '@lienthong/sdk-residence'
import { operations } from '@lienthong/sdk-residence/contract'
import { residenceMock, residenceProxyMock, residenceSoapMock } from '@lienthong/sdk-residence/mock'
import { inspect } from 'node:util'

/** A mock population database of its own, and how to ask it. */
export function residenceWorld() {
  const platform = new MockPlatform({ systems: [residenceMock, residenceSoapMock, residenceProxyMock] })
  const { baseUrl, credentials, people } = platform.targets('http://mock.test')[0]!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newGateway = (secret = consumerSecret) => ngspGateway({ baseUrl, consumerKey, consumerSecret: secret })
  const newClient = (options: Partial<ClientOptions> = {}): ResidenceClient =>
    createResidenceClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: newGateway(),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  const gatewayOf = (form: ResidenceForm): Gateway =>
    form === 'province-json' ? newGateway() : gatewayFor(form, platform)
  /** A client that speaks one form, through the gateway it is published behind. */
  const clientOf = (form: ResidenceForm, options: Partial<ClientOptions> = {}): ResidenceClient =>
    createResidenceClient({
      form,
      policies: { retry: false, breaker: false },
      gateway: gatewayOf(form),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  return { platform, person, newGateway, newClient, clientOf }
}

/** The ways to ask, and where each is at home. */
export const forms = ['province-json', 'soap', 'province-proxy'] as const satisfies readonly ResidenceForm[]

function gatewayFor(form: 'soap' | 'province-proxy', platform: MockPlatform): Gateway {
  const system = form === 'soap' ? 'residence-soap' : 'residence-proxy'
  const target = platform.targets('http://mock.test').find((candidate) => candidate.system === system)!
  const { baseUrl, credentials } = target
  const of = (name: string): string => credentials[name] ?? ''
  if (form === 'soap') return populationGateway({ baseUrl, username: of('username'), secret: of('secret') })
  return provinceProxyGateway({
    baseUrl,
    accessKey: of('accessKey'),
    secretKey: of('secretKey'),
    appName: of('appName'),
    partnerCode: of('partnerCode'),
    partnerCodeCus: of('partnerCodeCus'),
    officerKey: (officer) => ({ keyName: officer, keyPass: of('keyPass') }),
  })
}

/** A question by an old number. */
export function questionByOldNumber(person: TargetPerson, fact = 'oldIdNumber') {
  const { personalId: _, ...question } = questionAbout(person)
  return { ...question, oldIdNumber: person.facts![fact]! }
}

/** A question by the personal number, not by the old one. */
export type QuestionByNumber = Extract<VerifyCitizenInput, { readonly personalId: string }>

/** A good question about somebody. */
export function questionAbout({ personalId, name, birthDate }: TargetPerson): QuestionByNumber {
  return {
    personalId,
    name,
    birthDate: birthDate,
    officer: 'can-bo-mot-cua',
    procedureCode: '2.000986',
  }
}

/** A `fetch` that changes the answers of the population database on their way, not those of the gateway. */
export function changing(fetch: Fetch, change: (answer: Record<string, unknown>) => unknown): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!request.url.endsWith(operations.verifyCitizen.path)) return response
    return Response.json(change((await response.json()) as Record<string, unknown>), { headers: response.headers })
  }
}

/** Everything that a log could show of an error. */
export function everythingShown(error: unknown): string {
  const { message, messageVi, stack } = error as Error & { messageVi?: string }
  return [message, messageVi, stack, JSON.stringify(error), inspect(error, { depth: 20 })].join('\n')
}
