import { getService, type DossierHead, type ServiceSlug } from '@lienthong/essential-services'
import { MockAdmin, startMockServer, type MockServer } from '@lienthong/mock-server'
import { afterAll, beforeAll } from 'vitest'
import { chanceOf } from '../src/chance.ts'
import { formOf } from '../src/forms/form-of.ts'
import { openOffice, type Office } from '../src/office.ts'
import { applicantOf, People } from '../src/people.ts'
import { fileService, type Filed } from '../src/run-service.ts'

/** Mocks over HTTP and an office of its own for the tests of one file or block: each service files there once. */
export function officeOfTests() {
  let server: MockServer | undefined
  let office: Office | undefined
  let people: People | undefined
  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
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
    /** Files a good form; the systems behave with it as told. */
    async file(slug: ServiceSlug, policy: object, changed?: object): Promise<Filed> {
      const prepare = async ({ dossierCode }: DossierHead) => {
        const system = systemOf(slug)
        if (system !== undefined) await open().admin.setPolicy(system, policy, dossierCode)
      }
      return fileService(slug, changed ?? (await form(slug)), open(), prepare)
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
      return filing.registry === 'criminal-record' ? 'criminal-record' : undefined
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

/** A paper by its address. */
export function paper(id: string) {
  return { id, name: `${id}.pdf`, url: `https://one-stop.example/${id}`, sha256: 'a'.repeat(64) }
}
