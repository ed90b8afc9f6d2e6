import { createEngine, defineProcess, done, openStore } from '@lienthong/dossier-engine'
import readXlsxFile from 'read-excel-file/node'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportCommand } from '../src/cli/report-command.ts'
import { printedUntilJune10 } from './printed-counts.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lienthong-report-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []]
  const world = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complained.push(line),
    now: () => Date.parse('2022-06-15T08:00:00+07:00'),
  }
  const code = await reportCommand(argv, world)
  return { code, printed: printed.join('\n'), complained: complained.join('\n') }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const june = ['--period', 'month', '--year', '2022', '--n', '6']
const header = 'code,service,field,unit,channel,receivedAt,dueAt,finishedAt'
const row = 'H27-1,dang-ky-thuong-tru,Cư trú,Công an xã,online,2022-06-01,2022-06-08,2022-06-07'

describe('lienthong-report says what is missing, and how to go on', () => {
  it.each([
    ['no period', [], /Say which period/],
    ['no such file', [...june, '--dossiers', 'nowhere.csv'], /no such file/],
    ['a month 13', ['--period', 'month', '--year', '2022', '--n', '13'], /n is not in the list/],
    ['an unknown kind', ['--period', 'week', '--year', '2022'], /Allowed choices/],
    ['a seed and a period', ['--seed', 'footnote1', ...june], /a period of its own/],
    ['a seed and a month', ['--seed', 'footnote1', '--n', '1'], /a period of its own/],
    ['a seed and a commune', ['--seed', 'footnote1', '--commune', '18073'], /figures of its own/],
    ['a seed and a grouping', ['--seed', 'footnote1', '--by', 'field'], /figures of its own/],
    ['a seed and a source', ['--seed', 'footnote1', '--source', 'x'], /figures of its own/],
    ['a path longer than any', [...june, '--dossiers', 'x'.repeat(5_000)], /Cannot read x+ \(ENAMETOOLONG\)/],
    ['declared figures under such a path', [...june, '--declared', 'x'.repeat(5_000)], /ENAMETOOLONG/],
    ['a commune of nothing', [...june, '--commune', ' '], /It takes a word/],
    ['an unknown seed', ['--seed', 'footnote9'], /Allowed choices/],
  ])('%s', async (_, argv, message) => {
    const { code, complained } = await run(...argv)
    expect(code).toBe(2)
    expect(complained).toMatch(message)
  })

  it('a file of declared figures in another form is refused by the names of its fields', async () => {
    const declared = file('declared.json', '{"sums":[{"id":"x"}]}')
    const { code, complained } = await run(...june, '--declared', declared)
    expect([code, complained]).toEqual([2, expect.stringContaining('sums.0.')])
  })

  it('a row that cannot be counted is named by its line, without its values, and the rest goes on', async () => {
    const bad = 'H27-2,dang-ky-thuong-tru,Cư trú,Công an xã,bằng miệng,2022-13-01,,'
    const dossiers = file('dossiers.csv', [header, bad, row].join('\n'))
    const { code, printed } = await run(...june, '--dossiers', dossiers, '--json')
    const report = JSON.parse(printed) as { problems: unknown[]; tables: { total: { cells: { received: unknown } } }[] }
    expect(code).toBe(1)
    expect(report.problems).toEqual([
      { line: 2, column: 'channel', rule: 'not-in-list' },
      { line: 2, column: 'receivedAt', rule: 'plain-date' },
    ])
    expect(report.tables[0]?.total.cells.received).toMatchObject({ value: 1 })
    expect(printed).not.toContain('bằng miệng')
    const { printed: tables } = await run(...june, '--dossiers', dossiers)
    expect(tables).toContain('1 dòng không đọc được')
    expect(tables).toContain('! dòng 2: cột channel không có trong danh mục')
  })
})

describe('a file that cannot be read is one sentence, and no report', () => {
  it.each([
    [
      'a stray quotation mark',
      [header, 'H27-1,3,BÍ MẬT "x" y,,online,2022-06-01,,'].join('\n'),
      /dossiers\.csv: line 2: /,
    ],
    ['a quotation mark that stays open', [header, 'H27-1,3,"BÍ MẬT,,online,2022-06-01,,', row].join('\n'), /line 2: /],
    ['nothing in it', '', /dossiers\.csv: .*empty/],
  ])('%s', async (_, text, message) => {
    const { code, complained, printed } = await run(...june, '--dossiers', file('dossiers.csv', text))
    expect([code, printed]).toEqual([2, ''])
    expect(complained).toMatch(message)
    expect(complained).toMatch(/Không đọc được tệp: (dòng|tệp) /)
    expect(complained).not.toMatch(/BÍ MẬT|\n/)
  })

  it.each(['--dossiers', '--joint', '--declared'])('a folder instead of a file, for %s', async (option) => {
    mkdirSync(join(folder, 'register'))
    const { code, complained } = await run(...june, option, join(folder, 'register'))
    expect([code, complained]).toEqual([2, expect.stringMatching(/Cannot read .*register: it is a folder/)])
  })

  it('a file of procedures in another form', async () => {
    const { complained } = await run(
      ...june,
      '--store',
      join(folder, 'store'),
      '--procedures',
      file('p.csv', 'code\n"x"'),
    )
    expect(complained).toMatch(/p\.csv: line 1: .*no column agency, decision/)
  })
})

describe('lienthong-report', () => {
  it('prints the tables and what does not add up', async () => {
    const { code, printed } = await run('--seed', 'footnote1')
    expect(code).toBe(0)
    expect(printed).toContain('16.507')
    expect(printed).toContain('! Hồ sơ tiếp nhận của 25 dịch vụ công thiết yếu')
  })

  it('--seed footnote1 --json gives the 25 counts and the difference of 461', async () => {
    const { printed } = await run('--seed', 'footnote1', '--json')
    const seed = JSON.parse(printed) as { services: { slug: string; received: number }[]; difference: number }
    expect(Object.fromEntries(seed.services.map(({ slug, received }) => [slug, received]))).toEqual(printedUntilJune10)
    expect(seed).toMatchObject({ declared: 48_912, computed: 49_373, difference: 461 })
  })

  it('writes JSON, CSV, XLSX and a page; words from outside stay words', async () => {
    const wild = row.replace('Công an xã', '"=HYPERLINK(""http://x"")<b>"').replace('H27-1', 'H27-3')
    const dossiers = file('dossiers.csv', `\ufeff${[header, row, wild].join('\r\n')}\r\n`)
    const out = join(folder, 'out')
    expect((await run(...june, '--dossiers', dossiers, '--by', 'unit', 'field', '--out', out)).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(
      ['T1.csv', 'T2-2.csv', 'T2.csv', 'T6.csv', 'T7.csv', 'report.html', 'report.json', 'report.xlsx'].sort(),
    )
    expect(readFileSync(join(out, 'T2.csv'), 'utf8')).toContain(`"'=HYPERLINK`)
    const page = readFileSync(join(out, 'report.html'), 'utf8')
    expect(page).toContain('&lt;b&gt;')
    expect(page).not.toContain('<b>')
    expect(page).toContain('<svg role="img"')
    const [sheet] = await readXlsxFile(join(out, 'report.xlsx'))
    expect(sheet?.data.at(0)?.[0]).toBe('25 dịch vụ công thiết yếu')
  })

  it('makes T1 of one commune or one field', async () => {
    const text = [
      `${header},commune`,
      `${row},18073`,
      `${row.replace('H27-1', 'H27-2').replace('Cư trú', 'Hộ tịch')},1`,
    ]
    const dossiers = file('dossiers.csv', text.join('\n'))
    for (const [option, word, heading] of [
      ['--commune', '18073', 'xã, phường, đặc khu: 18073'],
      ['--field', 'hộ tịch', 'lĩnh vực: hộ tịch'],
    ] as const) {
      const { printed } = await run(...june, '--dossiers', dossiers, option, word, '--json')
      const report = JSON.parse(printed) as { tables: { total: { cells: { received: unknown } } }[] }
      expect(report.tables[0]?.total.cells.received).toMatchObject({
        value: 1,
        source: expect.stringContaining(heading) as string,
      })
    }
  })

  it('tells by --help how each is done', async () => {
    const { code, printed } = await run('--help')
    expect(code).toBe(0)
    for (const option of ['--commune 18073', "--field 'Hộ tịch'", '--store ./data', '(default: 1)'])
      expect(printed).toContain(option)
  })

  it('counts joint dossiers from the store of the engine', async () => {
    const store = await openStore({ folder: join(folder, 'store') })
    const step = () => done(undefined)
    const branches = { registration: { step }, number: { step }, residence: { step }, card: { step } }
    const clock = { now: () => Date.parse('2022-06-02T08:00:00+07:00') }
    const engine = await createEngine({
      store,
      clock,
      processes: [defineProcess({ kind: 'joint-birth', version: 1, branches })],
    })
    await engine.start('joint-birth', 'LTKS-1', {})
    await engine.drain()
    await store.close()
    const { code, printed } = await run(...june, '--store', join(folder, 'store'), '--json')
    const { tables } = JSON.parse(printed) as { tables: { id: string; rows: { cells: Record<string, unknown> }[] }[] }
    expect(code).toBe(0)
    expect(tables.find(({ id }) => id === 'T3')?.rows[0]?.cells).toMatchObject({
      received: { value: 1, source: 'dossier-engine' },
      'residence.done': { value: 1 },
    })
  })
})
