import { inProcessFetch, MockPlatform, type PlatformOptions, type TargetPerson } from '@lienthong/mock-core'
import { ngspGateway, type ClientOptions } from '@lienthong/sdk-core'
import {
  createResidenceProceduresClient,
  type ConfirmOldIdNumberInput,
  type DeclareAbsenceInput,
  type LodgingGuest,
  type LodgingNotice,
  type RegisterPermanentResidenceInput,
  type RegisterTemporaryResidenceInput,
  type RegisterTemporaryResidenceListInput,
  type RemoveRegistrationInput,
  type ResidenceProceduresClient,
} from '@lienthong/sdk-residence'
import { residenceProceduresMock } from '@lienthong/sdk-residence/mock'

export const hour = 60 * 60_000
export const day = 24 * hour

/** A residence system of its own, and a client of it. */
export function proceduresWorld(options: Partial<PlatformOptions> = {}) {
  const platform = new MockPlatform({ systems: [residenceProceduresMock], households: 3, ...options })
  const [target] = platform.targets('http://mock.test')
  const { consumerKey = '', consumerSecret = '' } = target!.credentials
  const newClient = (change: Partial<ClientOptions> = {}): ResidenceProceduresClient =>
    createResidenceProceduresClient({
      gateway: ngspGateway({ baseUrl: target!.baseUrl, consumerKey, consumerSecret }),
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...change,
    })
  const { world } = platform
  return {
    platform,
    world,
    newClient,
    procedures: newClient(),
    person: (persona: string): TargetPerson => target!.people.find((candidate) => candidate.persona === persona)!,
    /** The person as the world knows them now. */
    known: (persona: string) => world.people.find(world.graph.personas[persona]!.personalId)!,
    /** Lets the officers work. */
    pass: (ms = 3 * hour) => {
      world.clock.advance(ms)
      world.tick()
    },
  }
}

const submittedAt = '2026-03-02T08:15:00+07:00'
export const home = { provinceCode: '42', communeCode: '18073', detail: 'Số 12, đường Phan Đình Phùng' } as const

let codes = 0
const newCode = () => `G01.18073-260302-${String((codes += 1)).padStart(4, '0')}`

const head = () => ({ dossierCode: newCode(), submittedAt, channel: 'online', agencyCode: '18073' }) as const
const named = ({ name, personalId }: TargetPerson) => ({ name, personalId })
export const applicant = ({ name, personalId, birthDate }: TargetPerson) => ({ name, personalId, birthDate })

/** Somebody moves into a home of their own. */
export function permanent(
  person: TargetPerson,
  change: Partial<RegisterPermanentResidenceInput> = {},
): RegisterPermanentResidenceInput {
  return {
    ...head(),
    applicant: applicant(person),
    householdHead: named(person),
    relationship: 'head',
    request: 'Đăng ký thường trú',
    home: { kind: 'own', address: home },
    ...change,
  }
}

/** Somebody moves in with a host. */
export function joining(
  person: TargetPerson,
  host: TargetPerson,
  relationship: RegisterPermanentResidenceInput['relationship'],
): RegisterPermanentResidenceInput {
  return permanent(person, {
    householdHead: named(host),
    relationship,
    consents: { householdHead: { agrees: true, by: 'vneid', on: '2026-03-01', personalId: host.personalId } },
    home: { kind: 'with-family', address: { provinceCode: '42', communeCode: '18100', detail: 'Số 8, ngõ 21' } },
  })
}

/** Somebody boards for half a year. */
export function temporary(
  person: TargetPerson,
  change: Partial<RegisterTemporaryResidenceInput> = {},
): RegisterTemporaryResidenceInput {
  return { ...permanent(person), from: '2026-03-02', until: '2026-09-01', ...change }
}

/** A dormitory hands in its people. */
export function dormitoryList(
  manager: TargetPerson,
  people: RegisterTemporaryResidenceListInput['people'],
): RegisterTemporaryResidenceListInput {
  return {
    ...head(),
    organisation: { name: 'Ký túc xá Thành Sen', representative: named(manager) },
    home: { kind: 'own', address: { ...home, detail: 'Ký túc xá, đường 26 tháng 3' } },
    from: '2026-03-02',
    people,
  }
}

/** Somebody goes away. */
export function absence(person: TargetPerson, change: Partial<DeclareAbsenceInput> = {}): DeclareAbsenceInput {
  return {
    ...head(),
    person: { name: person.name, identity: { kind: 'personal-id', number: person.personalId } },
    group: 'd',
    reason: 'Đi làm ăn xa',
    from: '2026-03-05',
    until: '2027-04-01',
    destination: { provinceCode: '40', communeCode: '16690', detail: 'Số 2, đường Lê Lợi' },
    ...change,
  }
}

/** Somebody's registration is removed. */
export function removal(
  person: TargetPerson,
  registration: RemoveRegistrationInput['registration'],
  change: Partial<RemoveRegistrationInput> = {},
): RemoveRegistrationInput {
  return {
    ...head(),
    registration,
    applicant: applicant(person),
    people: [named(person)],
    reason: 'moved-out',
    ...change,
  }
}

/** Somebody wants an old number confirmed. */
export function oldNumber(person: TargetPerson, oldIdNumber?: string): ConfirmOldIdNumberInput {
  return {
    ...head(),
    applicant: { ...applicant(person), phone: '0912 345 678' },
    request: 'Điều chỉnh giấy chứng nhận quyền sử dụng đất',
    ...(oldIdNumber !== undefined && { oldIdNumber }),
  }
}

/** A hotel notifies the police in the evening. */
export function notice(manager: TargetPerson, change: Partial<LodgingNotice> = {}): LodgingNotice {
  const { submittedAt: _, ...rest } = head()
  return {
    ...rest,
    notifiedAt: '2026-03-02T21:30:00+07:00',
    house: {
      name: 'Khách sạn Sông La',
      kind: 'hotel',
      address: { ...home, detail: 'Số 1, đường Hàm Nghi' },
      notifier: named(manager),
    },
    ...change,
  }
}

/** Somebody of the register arrives at a hotel. */
export function guest({ name, personalId, birthDate }: TargetPerson, change: Partial<LodgingGuest> = {}): LodgingGuest {
  return {
    name,
    identity: { kind: 'personal-id', number: personalId },
    birthDate,
    arrivesAt: '2026-03-02T19:40:00+07:00',
    ...change,
  }
}

/** Foreigners, as many as are wanted, each with a passport of their own. */
export function* foreigners(count: number): Generator<LodgingGuest> {
  for (let index = 0; index < count; index += 1) {
    yield {
      name: `Guest ${index}`,
      identity: { kind: 'passport', number: `X${String(index).padStart(7, '0')}` },
      nationality: 'LA',
      arrivesAt: '2026-03-02T19:40:00+07:00',
    }
  }
}

/** All of a stream. */
export async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

/** A paper of a kind. */
export function document(kind: NonNullable<RegisterPermanentResidenceInput['documents']>[number]['kind']) {
  return { kind, name: 'Giấy tờ kèm theo', url: 'https://kho.example/giay-to/1', sha256: 'a'.repeat(64) }
}
