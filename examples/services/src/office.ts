import {
  createDossierSync,
  createEngine,
  jointBirthProcess,
  jointDeathProcess,
  openStore,
  serviceSync,
  type DossierSync,
  type Engine,
} from '@lienthong/dossier-engine'
import {
  servicePorts,
  type DossierHead,
  type DossierSync as ServiceSync,
  type ServiceClients,
} from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
import { dayOf, instantOf } from '@lienthong/sdk-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, forDossier, portalProcedures, type Connected } from './connect.ts'
import { LandBook } from './land-book.ts'

/** A one-stop office: clients of every system, an engine, the way to the portal, on the clock of the mocks. */
export interface Office extends Pick<Connected, 'payments'> {
  readonly admin: MockAdmin
  readonly clients: ServiceClients
  readonly sync: ServiceSync
  /** What the sync still has to bring to the portal. */
  readonly outbox: DossierSync
  readonly engine: Engine
  readonly landBook: LandBook
  /** Dossiers that the portal could not be told of, and why. */
  readonly untold: Map<string, 'procedure' | 'owner'>
  /** The dossier that is worked on: the mocks are told whom a request is sent for. */
  inHand: string | undefined
  /** The head of the next dossier. */
  nextHead(): Promise<DossierHead>
  close(): Promise<void>
}

const unit = 'UBND phường Thành Sen (giả lập)'
const officer = 'can-bo-mot-cua'

/** Opens an office at running mocks. */
export async function openOffice(admin: MockAdmin): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-services-'))
  const store = await openStore({ folder })
  const landBook = new LandBook(admin)
  const send = forDossier(() => office.inHand)
  const { ports, joint, payments, portal } = connect(await admin.targets(), admin, landBook, send)
  const processes = [jointBirthProcess(joint), jointDeathProcess(joint)]
  const engine = await createEngine({ store, processes, clock: admin, random: () => 0.5 })
  const outbox = await createDossierSync({ store, portal, clock: admin, random: () => 0.5 })
  const untold: Office['untold'] = new Map()
  const sync = serviceSync(outbox, {
    unit,
    officer,
    // The mock takes any field; a province has the list of the portal.
    field: { code: 'G00', name: 'Dịch vụ công thiết yếu' },
    procedures: portalProcedures,
    onUntold: ({ dossierCode }, why) => untold.set(dossierCode, why),
  })
  let serial = 0
  const office: Office = {
    admin,
    clients: servicePorts(ports),
    payments,
    sync,
    outbox,
    engine,
    landBook,
    untold,
    inHand: undefined,
    async nextHead() {
      const submittedAt = instantOf(admin.now())
      serial = serial === 0 ? await firstSerial(admin) : serial + 1
      const dossierCode = `${codePrefix}${dayOf(submittedAt).slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
      return { dossierCode, submittedAt, channel: 'online', agencyCode: '18073', office: { unit, officer } }
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return office
}

/** What codes of this office begin with. */
export const codePrefix = 'H42.18-'

/** A code that the mocks have not seen: they may be older than this run. */
async function firstSerial(admin: MockAdmin): Promise<number> {
  const codes = (await admin.dossiers()).map(({ code }) => code)
  const serials = codes.flatMap((code) => (code.startsWith(codePrefix) ? [Number(code.split('-').at(-1))] : []))
  return Math.max(0, ...serials) + 1
}
