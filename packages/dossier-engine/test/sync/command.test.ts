import { startMockServer, type MockServer } from '@lienthong/mock-server'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDossierSync, openStore } from '../../src/index.ts'
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts'
import { dossierOf, PortalDouble, stepsInto } from '../support/portal-double.ts'
import { runSync, startSync } from '../support/run-sync.ts'

const patience = 120_000
let mocks: MockServer
let postgres: PostgresServer
let folder = ''
let store = ''

beforeAll(async () => {
  postgres = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'lienthong-sync-'))
}, patience)

beforeEach(async () => {
  mocks = await startMockServer({ port: 0 })
  store = await postgres.database()
  return () => mocks.close()
}, patience)

afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}, patience)

const way = (): string[] => [
  ...['--portal', `${mocks.url}/security-server`, '--username', '000.00.00.H27', '--unit', '000.00.00.H27'],
  ...['--store', store, '--json', '--timeout', '1000'],
]

interface KeptDossier {
  readonly code: string
  readonly status: string
  readonly steps: readonly { readonly status: string }[]
  readonly attempts: { readonly creations: number; readonly repeatedSteps: number; readonly lateSteps: number }
}

async function atThePortal(): Promise<readonly KeptDossier[]> {
  const response = await fetch(`${mocks.url}/__admin/v1/records/dvc/dossiers?limit=2000`)
  return ((await response.json()) as { items: KeptDossier[] }).items
}

const codeOf = (at: number): string => `H27.18-260302-${String(at).padStart(4, '0')}`
const line = (at: number): string =>
  JSON.stringify({ ...dossierOf(codeOf(at), 'finished'), progress: stepsInto('received', 'processing', 'finished') })

function fileOf(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

describe('lienthong-sync backfill', () => {
  it(
    'takes a file in and brings everything to the portal; the same file twice changes nothing',
    async () => {
      const file = fileOf('good.jsonl', [1, 2, 3].map(line))
      const first = await runSync(['backfill', file, ...way()])
      expect(first.errors).toBe('')
      expect(JSON.parse(first.lines.at(-1) ?? '')).toMatchObject({
        ok: true,
        rows: 3,
        enqueued: 3,
        delivered: 3,
        refused: [],
        deadLettered: 0,
      })
      expect(first.code).toBe(0)

      const second = await runSync(['backfill', file, ...way()])
      expect(JSON.parse(second.lines.at(-1) ?? '')).toMatchObject({ ok: true, rows: 3, enqueued: 0, repeated: 3 })
      const kept = await atThePortal()
      expect(kept.map(({ steps }) => steps.map(({ status }) => status))).toEqual(kept.map(() => ['2', '4', '9']))
      expect(kept.every(({ attempts }) => attempts.creations === 1)).toBe(true)
    },
    patience,
  )

  it(
    'tells corrupt rows by their lines, without a value of them, and goes on',
    async () => {
      const canary = '942086944142'
      const file = fileOf('bad.jsonl', [
        line(1),
        `{"code": "${canary}`,
        JSON.stringify({ ...dossierOf(canary, 'received') }),
        JSON.stringify({ ...dossierOf(codeOf(2), 'received'), summary: 'x'.repeat(2_000) }),
        `{"filler": "${'y'.repeat(1_100_000)}"}`,
        line(3),
      ])
      const { code, lines, errors } = await runSync(['backfill', file, ...way()])
      const summary = JSON.parse(lines.at(-1) ?? '') as { refused: object[] }
      expect(summary).toMatchObject({ ok: false, rows: 6, delivered: 2 })
      expect(summary.refused).toMatchObject([
        { line: 2, code: 'NOT_JSON' },
        { line: 3, code: 'DOSSIER_REFUSED', fields: [{ field: 'code' }] },
        { line: 4, code: 'DOSSIER_REFUSED', fields: [{ field: 'dossier.summary', rule: 'too-long' }] },
        { line: 5, code: 'LINE_TOO_LONG' },
      ])
      expect(code).toBe(1)
      expect(lines.join('\n') + errors).not.toContain(canary)
      expect((await atThePortal()).map(({ code: kept }) => kept).sort()).toEqual([codeOf(1), codeOf(3)])
    },
    patience,
  )

  it(
    'reads rows of a table, one for each step; a longer export brings the new steps only',
    async () => {
      const head =
        'code,procedureCode,procedureName,fieldCode,fieldName,channel,ownerName,ownerPersonalId,summary,submittedAt,receivedAt,status,processingUnit,stepStatus,stepAt,stepOfficer,stepNote'
      const at = '2026-03-02T08:15:00+07:00'
      const start = (status: string): string =>
        `${codeOf(7)},1.001193,"Đăng ký ""khai sinh""",G15-HT,Hộ tịch,desk,Hồ Xuân Đức,942086944142,Khai sinh,${at},${at},${status},UBND`
      const steps = [`,2,${at},can-bo,"một\nhai"`, `,processing,${at},can-bo,Thẩm tra`, `,finished,${at},can-bo,Xong`]
      const rest = ',,,,,,,,,,,,'
      const today = fileOf('today.csv', [head, `${start('processing')}${steps[0] ?? ''}`, `${rest}${steps[1] ?? ''}`])
      expect(JSON.parse((await runSync(['backfill', today, ...way()])).lines.at(-1) ?? '')).toMatchObject({
        ok: true,
        rows: 1,
        delivered: 1,
      })
      const tomorrow = fileOf('tomorrow.csv', [
        head,
        `${start('finished')}${steps[0] ?? ''}`,
        `${rest}${steps[1] ?? ''}`,
        `${rest}${steps[2] ?? ''}`,
      ])
      expect(JSON.parse((await runSync(['backfill', tomorrow, ...way()])).lines.at(-1) ?? '')).toMatchObject({
        ok: true,
      })
      expect(await atThePortal()).toMatchObject([
        { status: '9', steps: [{ status: '2', note: 'một\nhai' }, { status: '4' }, { status: '9' }] },
      ])
    },
    patience,
  )

  it(
    'is killed in the middle of its work and goes on where it was',
    async () => {
      const count = 150
      const file = fileOf(
        'many.jsonl',
        Array.from({ length: count }, (_, at) => line(at)),
      )
      const first = startSync(['backfill', file, ...way()])
      while ((await atThePortal()).length < count / 3) await new Promise((resolve) => setTimeout(resolve, 5))
      first.child.kill('SIGKILL')
      await first.ended
      const second = await runSync(['backfill', file, ...way()])
      expect(second.code).toBe(0)
      const kept = await atThePortal()
      expect(kept.length).toBe(count)
      expect(kept.filter(({ steps, attempts }) => steps.length !== 3 || attempts.creations !== 1)).toEqual([])
    },
    patience,
  )

  it(
    'says what is missing, and never the password',
    async () => {
      const { code, errors } = await runSync(['backfill', 'nowhere.jsonl', ...way()])
      expect(code).toBe(2)
      expect(errors).toContain('The file does not exist')
      const wrong = await runSync([
        'backfill',
        fileOf('good.jsonl', [line(1)]),
        ...way(),
        '--password',
        'canary-secret',
      ])
      expect(wrong.code).toBe(1)
      expect(JSON.parse(wrong.lines.at(-1) ?? '')).toMatchObject({ ok: false, stopped: 'ACCOUNT_REFUSED', pending: 1 })
      expect(wrong.lines.join() + wrong.errors).not.toContain('canary-secret')
    },
    patience,
  )
})

it(
  'three workers on one database, one of them killed: each dossier arrives once and in order',
  async () => {
    const count = 240
    const opened = await openStore({ connectionString: store })
    const sync = await createDossierSync({ store: opened, portal: new PortalDouble().client })
    for (let at = 0; at < count; at += 1) await sync.enqueue({ dossier: dossierOf(codeOf(at), 'registered') })
    for (const status of ['received', 'processing', 'finished'] as const) {
      await Promise.all(
        Array.from({ length: count }, (_, at) => sync.enqueue({ code: codeOf(at), progress: stepsInto(status) })),
      )
    }
    const workers = [1, 2, 3].map(() => startSync(['work', ...way(), '--concurrency', '4', '--health-port', '0']))
    const [first] = workers
    const ready = JSON.parse(String((await once(first!.child.stdout!, 'data'))[0])) as { health: string }
    expect([200, 503]).toContain((await fetch(`${ready.health}/health`)).status)
    while ((await atThePortal()).length < count / 4) await new Promise((resolve) => setTimeout(resolve, 5))
    workers[1]?.child.kill('SIGKILL')
    while ((await sync.status()).upToDate < count) await new Promise((resolve) => setTimeout(resolve, 50))
    for (const { child } of [workers[0]!, workers[2]!]) child.kill('SIGTERM')
    const ends = await Promise.all(workers.map(({ ended }) => ended))
    expect(ends.map(({ code }) => code)).toEqual([0, null, 0])
    const kept = await atThePortal()
    expect(kept.length).toBe(count)
    const wrong = kept.filter(
      ({ steps, attempts }) => steps.map(({ status }) => status).join() !== '2,4,9' || attempts.creations !== 1,
    )
    expect(wrong).toEqual([])
    await opened.close()
  },
  patience,
)
