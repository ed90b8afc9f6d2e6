import { getService, submit, type DossierHead, type HandedIn, type ServiceSlug } from '@lienthong/essential-services'
import type { Person } from '@lienthong/mock-core'
import { MockAdmin, startMockServer, type MockServer, type MockServerOptions } from '@lienthong/mock-server'
import { InputError } from '@lienthong/sdk-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { chanceOf } from '../src/chance.ts'
import { formOf } from '../src/forms/form-of.ts'
import { openOffice, type Office } from '../src/office.ts'
import { applicantOf, People } from '../src/people.ts'
import { fileService, type NewlyFiled } from '../src/run-service.ts'

/** Mocks over HTTP and an office of its own for the tests of one file or block: each service files there once. */
export function officeOfTests(options: Pick<MockServerOptions, 'startsAt' | 'holdMs'> = {}) {
  let server: MockServer | undefined
  let office: Office | undefined
  let people: People | undefined
  beforeAll(async () => {
    server = await startMockServer({ ...options, port: 0 })
    const admin = new MockAdmin(server.url, { timeoutMs: 60_000 })
    await admin.syncClock()
    office = await openOffice(admin)
    people = await People.of(admin, chanceOf(1))
  }, 120_000)
  afterAll(async () => {
    await office?.close()
    await server?.close()
  })
  const open = (): Office => {
    if (office === undefined) throw new Error('The office is not open yet')
    return office
  }
  const known = (): People => {
    if (people === undefined) throw new Error('The office is not open yet')
    return people
  }
  const form = (slug: ServiceSlug) => formOf(slug, known(), open().admin)
  return {
    office: open,
    form,
    people: known,
    named: (persona: string) => known().named(persona),
    /** A good form that somebody files whom the mocks name, with fields that differ. */
    formBy: async (persona: string, slug: ServiceSlug, changed: object = {}): Promise<object> => ({
      ...(await form(slug)),
      applicant: applicantOf(known().named(persona)),
      ...changed,
    }),
    /** Files a good form with papers; the systems behave with it as told. Absent `policy`: as in the demonstration. */
    async file(
      slug: ServiceSlug,
      policy?: object,
      changed?: object,
      documents?: readonly HandedIn[],
      then: (head: DossierHead) => Promise<void> = () => Promise.resolve(),
    ): Promise<NewlyFiled> {
      const prepare = async (head: DossierHead) => {
        const system = systemOf(slug)
        if (system !== undefined && policy !== undefined) await open().admin.setPolicy(system, policy, head.dossierCode)
        await then(head)
      }
      return fileService(slug, changed ?? (await form(slug)), open(), prepare, documents)
    },
    /** Hands in a form whose check has to fail. @returns The fields at fault; no system heard of it. */
    async faultsOf(slug: ServiceSlug, faulty: object): Promise<readonly string[]> {
      const { admin, clients, sync, engine } = open()
      const before = await admin.countRequests()
      const options = { head: await open().nextHead(), clients, sync, processes: engine, provinceCode: '42' }
      const error: unknown = await submit(slug, faulty, { ...options, clock: admin }).catch((reason: unknown) => reason)
      expect(await admin.countRequests()).toBe(before)
      if (!(error instanceof InputError)) throw error
      return error.fields.map(({ field, rule }) => `${field}: ${rule}`)
    },
    /** What the population database tells an officer of somebody now. */
    async lookUp({ personalId, name, birthDate }: Person) {
      const who = { personalId, name, birthDate, officer: 'can-bo-mot-cua', procedureCode: '1.004222' }
      return (await open().clients.population?.lookupCitizen(who))?.citizens[0]
    },
  }
}

/** The mock whose policy decides a dossier of the service. Absent: none has one. */
export function systemOf(slug: ServiceSlug): string | undefined {
  const { filing } = getService(slug)
  switch (filing.by) {
    case 'line-of-business':
    case 'mirror':
      return 'line-of-business'
    case 'registry':
      return filing.registry
    case 'residence':
    case 'by-form':
      return 'residence-procedures'
    case 'health-insurance':
      return undefined
    case 'civil-status':
    case 'process':
      return 'civil-status'
  }
}

/** The form with a rented home of somebody else, as both residence services have it. */
export function homeOfAnother(form: object, owner: Person): object {
  const { home } = form as { home: { address: object } }
  const address = { ...home.address, communeCode: '18652' }
  const ownerConsent = { agrees: true, by: 'vneid', on: '2026-03-01', personalId: owner.personalId }
  return { ...form, home: { kind: 'rented', address, ownerId: owner.personalId, squareMetresEach: 12 }, ownerConsent }
}
