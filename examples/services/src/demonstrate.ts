import { getService, services, type ServiceSlug } from '@lienthong/essential-services'
import type { DossierView } from '@lienthong/mock-core'
import { MockAdmin } from '@lienthong/mock-server'
import { chanceOf } from './chance.ts'
import { formOf } from './forms/form-of.ts'
import { openOffice, type Office } from './office.ts'
import { People } from './people.ts'
import { fileService, followToEnd, tellPortal, type RegisterAnswer } from './run-service.ts'
import { said, type Said } from './target.ts'

/** One row of the table. */
export interface Row {
  readonly number: number
  readonly slug: ServiceSlug
  readonly dossierCode: string
  /** Systems that were asked for its sake, in the order they were first asked. */
  readonly systems: readonly string[]
  /** Days on the virtual clock, until the last system had heard of the end. */
  readonly days: number
  readonly feeVnd: number
  /** Codes of the results that have one. */
  readonly results: readonly string[]
  /** Last state at the portal. Absent: it was not told. */
  readonly portalStatus?: string
  /** Why the portal was not told. */
  readonly untold?: 'procedure' | 'owner'
  readonly mirrored: boolean
  /** What the population database said of the one who files. */
  readonly register: RegisterAnswer
  readonly completed: boolean
  /** Why it did not come to its end. */
  readonly error?: Said
}

/** What came of it. */
export interface Outcome {
  readonly ok: boolean
  readonly services: number
  readonly completed: number
  readonly mirrored: readonly ServiceSlug[]
  readonly rows: readonly Row[]
}

/** Runs every service end to end, one after the other on one clock. */
export async function demonstrate(url: string, seed: number, onRow: (row: Row) => void): Promise<Outcome> {
  const admin = new MockAdmin(url, { timeoutMs: 60_000 })
  await admin.syncClock()
  const office = await openOffice(admin)
  try {
    const people = await People.of(admin, chanceOf(seed))
    const rows: Row[] = []
    for (const { slug } of services) {
      const row = await runOne(slug, people, office).catch((error: unknown) => failed(slug, error, admin))
      onRow(row)
      rows.push(row)
    }
    const completed = rows.filter((row) => row.completed).length
    const mirrored = rows.flatMap((row) => (row.mirrored ? [row.slug] : []))
    return { ok: completed === rows.length, services: rows.length, completed, mirrored, rows }
  } finally {
    await office.close()
  }
}

async function runOne(slug: ServiceSlug, people: People, office: Office): Promise<Row> {
  const { admin } = office
  const filed = await fileService(slug, await formOf(slug, people, admin), office)
  const { status } = await followToEnd(filed, office)
  const { ended } = await filed.dossier.result()
  await tellPortal(office)
  const { dossierCode } = filed.head
  const seen = (await admin.dossiers()).find(({ code }) => code === dossierCode)
  const portalStatus = seen?.portalStatuses.at(-1)
  const untold = office.untold.get(dossierCode)
  return {
    number: getService(slug).number,
    slug,
    dossierCode,
    systems: seen?.systems ?? [],
    days: seen === undefined ? 0 : daysOf(seen),
    feeVnd: seen?.paidVnd ?? 0,
    results: seen?.resultCodes ?? [],
    ...(portalStatus !== undefined && { portalStatus }),
    ...(untold !== undefined && { untold }),
    mirrored: filed.mirrored,
    register: filed.register,
    completed:
      ended &&
      (status === 'finished' || status === 'returned') &&
      (portalStatus === '9' || portalStatus === '10' || untold !== undefined),
  }
}

/** Days on the virtual clock until the last system had heard of the end, to a tenth. */
export function daysOf({ firstSeenAt, endedAt }: DossierView): number {
  if (firstSeenAt === undefined || endedAt === undefined) return 0
  return Math.round((Date.parse(endedAt) - Date.parse(firstSeenAt)) / 8_640_000) / 10
}

/** A service that fails does not stop the others. @throws MocksGoneError when nobody answers any more: then that is the reason. */
async function failed(slug: ServiceSlug, error: unknown, admin: MockAdmin): Promise<Row> {
  await admin.syncClock()
  const { number } = getService(slug)
  const nothing = { dossierCode: '-', systems: [], days: 0, feeVnd: 0, results: [], mirrored: false, completed: false }
  return { number, slug, ...nothing, register: 'not-asked', error: said(error) }
}
