import { inProcessFetch, MockPlatform, type Target, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, type Fetch } from '@lienthong/sdk-core'
import {
  createCivilStatusClient,
  type BirthRegistration,
  type CivilStatusAddress,
  type CivilStatusClient,
  type CivilStatusClientOptions,
  type DeathRegistration,
  type ExtractCopyRequest,
  type MarriageRegistration,
  type RegistrationKind,
  type RegistrationResult,
} from '@lienthong/sdk-civil-status'
import { operations } from '@lienthong/sdk-civil-status/contract'
import { civilStatusMock } from '@lienthong/sdk-civil-status/mock'
import { inspect } from 'node:util'

/** A mock civil-status system of its own, and how to ask it. */
export function civilStatusWorld(platform = new MockPlatform({ systems: [civilStatusMock] })) {
  const { baseUrl, credentials, people }: Target = platform.targets('http://mock.test')[0]!
  const { consumerKey = '', consumerSecret = '' } = credentials
  const newGateway = () => ngspGateway({ baseUrl, consumerKey, consumerSecret })
  const newClient = (options: Partial<CivilStatusClientOptions> = {}): CivilStatusClient =>
    createCivilStatusClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: newGateway(),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  /** Half an hour until an officer takes a dossier up, an hour and a half more until the officer decides. */
  const letTimePass = (minutes: number): void => {
    platform.world.clock.advance(minutes * 60_000)
    platform.world.tick()
  }
  /** Everything an officer does to a dossier. */
  const letOfficerDecide = (): void => {
    letTimePass(30)
    letTimePass(90)
  }
  /** The birth of a child of the couple that is about to have one. */
  const birth = (change: Partial<BirthRegistration> = {}): BirthRegistration => newBirth(person, change)
  /** The death of the old woman of whom only the year of birth is known. */
  const death = (change: Partial<DeathRegistration> = {}): DeathRegistration => newDeath(person, change)
  /** The marriage of the two who are single and of age. */
  const marriage = (change: Partial<MarriageRegistration> = {}): MarriageRegistration => newMarriage(person, change)
  /** Has an officer do something. */
  const act = (action: string, body: object) => platform.officers.act('civil-status', action, body)
  /** Says how officers decide, about all dossiers or one. */
  const rule = (fields: object, dossierCode?: string): void => {
    const refusal = platform.officers.setPolicy('civil-status', fields, dossierCode)
    if (refusal !== undefined) throw new Error(refusal.message)
  }
  return { platform, person, newGateway, newClient, letTimePass, letOfficerDecide, birth, death, marriage, act, rule }
}

/** The first bytes of a PDF, as a scan. */
export const specimenPdf = new TextEncoder().encode('%PDF-1.4\n% specimen\n')

const place: CivilStatusAddress = {
  provinceCode: '42',
  communeCode: '18073',
  detail: 'Số 12, đường Phan Đình Phùng',
}

function newBirth(person: (persona: string) => TargetPerson, change: Partial<BirthRegistration>): BirthRegistration {
  const parent = (persona: string) => {
    const { personalId, name, birthDate } = person(persona)
    return { personalId, name, birthDate, ethnicityCode: '01', residence: place }
  }
  const { personalId, name } = person('father')
  return {
    kind: 'birth',
    dossierCode: 'H42.18-260302-0001',
    jointDossierCode: 'G22.99.18-260302-0001',
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
    mother: parent('mother'),
    father: parent('father'),
    requester: { name, personalId, relationship: 'Cha', residence: place },
    ...change,
  }
}

function newDeath(person: (persona: string) => TargetPerson, change: Partial<DeathRegistration>): DeathRegistration {
  const [deceased, requester] = [person('elder'), person('elder-child')]
  return {
    kind: 'death',
    dossierCode: 'H42.18-260302-0101',
    jointDossierCode: 'G22.99.18-260302-0101',
    receivedAt: '2026-03-02T08:15:00+07:00',
    registryCommuneCode: '18073',
    deathNotice: {
      kind: 'death-notice',
      number: '15/GBT',
      issuedOn: '2026-03-01',
      issuer: 'Trạm y tế phường Thành Sen',
    },
    deceased: {
      name: deceased.name,
      personalId: deceased.personalId,
      sex: 'female',
      birthDate: deceased.birthDate,
      ethnicityCode: '01',
      lastResidence: place,
      diedOn: '2026-03-01',
      diedAt: '21:40',
      placeOfDeath: place,
      cause: 'Tuổi già',
    },
    requester: {
      name: requester.name,
      personalId: requester.personalId,
      relationship: 'Con',
      residence: place,
    },
    ...change,
  }
}

function newMarriage(
  person: (persona: string) => TargetPerson,
  change: Partial<MarriageRegistration>,
): MarriageRegistration {
  const side = (persona: string) => {
    const { name, personalId, birthDate } = person(persona)
    return {
      name,
      personalId,
      birthDate,
      ethnicityCode: '01',
      residence: place,
      marriageNumber: 1,
      maritalStatus: 'single' as const,
    }
  }
  return {
    kind: 'marriage',
    dossierCode: 'H42.18-260302-0201',
    receivedAt: '2026-03-02T08:15:00+07:00',
    registryCommuneCode: '18073',
    husband: side('groom'),
    wife: side('bride'),
    ...change,
  }
}

/** Copies of an entry of somebody, asked for by themselves. */
export function newCopies(
  person: { readonly name: string; readonly personalId: string; readonly birthDate: string },
  change: Partial<ExtractCopyRequest> = {},
): ExtractCopyRequest {
  const { name, personalId, birthDate } = person
  return {
    kind: 'extract-copy',
    dossierCode: 'H42.18-260302-0301',
    receivedAt: '2026-03-02T08:15:00+07:00',
    registryCommuneCode: '18073',
    of: 'birth',
    copies: 2,
    person: { name, personalId, birthDate },
    entry: { communeCode: '18073' },
    requester: { name, personalId, relationship: 'Bản thân', residence: place },
    ...change,
  }
}

/** Which dossiers to ask about, in Hà Tĩnh. */
export function dossiers(...dossierCodes: string[]) {
  return { provinceCode: '42', dossierCodes }
}

/** All results of a list, as an array. */
export async function collect<Kind extends RegistrationKind = 'birth'>(
  results: AsyncIterable<RegistrationResult<Kind>>,
): Promise<RegistrationResult<Kind>[]> {
  const collected: RegistrationResult<Kind>[] = []
  for await (const result of results) collected.push(result)
  return collected
}

type Answer = Record<string, unknown>

/** A `fetch` that changes the answers of one operation on their way. */
export function changing(fetch: Fetch, operation: keyof typeof operations, change: (answer: Answer) => unknown): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!request.url.endsWith(operations[operation].path)) return response
    return Response.json(change((await response.json()) as Answer), { headers: response.headers })
  }
}

/** A `fetch` that changes the row of a dossier on its way. */
export function changingRow(fetch: Fetch, change: (row: Answer) => object): Fetch {
  return changing(fetch, 'listRegistrationResults', (answer) => ({
    ...answer,
    value: (answer['value'] as Answer[]).map(change),
  }))
}

/** A `fetch` that keeps the bodies of what is sent to one operation. */
export function watching(fetch: Fetch, operation: keyof typeof operations): { fetch: Fetch; bodies: Answer[] } {
  const bodies: Answer[] = []
  return {
    bodies,
    async fetch(request) {
      if (request.url.endsWith(operations[operation].path)) bodies.push((await request.clone().json()) as Answer)
      return fetch(request)
    },
  }
}

/** A `fetch` that changes what is sent to one operation, as a client of somebody else might send it. */
export function sending(fetch: Fetch, operation: keyof typeof operations, change: (body: Answer) => object): Fetch {
  return async (request) => {
    if (!request.url.endsWith(operations[operation].path)) return fetch(request)
    const body = JSON.stringify(change((await request.json()) as Answer))
    return fetch(new Request(request.url, { method: request.method, headers: request.headers, body }))
  }
}

/** Everything that a log could show of an error. */
export function everythingShown(error: unknown): string {
  const { message, messageVi, stack } = error as Error & { messageVi?: string }
  return [message, messageVi, stack, JSON.stringify(error), inspect(error, { depth: 20 })].join('\n')
}
