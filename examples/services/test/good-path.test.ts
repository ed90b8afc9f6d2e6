import type { DossierView } from '@lienthong/mock-core'
import { MockAdmin, startMockServer, type MockServer } from '@lienthong/mock-server'
import { getService, services, type ServiceSlug } from '@lienthong/essential-services'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceOf } from '../src/chance.ts'
import { demoCommand } from '../src/demo-command.ts'
import { daysOf } from '../src/demonstrate.ts'
import { formOf } from '../src/forms/form-of.ts'
import { openOffice, type Office } from '../src/office.ts'
import { People } from '../src/people.ts'
import { fileService, followToEnd } from '../src/run-service.ts'
import { everyServiceHasOne, rowsOf, type EveryService } from './every-service.ts'

/** What the mocks must show of a dossier that came to its end. */
interface GoodPath {
  /** Who is asked beside the population database and the portal. */
  readonly systems: readonly string[]
  readonly feeVnd?: number
  readonly results?: readonly string[]
  /** Absent: it has no procedure code that is known, and the portal takes no dossier without one. */
  readonly portal?: '9' | '10'
  /** The form names nobody by whose birth date the population database could be asked, or its owner asks it. */
  readonly notLookedUp?: true
}

const residenceBooks = ['KQ.G01.000064', 'KQ.G01.000065', 'KQ.G01.000066']
const joint = ['civil-status', 'insurance-benefits', 'joint-service', 'residence-procedures']

const cases: EveryService<GoodPath> = {
  'old-id-number': { systems: ['residence-procedures'], results: ['KQ.G01.000060'], portal: '9' },
  'identity-card': {
    systems: ['line-of-business', 'payment'],
    feeVnd: 25_000,
    results: ['KQ.G01.000023'],
    portal: '9',
  },
  'permanent-residence': {
    systems: ['payment', 'residence-procedures'],
    feeVnd: 10_000,
    results: residenceBooks,
    portal: '9',
  },
  'temporary-residence': {
    systems: ['payment', 'residence-procedures'],
    feeVnd: 7_000,
    results: residenceBooks,
    portal: '9',
  },
  'absence-declaration': {
    systems: ['residence-procedures'],
    results: ['KQ.G01.000061', 'KQ.G01.000065', 'KQ.G01.000066'],
    portal: '9',
    notLookedUp: true,
  },
  'lodging-notice': {
    systems: ['residence-procedures'],
    results: ['KQ.G01.000066'],
    portal: '9',
    notLookedUp: true,
  },
  'motorcycle-registration': {
    systems: ['line-of-business', 'payment'],
    feeVnd: 150_000,
    results: ['KQ.G01.000014', 'KQ.G01.000015'],
    portal: '9',
  },
  'traffic-fine-payment': { systems: ['line-of-business', 'payment'], feeVnd: 1_000_000, notLookedUp: true },
  'birth-registration': { systems: ['civil-status'], results: ['KQ.G15.000031'], portal: '9' },
  'death-registration': { systems: ['civil-status'], results: ['KQ.G15.000034'], portal: '9' },
  'marriage-registration': { systems: ['civil-status'], results: ['KQ.G15.000032'], portal: '9' },
  passport: { systems: ['line-of-business', 'payment'], feeVnd: 400_000, results: ['KQ.G01.000083'], portal: '9' },
  'new-seal': { systems: ['business-registry', 'line-of-business'], results: ['KQ.G01.000031'], portal: '9' },
  'special-seal': { systems: ['line-of-business'], results: ['KQ.G01.000031'], notLookedUp: true },
  'joint-birth': { systems: joint, results: ['KQ.G15.000031', ...residenceBooks], portal: '10' },
  'joint-death': { systems: joint, results: ['KQ.G15.000034', ...residenceBooks.slice(1)], portal: '10' },
  'household-insurance': { systems: ['insurance-household', 'payment'], feeVnd: 2_148_120, portal: '9' },
  'tax-registration': { systems: ['line-of-business'], results: ['KQ.G12.000853'], portal: '9' },
  'land-holder-change': { systems: ['land'], results: ['KQ.G10.001147'], portal: '9' },
  'driving-licence': {
    systems: ['line-of-business', 'payment'],
    feeVnd: 135_000,
    results: ['KQ.G01.000185'],
    portal: '9',
  },
  'graduation-exam': { systems: ['line-of-business'], portal: '9', notLookedUp: true },
  'criminal-record': {
    systems: ['criminal-record', 'payment'],
    feeVnd: 200_000,
    results: ['KQ.G01.000200'],
    portal: '9',
  },
  'unemployment-benefit': { systems: ['line-of-business'], notLookedUp: true },
  'power-connection': { systems: ['line-of-business'], notLookedUp: true },
  'power-party-change': { systems: ['line-of-business'], notLookedUp: true },
}

const minute = 60_000
const lines: string[] = []
let server: MockServer | undefined
let exitCode: number | undefined

/** What the mocks say now, long after each line was printed. */
async function seen(): Promise<DossierView[]> {
  const answer = await fetch(`${server?.url ?? ''}/__admin/v1/dossiers`)
  return (await answer.json()) as DossierView[]
}

/** The cells of the printed line of a service. */
function printed(slug: ServiceSlug): string[] {
  const line = lines.find((each) => each.startsWith(`${String(getService(slug).number)}. ${slug}`))
  return line?.split(' | ') ?? []
}

beforeAll(async () => {
  server = await startMockServer({ port: 0, seed: 7 })
  const voice = { print: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) }
  exitCode = await demoCommand(['--seed', '7', '--target', server.url, '--lang', 'en', '--json'], voice)
}, 10 * minute)

afterAll(() => server?.close())

describe('the good path', () => {
  everyServiceHasOne(cases)

  it.each(rowsOf(cases))('of %s comes to its end, and stands so at the mocks', async (slug, expected) => {
    const { systems, feeVnd, results, portal, notLookedUp } = expected
    const dossier = (await seen()).find(({ code }) => code === printed(slug)[1])
    const asked = [...systems, ...(notLookedUp ? [] : ['residence']), ...(portal === undefined ? [] : ['dvc'])]
    expect(dossier?.systems?.toSorted()).toEqual(asked.toSorted())
    expect(dossier?.paidVnd).toEqual(feeVnd)
    expect(dossier?.resultCodes).toEqual(results)
    expect(dossier?.portalStatuses.at(-1)).toBe(portal)
    expect(dossier?.endedAt).toBeDefined()
  })

  it('breaks no rule of the world', async () => {
    const answer = await fetch(`${server?.url ?? ''}/__admin/v1/invariants`)
    expect(await answer.json()).toEqual({ ok: true, violations: [] })
  })
})

describe('what the demonstration prints', () => {
  it('ends with one line of JSON', () => {
    expect(exitCode).toBe(0)
    expect(lines.at(-1)).toBe(
      '{"ok":true,"services":25,"completed":25,"mirrored":["graduation-exam","power-connection","power-party-change"]}',
    )
  })

  it('is one line for each service, in their order, under one of titles', () => {
    expect(lines).toHaveLength(1 + 25 + 1)
    expect(lines[0]).toBe(
      'Service | Dossier | Applicant (population database) | Systems called | Days | Fee (đồng) | Result | National portal',
    )
    expect(lines.slice(1, -1).map((line) => line.split(/[ |]/)[1])).toEqual(services.map(({ slug }) => slug))
  })

  it.each(services.map(({ slug }) => slug))(
    'of %s is read again from /__admin/v1/dossiers, each figure',
    async (slug) => {
      const [, code, , systems, days, fee, results, portal] = printed(slug)
      const dossier = (await seen()).find((each) => each.code === code)
      if (dossier === undefined) throw new Error('The mocks have no such dossier')
      expect(systems).toBe(dossier.systems?.join(' > '))
      expect(days).toBe(String(daysOf(dossier)))
      expect(Number(fee?.replaceAll('.', ''))).toBe(dossier.paidVnd ?? 0)
      expect(results).toBe(dossier.resultCodes?.join(', ') ?? '-')
      expect(portal?.split(' ')[0]).toBe(dossier.portalStatuses.at(-1) ?? '-')
    },
  )
})

describe('mocks that were used before', () => {
  let office: Office | undefined
  afterAll(() => office?.close())

  it(
    'serve a second office with another seed: people who married, died or moved are left in peace',
    async () => {
      const admin = new MockAdmin(server?.url ?? '', { timeoutMs: 60_000 })
      await admin.syncClock()
      office = await openOffice(admin)
      const people = await People.of(admin, chanceOf(8))
      for (const slug of onceInALife) {
        const filed = await fileService(slug, await formOf(slug, people, admin), office)
        const { status } = await followToEnd(filed, office)
        expect(['finished', 'returned'], slug).toContain(status)
      }
    },
    minute,
  )
})

/** What nobody does twice. */
const onceInALife = [
  'traffic-fine-payment',
  'permanent-residence',
  'temporary-residence',
  'birth-registration',
  'death-registration',
  'marriage-registration',
  'joint-birth',
  'joint-death',
  'household-insurance',
] as const satisfies readonly ServiceSlug[]
