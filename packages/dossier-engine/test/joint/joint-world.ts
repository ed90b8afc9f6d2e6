import {
  createEngine,
  jointBirthProcess,
  jointDeathProcess,
  openStore,
  type Engine,
  type JointBirth,
  type JointDeath,
  type JointOptions,
  type JointServiceDesk,
  type JointStepTold,
  type JointSystems,
  type ProcessStatus,
  type Store,
} from '../../src/index.ts'
import { MockAdmin, startMockServer } from '@lienthong/mock-server'
import { createCivilStatusClient } from '@lienthong/sdk-civil-status'
import { ngspGateway, securityServerGateway, type Fetch } from '@lienthong/sdk-core'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceBenefitsClient } from '@lienthong/sdk-insurance'
import { createResidenceClient, createResidenceProceduresClient } from '@lienthong/sdk-residence'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

export const hour = 3_600_000

/** A store for the tests of a file, wiped before each use. */
export function jointStore(): () => Promise<Store> {
  let store: Store | undefined
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-joint-'))
  beforeAll(async () => {
    store = await openStore({ folder })
  }, 120_000)
  afterAll(async () => {
    await store?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return async () => {
    if (store === undefined) throw new Error('no store')
    for (const table of ['history', 'signal', 'branch', 'process', 'activation']) {
      await store.query(`DELETE FROM lienthong.${table}`)
    }
    await store.query('DELETE FROM lienthong_jobs.job')
    return store
  }
}

/** The joint-service software as far as its client promises: it takes steps in their order, and nothing after the end. */
export class JointServiceDouble implements JointServiceDesk {
  readonly told: JointStepTold[] = []
  acknowledged = 0
  /** Errors to throw before the next steps are taken. */
  failures: Error[] = []

  acknowledgeJointDossier(): Promise<void> {
    this.acknowledged += 1
    return Promise.resolve()
  }

  updateJointStatus(step: JointStepTold): Promise<{ outcome: 'updated' | 'already-final' }> {
    const failure = this.failures.shift()
    if (failure !== undefined) return Promise.reject(failure)
    if (this.told.some(({ status }) => status === 'returned' || status === 'refused')) {
      return Promise.resolve({ outcome: 'already-final' })
    }
    this.told.push(step)
    return Promise.resolve({ outcome: 'updated' })
  }

  get statuses(): string[] {
    return this.told.map(({ status }) => status)
  }
}

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
  const jointService = new JointServiceDouble()
  const systems: JointSystems = { ...(await connect(admin, timeoutMs)), jointService, ...more }
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
    jointService,
    birth,
    death,
    ...(await formsOf(admin)),
    status: async (key: string) => (await engine.status(key)) as ProcessStatus,
    contents: async (key: string) => (await engine.contents(key))!,
    /** Works and lets time pass until the process is as told. Nothing sleeps: the clock is that of the mocks. */
    until: (key: string, isSo: (status: ProcessStatus) => boolean, by = engine) => until(by, admin, key, isSo),
    dossier: async (key: string) => (await admin.dossiers()).find(({ code }) => code === key),
    violations: () => admin.send<{ ok: boolean }>('GET', '/invariants'),
  }
}

async function connect(admin: MockAdmin, timeoutMs: number): Promise<JointSystems> {
  const national = await admin.target('civil-status')
  const portal = await admin.target('dvc')
  const { consumerKey = '', consumerSecret = '' } = national.credentials
  const gateway = ngspGateway({ baseUrl: national.baseUrl, consumerKey, consumerSecret })
  const { username = '', password = '', unitCode = '' } = portal.credentials
  const portalGateway = securityServerGateway({ baseUrl: portal.baseUrl, username, password, unitCode })
  const options = { clock: admin, policies: { retry: false, breaker: false }, fetch: impatient(timeoutMs) } as const
  return {
    civilStatus: createCivilStatusClient({ gateway, ...options }),
    residence: createResidenceProceduresClient({ gateway, ...options }),
    benefits: createInsuranceBenefitsClient({ gateway, ...options }),
    population: createResidenceClient({ gateway, ...options }),
    portal: createNationalPortalClient({ gateway: portalGateway, ...options }),
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

async function formsOf(admin: MockAdmin) {
  const [mother, father, elder, elderChild, pensioner, claimant] = await Promise.all(
    ['mother', 'father', 'elder', 'elder-child', 'deceased-pensioner', 'funeral-claimant'].map((persona) =>
      admin.person(persona),
    ),
  )
  const people = await admin.people()
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
    jointDossierCode: 'G22.99.18-260302-0001',
    provinceCode: '42',
    filing,
    birth: {
      receivedAt: '2026-03-02T08:15:00+07:00',
      registryCommuneCode: place.communeCode,
      child: {
        name: 'Trần Bảo Anh',
        sex: 'female',
        birthDate: '2026-03-01',
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
    deceasedId: string,
    requesterId: string,
    diedOn: string,
    change: Partial<JointDeath> = {},
  ): JointDeath => {
    const [deceased, relative] = [personOf(deceasedId), personOf(requesterId)]
    const { provinceCode, communeCode, detail } = deceased.residence
    const last = { provinceCode, communeCode, detail }
    return {
      jointDossierCode: 'G22.99.18-260302-0101',
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
    birthInput,
    /** The old woman of whom only the year of birth is known; nobody pays. */
    deathInput: (change: Partial<JointDeath> = {}) =>
      deathOf(elder!.personalId, elderChild!.personalId, '2026-03-01', change),
    /** A pensioner whom the population database already knows to be dead, with no entry in a book. */
    pensionerInput: (change: Partial<JointDeath> = {}) => {
      const input = deathOf(pensioner!.personalId, claimant!.personalId, '2026-02-10', change)
      return { ...input, benefit: { ...input.benefit!, payer: 'social-insurance' as const } }
    },
    elderId: elder!.personalId,
    pensionerId: pensioner!.personalId,
  }
}
