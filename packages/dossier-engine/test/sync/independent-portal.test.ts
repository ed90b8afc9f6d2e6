import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { IndependentPortal, type Mishap, type PortalManner } from '../support/independent-portal.ts'
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts'
import { dossierOf, stepsInto } from '../support/portal-double.ts'
import { runSync, startSync } from '../support/run-sync.ts'

// The command against a portal that shares nothing with this project but the public facts: no mock, no admin API.

const patience = 180_000
let portal: IndependentPortal
let url = ''
let root = ''
let count = 0
let postgres: PostgresServer

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lienthong-independent-'))
  postgres = await startPostgres()
}, patience)
afterAll(async () => {
  await postgres.stop()
  rmSync(root, { recursive: true, force: true })
}, patience)
beforeEach(async () => {
  portal = new IndependentPortal()
  url = await portal.listen()
  return () => portal.close()
})

const codeOf = (at: number): string => `H27.18-260302-${String(at).padStart(4, '0')}`
const line = (at: number): string =>
  JSON.stringify({ ...dossierOf(codeOf(at), 'finished'), progress: stepsInto('received', 'processing', 'finished') })
const lines = (many: number): string[] => Array.from({ length: many }, (_, at) => line(at))
const whole = (many: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: many }, (_, at) => [codeOf(at), '1x 2,4,9 -> 9']))

function fileOf(rows: readonly (string | Buffer)[]): string {
  count += 1
  const file = join(root, `${String(count)}.jsonl`)
  writeFileSync(file, Buffer.concat(rows.flatMap((row) => [Buffer.from(row), Buffer.from('\n')])))
  return file
}

function backfill(file: string, store = join(root, `store-${String(count)}`)): string[] {
  return ['backfill', file, ...way(store)]
}

function way(store: string): string[] {
  const { username, unit } = portal.account
  return [
    ...['--portal', url, '--username', username, '--unit', unit, '--store', store, '--json'],
    ...['--timeout', '1000', '--concurrency', '8', '--give-up-after', '60'],
  ]
}

const secret = { LIENTHONG_PORTAL_PASSWORD: new IndependentPortal().account.password }

async function run(argv: readonly string[]) {
  const { code, lines: said, errors } = await runSync(argv, secret)
  return { code, errors, all: said.join('\n') + errors, summary: JSON.parse(said.at(-1) ?? '{}') as Summary }
}

interface Summary {
  readonly ok: boolean
  readonly rows: number
  readonly delivered: number
  readonly refused: readonly { readonly line: number; readonly code: string }[]
  readonly deadLettered: number
  readonly pending: number
}

/** Each of them befalls every eleventh request of a service or so, the same ones in each run. */
const mishaps: readonly Mishap[] = ['timeout-after', 'failed-in-200', 'reset-after', '503', 'html', 'reset-before']
const now = (_service: string, at: number): Mishap | undefined =>
  at % 11 === 0 ? mishaps[(at / 11) % mishaps.length] : undefined

describe('everything arrives once and in order', () => {
  it.each<[string, PortalManner]>([
    ['rows in capitals', {}],
    ['rows as they are sent, alone', { keys: 'pascal', result: 'object' }],
    [
      'rows of others around it, and "exists already" beside a success',
      { others: true, exists: { error_code: 0, message: 'Hồ sơ ĐÃ TỒN TẠI trên hệ thống' } },
    ],
  ])(
    '%s, on a bad line',
    async (_, manner) => {
      portal.manner = { ...manner, mishap: now }
      const { code, errors, summary } = await run(backfill(fileOf(lines(50))))
      expect(errors).toBe('')
      expect(summary).toMatchObject({ ok: true, rows: 50, delivered: 50, deadLettered: 0, pending: 0 })
      expect(code).toBe(0)
      expect(portal.arrived()).toEqual(whole(50))
      expect([...portal.faults, ...[...portal.dossiers.values()].flatMap(({ faults }) => faults)]).toEqual([])
    },
    patience,
  )

  it.each<[string, PortalManner['sessionOver']]>([
    ['by HTTP 401', (response) => response.writeHead(401).end()],
    [
      'in a way of its own',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"error_code":"2","message":"Phiên không hợp lệ"}'),
    ],
  ])(
    'when a session lives for fifty calls and its end is said %s',
    async (_, sessionOver) => {
      portal.manner = { callsPerSession: 50, ...(sessionOver && { sessionOver }) }
      const { code, summary } = await run(backfill(fileOf(lines(30))))
      expect(summary).toMatchObject({ ok: true, delivered: 30 })
      expect(code).toBe(0)
      expect(portal.arrived()).toEqual(whole(30))
    },
    patience,
  )
})

it(
  'rows that are none are told by their lines, rows that the portal refuses by its code, and the rest arrives',
  async () => {
    portal.manner = {
      refuses: { codes: new Set([codeOf(1)]), answer: { error_code: '-9', message: `Sai: ${codeOf(1)}` } },
    }
    const canary = 'canary-in-a-row'
    const file = fileOf([
      `\ufeff${line(0)}`,
      '',
      `{"code":"${canary}",`,
      JSON.stringify({ ...dossierOf(codeOf(7), 'received'), summary: undefined }),
      JSON.stringify({ ...dossierOf(codeOf(8), 'received'), receivedAt: '2026-02-30T08:00:00+07:00' }),
      Buffer.from(line(9), 'latin1'),
      `{"filler":"${canary.repeat(140_000)}"}`,
      '[]',
      'null',
      line(1),
      `${line(2)}\r`,
      line(3),
    ])
    const { code, all, summary } = await run(backfill(file))
    expect(summary.refused).toMatchObject([
      { line: 3, code: 'NOT_JSON' },
      { line: 4, code: 'DOSSIER_REFUSED', fields: [{ field: 'dossier.summary' }] },
      { line: 5, code: 'DOSSIER_REFUSED', fields: [{ field: 'dossier.receivedAt' }] },
      { line: 6, code: 'NOT_UTF_8' },
      { line: 7, code: 'LINE_TOO_LONG' },
      { line: 8, code: 'NOT_JSON' },
      { line: 9, code: 'NOT_JSON' },
    ])
    expect(summary).toMatchObject({ ok: false, delivered: 3, deadLettered: 1, pending: 1 })
    expect(code).toBe(1)
    expect(all).not.toContain(canary)
    expect(portal.arrived()).toEqual({
      [codeOf(0)]: '1x 2,4,9 -> 9',
      [codeOf(2)]: '1x 2,4,9 -> 9',
      [codeOf(3)]: '1x 2,4,9 -> 9',
    })
  },
  patience,
)

it(
  'killed three times in the middle and started again: nothing lost, nothing twice, and the password nowhere',
  async () => {
    const file = fileOf(lines(120))
    const store = join(root, `killed-${String(count)}`)
    let said = ''
    for (const most of [25, 55, 85]) {
      const { child, ended } = startSync(backfill(file, store), secret)
      while (portal.dossiers.size < most && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 2))
      if (child.pid !== undefined && most === 25) {
        expect(readFileSync(`/proc/${String(child.pid)}/cmdline`, 'utf8')).not.toContain(portal.account.password)
      }
      child.kill('SIGKILL')
      const end = await ended
      said += end.lines.join('\n') + end.errors
    }
    const { code, all, summary } = await run(backfill(file, store))
    expect(summary).toMatchObject({ ok: true, rows: 120, pending: 0, deadLettered: 0 })
    expect(code).toBe(0)
    expect(portal.arrived()).toEqual(whole(120))
    expect(said + all).not.toContain(portal.account.password)
    expect(filesIn(store).filter((name) => readFileSync(name).includes(portal.account.password))).toEqual([])
  },
  patience,
)

it(
  'two backfills on one PostgreSQL, one of them killed: the other brings everything',
  async () => {
    const store = await postgres.database()
    const file = fileOf(lines(120))
    const other = fileOf(lines(160).slice(120))
    const killed = startSync(backfill(file, store), secret)
    const kept = startSync(backfill(other, store), secret)
    while (portal.dossiers.size < 40) await new Promise((resolve) => setTimeout(resolve, 2))
    killed.child.kill('SIGKILL')
    await Promise.all([killed.ended, kept.ended])
    const { code, summary } = await run(backfill(file, store))
    expect(summary).toMatchObject({ ok: true, pending: 0 })
    expect(code).toBe(0)
    expect(portal.arrived()).toEqual(whole(160))
  },
  patience,
)

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}
