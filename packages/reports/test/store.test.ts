import {
  createDossierSync,
  createEngine,
  defineProcess,
  done,
  openStore,
  type SyncEvent,
  type SyncStep,
} from '@lienthong/dossier-engine'
import { buildReport, dossierRowsOf, reportingPeriod, type Report } from '@lienthong/reports'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportCommand } from '../src/cli/report-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'))
const place = join(folder, 'store')
const day = (date: string): string => `${date}T09:00:00+07:00`
const step = (status: SyncStep['status'], date: string): SyncStep => ({
  status,
  at: day(date),
  officer: 'can-bo',
  note: 'Bước xử lý',
})
type Dossier = Extract<SyncEvent, { readonly dossier: unknown }>['dossier']
const birth = { code: '1.001193', name: 'Đăng ký khai sinh', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' }
const dossier = (code: string, change: Partial<Dossier> = {}): Dossier => ({
  code,
  procedure: birth,
  channel: 'online',
  owner: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
  summary: 'Đăng ký khai sinh',
  submittedAt: day('2026-09-20'),
  receivedAt: day('2026-09-20'),
  dueAt: day('2026-09-22'),
  status: 'received',
  processingUnit: 'UBND phường Thành Sen',
  ...change,
})
const published = { agency: 'Bộ Tư pháp', decision: '163/QĐ-BTP' }

const events: readonly SyncEvent[] = [
  // On time, by a service; the result is told by steps alone.
  { dossier: dossier('A'), register: { service: 'birth-registration', commune: '18073', result: 'electronic' } },
  { code: 'A', progress: [step('processing', '2026-09-21'), step('finished', '2026-09-22')] },
  // Late, asked for more, with a fee paid online; placed by code, agency and decision.
  {
    dossier: dossier('B', {
      status: 'returned',
      finishedAt: day('2026-09-25'),
      channel: 'desk',
      fees: [{ name: 'Lệ phí', code: 'LP', amountVnd: 8_000 }],
      onlinePayment: 'national-platform',
      documents: [{ title: 'Tờ khai', url: 'https://one-stop.test/1', digitised: true }],
    }),
    progress: [
      step('supplement-required', '2026-09-21'),
      step('processing', '2026-09-23'),
      step('finished', '2026-09-25'),
    ],
    register: published,
  },
  // Placed nowhere: the code alone is no key.
  { dossier: dossier('C', { receivedAt: day('2026-08-01') }) },
  // The same code as another agency published it: none of the 25.
  { dossier: dossier('D'), register: { agency: 'UBND tỉnh Hà Tĩnh', decision: '1404/QĐ-UBND' } },
  // Withdrawn, before and after it was received.
  { dossier: dossier('E', { status: 'registered' }), register: published },
  { code: 'E', progress: [step('withdrawn', '2026-09-21')] },
  { dossier: dossier('F'), register: published },
  { code: 'F', progress: [step('withdrawn', '2026-09-21')] },
  { dossier: dossier('G', { status: 'not-received', rejectedAt: day('2026-09-21') }), register: published },
  // Finished, and nobody knows when; steps of a dossier that another system made.
  { dossier: dossier('H', { status: 'finished' }) },
  { code: 'I', progress: [step('processing', '2026-09-21')] },
]

const cellOf = (report: Report, id: string, key: string, column: string) => {
  const table = report.tables.find((one) => one.id === id)
  const cell = (key === 'total' ? table?.total : table?.rows.find((row) => row.key === key))?.cells[column]
  return typeof cell === 'object' ? cell.value : cell
}

beforeAll(async () => {
  const store = await openStore({ folder: place })
  const sync = await createDossierSync({ store, portal: {} as never })
  for (const event of events) await sync.enqueue(event)
  const branch = { step: () => done(undefined) }
  const branches = { registration: branch, number: branch, residence: branch, card: branch }
  const clock = { now: () => Date.parse(day('2026-09-20')) }
  const processes = [defineProcess({ kind: 'joint-birth', version: 1, branches })]
  const engine = await createEngine({ store, clock, processes })
  await engine.start('joint-birth', 'LTKS-1', {})
  await engine.drain()
  await store.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []]
  const code = await reportCommand(['--period', 'month', '--year', '2026', '--n', '10', ...argv], {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    now: () => Date.parse(day('2026-10-15')),
  })
  return { code, printed: printed.join('\n'), complained: complained.join('\n') }
}

describe('a report from the store of the engine', () => {
  let report: Report
  beforeAll(async () => {
    const { printed, code } = await run('--store', place, '--json', '--by', 'unit', 'commune')
    expect(code).toBe(0)
    report = JSON.parse(printed) as Report
  }, 60_000)
  const cell = (id: string, key: string, column: string) => cellOf(report, id, key, column)

  it('has T1: by the service itself, or by code, agency and decision; never by a code alone', () => {
    const row = 'dang-ky-khai-sinh'
    expect(['received', 'online', 'onTime', 'overdue'].map((column) => cell('T1', row, column))).toEqual([3, 2, 2, 1])
    expect(cell('T1', 'total', 'received')).toBe(3)
    expect(report.flags).toContainEqual(
      expect.objectContaining({ rule: 'not-given', where: 'T1.service', computed: 1 }),
    )
  })

  it('has T2: what came, what was carried over, what was asked for, what went back', () => {
    const columns = ['total', 'online', 'direct', 'carried', 'finished', 'onTime', 'early', 'overdue', 'open']
    const row = 'UBND phường Thành Sen'
    expect(columns.map((column) => cell('T2', row, column))).toEqual([5, 3, 1, 1, 3, 1, 1, 1, 2])
    expect([cell('T2', row, 'supplemented'), cell('T2', row, 'returned')]).toEqual([1, 1])
  })

  it('has of T6 and T7 what was told; what nobody told is empty, and said so', () => {
    const row = 'UBND phường Thành Sen'
    expect(['owing', 'paid', 'amountVnd', 'failed'].map((column) => cell('T6', row, column))).toEqual([
      1,
      1,
      8_000,
      undefined,
    ])
    const unknown = ['finished', 'papers', 'electronic', 'scan', 'reused']
    expect(unknown.map((column) => cell('T7', 'total', column))).toEqual([3, 1, 1, 0, 0])
    const gaps = report.flags.filter(({ rule }) => rule === 'not-given').map(({ where, computed }) => [where, computed])
    expect(Object.fromEntries(gaps)).toEqual({
      'T1.service': 1,
      'T2.commune': 4,
      T4: undefined,
      T5: undefined,
      'T6.feeVnd': 3,
      'T6.paymentFailed': 1,
      'T7.level': 3,
      'T7.papersDigitised': 2,
      'T7.result': 2,
      'T7.reused': 2,
    })
  })

  it('tells by number what it could not count, the joint dossiers of T3 among it', () => {
    const left = report.flags
      .filter(({ rule }) => rule === 'not-counted')
      .map(({ where, computed }) => [where, computed])
    expect(Object.fromEntries(left)).toEqual({
      'dossiers.not-received': 2,
      'dossiers.without-end': 1,
      'dossiers.without-dossier': 1,
      'T1.joint': 1,
    })
    expect(cell('T3', 'birth', 'received')).toBe(1)
  })

  it('says of every figure that it is of the store, and until when', () => {
    const cells = report.tables.flatMap(({ rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap((row) => Object.values(row.cells)),
    )
    const figures = cells.filter((one) => typeof one === 'object')
    expect(figures.length).toBeGreaterThan(100)
    for (const figure of figures) expect(figure).toMatchObject({ source: 'dossier-engine', cutOff: '2026-10-14' })
  })

  it('has nothing of whose the dossiers are', () => {
    expect(JSON.stringify(report)).not.toMatch(/Hồ Xuân Đức|942086944142/)
  })
})

it('a report of one commune is made of the dossiers that say so', async () => {
  const report = JSON.parse((await run('--store', place, '--json', '--commune', '18073')).printed) as Report
  expect(cellOf(report, 'T1', 'dang-ky-khai-sinh', 'received')).toBe(1)
  expect(cellOf(report, 'T2', 'total', 'total')).toBe(1)
  expect(report.flags).toContainEqual(expect.objectContaining({ where: 'dossiers.commune', computed: 4 }))
  expect(report.tables.map(({ id }) => id)).not.toContain('T3')
}, 60_000)

describe('who published a procedure', () => {
  const procedures = (...lines: string[]) => {
    const file = join(folder, 'procedures.csv')
    writeFileSync(file, ['code,agency,decision,from,to', ...lines].join('\n'))
    return file
  }
  const received = async (file: string) => {
    const { printed } = await run('--store', place, '--json', '--procedures', file)
    return cellOf(JSON.parse(printed) as Report, 'T1', 'dang-ky-khai-sinh', 'allReceived')
  }

  it('can be told by a file, by date; where two did, nobody knows whose the dossier is', async () => {
    const ministry = '1.001193,Bộ Tư pháp,163/QĐ-BTP'
    const province = '1.001193,UBND tỉnh Hà Tĩnh,1404/QĐ-UBND'
    expect(await received(procedures(`${ministry},,`))).toBe(4)
    expect(await received(procedures(`${ministry},2026-09-01,`))).toBe(3)
    expect(await received(procedures(`${ministry},,`, `${province},,`))).toBe(3)
  }, 60_000)

  it('is not guessed from a file with a hole, and not asked for without a store', async () => {
    expect(await run('--store', place, '--procedures', procedures('1.001193,,163/QĐ-BTP,,'))).toMatchObject({
      code: 2,
      complained: expect.stringContaining('line 2 agency') as string,
    })
    expect((await run('--procedures', procedures())).complained).toContain('--store')
  })
})

it('a dossier ended when it was finished, whatever a later event says of one that was fetched', async () => {
  const store = await openStore({ folder: join(folder, 'fetched') })
  const sync = await createDossierSync({ store, portal: {} as never })
  const fetched = dossier('F', { status: 'returned', finishedAt: day('2026-09-30'), returnedAt: day('2026-09-30') })
  await sync.enqueue({ dossier: dossier('F') })
  await sync.enqueue({ code: 'F', progress: [step('finished', '2026-09-22')] })
  await sync.enqueue({ dossier: fetched, progress: [step('returned', '2026-09-30')] })
  const rows = []
  for await (const row of dossierRowsOf(store).rows) rows.push(row)
  await store.close()
  expect(rows).toMatchObject([{ finishedAt: '2026-09-22' }])
}, 60_000)

it('a store that was told of no dossier gives no table of zeros', async () => {
  const store = await openStore({ folder: join(folder, 'empty') })
  const period = reportingPeriod('month', 2026, 10)
  const report = await buildReport({ period, today: '2026-10-15', dossiers: dossierRowsOf(store) })
  await store.close()
  expect(report.tables).toEqual([])
  expect(report.flags.map(({ where }) => where)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'])
}, 60_000)
