import {
  createEngine,
  jointBirthProcess,
  jointDeathProcess,
  type Engine,
  type JointBirth,
  type JointDeath,
  type JointOptions,
  type JointSystems,
  type ProcessStatus,
  type Store,
} from '../../src/index.ts'
import { MockAdmin, startMockServer } from '@lienthong/mock-server'
import {
  createCivilStatusClient,
  createJointServiceClient,
  jointServiceGateway,
  type JointServiceClient,
} from '@lienthong/sdk-civil-status'
import { ngspGateway, securityServerGateway, type Fetch } from '@lienthong/sdk-core'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceBenefitsClient } from '@lienthong/sdk-insurance'
import { createResidenceClient, createResidenceProceduresClient } from '@lienthong/sdk-residence'
import { onTestFinished } from 'vitest'

interface JointWorldOptions {
  readonly options?: JointOptions
  readonly systems?: Partial<JointSystems>
  /** For one attempt of a client. */
  readonly timeoutMs?: number
}

/** Every mock over HTTP, the clients of a province, and an engine on the mocks' clock. */
export async function jointWorld(
  newStore: () => Promise<Store>,
  { options = {}, systems: more = {}, timeoutMs = 10_000 }: JointWorldOptions = {},
) {
  const server = await startMockServer({ port: 0 })
  onTestFinished(() => server.close())
  const admin = new MockAdmin(server.url)
  await admin.syncClock()
  const connected = await connect(admin, timeoutMs)
  const { jointService } = connected
  const systems: JointSystems = { ...connected, ...more }
  const [birth, death] = [jointBirthProcess(systems, options), jointDeathProcess(systems, options)]
  const store = await newStore()
  const engine = await createEngine({
    store,
    processes: [birth, death],
    clock: admin,
    random: () => 0.5,
  })
  return {
    server,
    admin,
    engine,
    store,
    systems,
    /** The client of the joint-service software, which can do more than the processes need. */
    jointService,
    birth,
    death,
    ...(await formsOf(admin)),
    status: async (key: string) => (await engine.status(key)) as ProcessStatus,
    contents: async (key: string) => (await engine.contents(key))!,
    /** Works and lets time pass until the process is as told. Nothing sleeps: the clock is that of the mocks. */
    until: (key: string, isSo: (status: ProcessStatus) => boolean, by = engine) => until(by, admin, key, isSo),
    dossier: async (key: string) => (await admin.dossiers()).find(({ code }) => code === key),
    /** Codes of the steps that the joint-service software was told of a dossier, as it kept them. */
    jointStatuses: async (key: string) => (await jointView(admin, key))?.statuses ?? [],
    violations: () => admin.send<{ ok: boolean }>('GET', '/invariants'),
  }
}

/** The codes of a joint dossier that goes well. */
export const straightWay = ['1', '3', '7', '4', '5']

async function jointView(admin: MockAdmin, key: string) {
  return (await admin.dossiers()).find(({ code }) => code === key)?.joint
}

async function connect(
  admin: MockAdmin,
  timeoutMs: number,
): Promise<JointSystems & { readonly jointService: JointServiceClient }> {
  const national = await admin.target('civil-status')
  const software = await admin.target('joint-service')
  const portal = await admin.target('dvc')
  const { consumerKey = '', consumerSecret = '' } = national.credentials
  const gateway = ngspGateway({ baseUrl: national.baseUrl, consumerKey, consumerSecret })
  const { username = '', password = '', unitCode = '' } = portal.credentials
  const portalGateway = securityServerGateway({ baseUrl: portal.baseUrl, username, password, unitCode })
  const { username: name = '', password: secret = '' } = software.credentials
  const softwareGateway = jointServiceGateway({ baseUrl: software.baseUrl, username: name, password: secret })
  const options = { clock: admin, policies: { retry: false, breaker: false }, fetch: impatient(timeoutMs) } as const
  return {
    civilStatus: createCivilStatusClient({ gateway, ...options }),
    residence: createResidenceProceduresClient({ gateway, ...options }),
    benefits: createInsuranceBenefitsClient({ gateway, ...options }),
    population: createResidenceClient({ gateway, ...options }),
    portal: createNationalPortalClient({ gateway: portalGateway, ...options }),
    jointService: createJointServiceClient({ gateway: softwareGateway, ...options }),
  }
}

/** Gives an answer up after a while; a request that was cut off may have been carried out. */
function impatient(timeoutMs: number): Fetch {
  return (request) => fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]) })
}

async function until(
  engine: Engine,
  admin: MockAdmin,
  key: string,
  isSo: (status: ProcessStatus) => boolean,
): Promise<ProcessStatus> {
  for (let step = 0; step < 500; step += 1) {
    await engine.drain()
    const status = (await engine.status(key))!
    if (isSo(status)) return status
    const at = await engine.nextWakeAt()
    if (at === undefined) throw new Error(`Nothing is to come: ${JSON.stringify(status.branches)}`)
    await admin.advance(Math.max(Date.parse(at) - admin.now(), 1000))
  }
  throw new Error(`It does not come so far: ${JSON.stringify((await engine.status(key))?.branches)}`)
}

export const done = ({ state }: ProcessStatus): boolean => state === 'done'

/** Whether a branch is in a state. */
export const is =
  (branch: string, ...states: string[]) =>
  ({ branches }: ProcessStatus): boolean =>
    states.includes(branches[branch]?.state ?? '')

/** Whether a branch waits for something. */
export const waitsFor =
  (branch: string, why: string) =>
  ({ branches }: ProcessStatus): boolean =>
    branches[branch]?.why === why

const consent = (personalId: string) => ({ agrees: true, by: 'vneid', on: '2026-03-02' as string, personalId }) as const

/** A citizen files at the joint-service software. @returns The code of the joint dossier. */
async function file(admin: MockAdmin, kind: 'birth' | 'death', filing: object): Promise<string> {
  return (await admin.officer<{ jointDossierCode: string }>('joint-service', `file-${kind}`, filing)).jointDossierCode
}

const child = { name: 'Trần Bảo Anh', sex: 'female', birthDate: '2026-03-01' } as const

async function formsOf(admin: MockAdmin) {
  const [mother, father, elder, elderChild, pensioner, claimant] = await Promise.all(
    ['mother', 'father', 'elder', 'elder-child', 'deceased-pensioner', 'funeral-claimant'].map((persona) =>
      admin.person(persona),
    ),
  )
  const people = await admin.people()
  const parents = { motherId: mother!.personalId, fatherId: father!.personalId }
  const birthCode = await file(admin, 'birth', { ...parents, child })
  const elders = { deceasedId: elder!.personalId, requesterId: elderChild!.personalId, diedOn: '2026-03-01' }
  const elderCode = await file(admin, 'death', elders)
  const pensioners = { deceasedId: pensioner!.personalId, requesterId: claimant!.personalId, diedOn: '2026-02-10' }
  const pensionerCode = await file(admin, 'death', pensioners)
  const personOf = (personalId: string) => people.find((person) => person.personalId === personalId)!
  const home = personOf(mother!.personalId).residence
  const place = { provinceCode: home.provinceCode, communeCode: home.communeCode, detail: home.detail }
  const filing = { processingUnit: 'UBND phường Thành Sen', officer: 'can-bo-mot-cua' } as const
  const parent = ({ name, personalId, birthDate }: typeof mother & object) => ({
    name,
    personalId,
    birthDate: birthDate as string,
    ethnicityCode: '01',
    residence: place,
  })
  const birthInput = (change: Partial<JointBirth> = {}): JointBirth => ({
    jointDossierCode: birthCode,
    provinceCode: '42',
    filing,
    birth: {
      receivedAt: '2026-03-02T08:15:00+07:00',
      registryCommuneCode: place.communeCode,
      child: {
        ...child,
        birthPlace: place,
        origin: place,
        ethnicityCode: '01',
      },
      mother: parent(mother!),
      father: parent(father!),
      requester: { name: father!.name, personalId: father!.personalId, relationship: 'Cha', residence: place },
    },
    residence: {
      agencyCode: place.communeCode,
      householdHead: { name: mother!.name, personalId: mother!.personalId },
      home: { kind: 'with-family', address: place },
      consents: {
        householdHead: consent(mother!.personalId),
        homeOwner: consent(mother!.personalId),
        parent: consent(mother!.personalId),
      },
    },
    card: { facilityCode: '42001' },
    ...change,
  })
  const deathOf = (
    jointDossierCode: string,
    { deceasedId, requesterId, diedOn }: typeof elders,
    change: Partial<JointDeath> = {},
  ): JointDeath => {
    const [deceased, relative] = [personOf(deceasedId), personOf(requesterId)]
    const { provinceCode, communeCode, detail } = deceased.residence
    const last = { provinceCode, communeCode, detail }
    return {
      jointDossierCode,
      provinceCode: '42',
      filing,
      death: {
        receivedAt: '2026-03-02T08:15:00+07:00',
        registryCommuneCode: communeCode,
        deathNotice: { kind: 'death-notice', number: '15/GBT', issuedOn: diedOn, issuer: 'Trạm y tế' },
        deceased: {
          name: deceased.name,
          personalId: deceasedId,
          sex: deceased.sex,
          birthDate: deceased.birthDate,
          ethnicityCode: '01',
          lastResidence: last,
          diedOn,
          placeOfDeath: last,
          cause: 'Tuổi già',
        },
        requester: { name: relative.name, personalId: requesterId, relationship: 'Con', residence: last },
      },
      residence: {
        agencyCode: communeCode,
        applicant: { name: relative.name, personalId: requesterId, birthDate: relative.birthDate },
      },
      benefit: {
        payer: 'none',
        beneficiary: { personalId: requesterId, name: relative.name, relation: 'child' },
      },
      ...change,
    }
  }
  return {
    mother: mother!,
    jointCode: birthCode,
    birthInput,
    /** The old woman of whom only the year of birth is known; nobody pays. */
    deathInput: (change: Partial<JointDeath> = {}) => deathOf(elderCode, elders, change),
    /** A pensioner whom the population database already knows to be dead, with no entry in a book. */
    pensionerInput: (change: Partial<JointDeath> = {}) => {
      const input = deathOf(pensionerCode, pensioners, change)
      return { ...input, benefit: { ...input.benefit!, payer: 'social-insurance' as const } }
    },
    elderId: elder!.personalId,
    pensionerId: pensioner!.personalId,
  }
}
