import { startMockServer, type MockServer, type MockServerOptions } from '@lienthong/mock-server'
import {
  createCivilStatusClient,
  type BirthRegistration,
  type CivilStatusAddress,
  type DeathRegistration,
  type RegistrationResult,
} from '@lienthong/sdk-civil-status'
import { ngspGateway, securityServerGateway, type ClientOptions } from '@lienthong/sdk-core'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceClient, insuranceCardGateway, type CheckCardInput } from '@lienthong/sdk-insurance'
import { createResidenceClient, type VerifyCitizenInput } from '@lienthong/sdk-residence'
import { onTestFinished } from 'vitest'

/** A mock server on a free port that ends with the test. */
export async function runningServer(options: MockServerOptions = {}): Promise<MockServer> {
  const server = await startMockServer({ port: 0, ...options })
  onTestFinished(() => server.close())
  return server
}

/** A client of every system, made from nothing but what the admin API tells. */
export async function clientsOf({ url }: Pick<MockServer, 'url'>, options: Partial<ClientOptions> = {}) {
  const targets = (await (await fetch(`${url}/__admin/v1/targets`)).json()) as Target[]
  const target = (system: string): Target => targets.find((candidate) => candidate.system === system)!
  const [ngsp, card, portal] = [target('residence'), target('insurance'), target('dvc')]
  const { consumerKey = '', consumerSecret = '' } = ngsp.credentials
  const national = ngspGateway({ baseUrl: ngsp.baseUrl, consumerKey, consumerSecret })
  const { username = '', password = '', unitCode = '' } = portal.credentials
  // One attempt, so that a test sees what it ends in.
  const policies = { retry: false, breaker: false } as const
  return {
    residence: createResidenceClient({ gateway: national, policies, ...options }),
    civilStatus: createCivilStatusClient({ gateway: national, policies, ...options }),
    olderCivilStatus: createCivilStatusClient({ gateway: national, policies, ...options, generation: 1 }),
    insurance: createInsuranceClient({
      policies,
      gateway: insuranceCardGateway({
        baseUrl: card.baseUrl,
        username: card.credentials['username']!,
        password: card.credentials['password']!,
      }),
      ...options,
    }),
    portal: createNationalPortalClient({
      policies,
      gateway: securityServerGateway({ baseUrl: portal.baseUrl, username, password, unitCode }),
      ...options,
    }),
    person: (persona: string): Person => targets.flatMap(({ people }) => people).find((p) => p.persona === persona)!,
  }
}

interface Person {
  readonly persona: string
  readonly personalId: string
  readonly name: string
  readonly birthDate: string
}

interface Target {
  readonly system: string
  readonly baseUrl: string
  readonly credentials: Record<string, string>
  readonly people: Person[]
}

/** Calls the admin API. */
export async function admin(
  { url }: Pick<MockServer, 'url'>,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
  // Each test knows what it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<{ status: number; json: any }> {
  const sent = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`${url}/__admin/v1${path}`, { method, ...sent })
  const text = await response.text()
  return { status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

const place: CivilStatusAddress = { provinceCode: '42', communeCode: '18073', detail: 'Số 12, đường Phan Đình Phùng' }

/** A birth of today in the world of the mocks. */
export function birthOf(mother: Person, father: Person, dossierCode: string): BirthRegistration {
  const parent = ({ personalId, name, birthDate }: Person) => ({
    personalId,
    name,
    birthDate,
    ethnicityCode: '01',
    residence: place,
  })
  return {
    kind: 'birth',
    dossierCode,
    jointDossierCode: `G22-${dossierCode}`,
    receivedAt: '2026-03-02T08:15:00+07:00',
    registryCommuneCode: '18073',
    child: {
      name: 'Trần Bảo Anh',
      sex: 'female',
      birthDate: '2026-03-01',
      birthPlace: place,
      origin: place,
      ethnicityCode: '01',
    },
    mother: parent(mother),
    father: parent(father),
    requester: { name: father.name, personalId: father.personalId, relationship: 'Cha', residence: place },
  }
}

/** A death of yesterday, told by somebody. */
export function deathOf(deceased: Person, requester: Person, dossierCode: string): DeathRegistration {
  const { name, personalId, birthDate } = deceased
  return {
    kind: 'death',
    dossierCode,
    jointDossierCode: `G22-${dossierCode}`,
    receivedAt: '2026-03-02T08:15:00+07:00',
    registryCommuneCode: '18073',
    deceased: {
      name,
      personalId,
      sex: 'female',
      birthDate,
      ethnicityCode: '01',
      lastResidence: place,
      diedOn: '2026-03-01',
      placeOfDeath: place,
      cause: 'Bệnh',
    },
    requester: { name: requester.name, personalId: requester.personalId, relationship: 'Người thân', residence: place },
  }
}

/** A question about somebody to the population database. */
export function aboutCitizen({ personalId, name, birthDate }: Person): VerifyCitizenInput {
  return { personalId, name, birthDate, officer: 'can-bo-mot-cua', procedureCode: '2.000986' }
}

/** A question about somebody's card. */
export function aboutCard(holder: Pick<Person, 'personalId' | 'name' | 'birthDate'>, officer: Person): CheckCardInput {
  const { personalId, name, birthDate } = holder
  return { number: personalId, name, birthDate, officer: { personalId: officer.personalId, name: officer.name } }
}

/** The first result of a list. */
export async function firstOf(results: AsyncIterable<RegistrationResult>): Promise<RegistrationResult> {
  for await (const result of results) return result
  throw new Error('There is no result')
}
