import { getService, services, type ServiceSlug } from '@lienthong/essential-services'
import { MockAdmin } from '@lienthong/mock-server'
import { chanceOf } from './chance.ts'
import { formOf } from './forms/form-of.ts'
import { openOffice, type Office } from './office.ts'
import { People } from './people.ts'
import { fileService, followToEnd, tellPortal, type RegisterAnswer } from './run-service.ts'

/** One row of the table. */
export interface Row {
  readonly number: number
  readonly slug: ServiceSlug
  readonly dossierCode: string
  /** Systems that were asked, in the order they were first asked. */
  readonly systems: readonly string[]
  /** Days on the virtual clock, from the filing to the decision. */
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
  readonly error?: string
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
      const row = await runOne(slug, people, office).catch((error: unknown) => failed(slug, error))
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
  const from = await admin.countRequests()
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
    systems: await systemsSince(admin, from),
    days: daysBetween(filed.head.submittedAt, seen?.lastSeenAt),
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

function daysBetween(from: string, to: string | undefined): number {
  return to === undefined ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / 8_640_000) / 10
}

/** A service that fails does not stop the others. */
function failed(slug: ServiceSlug, error: unknown): Row {
  const { number } = getService(slug)
  const nothing = { dossierCode: '-', systems: [], days: 0, feeVnd: 0, results: [], mirrored: false, completed: false }
  return {
    number,
    slug,
    ...nothing,
    register: 'not-asked',
    error: error instanceof Error ? error.message : String(error),
  }
}

/** Who was asked, by the journal of the mocks. Tokens of a gateway are no question to a system. */
async function systemsSince(admin: MockAdmin, id: number): Promise<string[]> {
  const { entries } = await admin.send<{ entries: { id: number; system: string }[] }>('GET', '/journal')
  const later = entries.filter((entry) => entry.id > id && entry.system !== '' && !entry.system.startsWith('gateway'))
  return [...new Set(later.map(({ system }) => system))]
}
