import {
  buildReport,
  reportingPeriod,
  reportToHtml,
  reportToText,
  reportToXlsx,
  tableToCsv,
  type Report,
  type ReportDossier,
  type Scope,
} from '@lienthong/reports'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { aDossier } from './rows.ts'

const period = reportingPeriod('month', 2022, 6)
const today = '2022-06-15'
const report = (rows: readonly ReportDossier[], only?: Scope, more: object = {}): Promise<Report> =>
  buildReport({ period, today, dossiers: { source: 'một cửa', rows }, ...(only && { only }), ...more })

const valueIn = ({ tables }: Report, table: string, row: string, column: string): number => {
  const found = tables.find(({ id }) => id === table)
  const cell = (row === 'total' ? found?.total : found?.rows.find(({ key }) => key === row))?.cells[column]
  return typeof cell === 'object' ? cell.value : 0
}

const rows = [
  aDossier({ code: '1', commune: '18073', feeVnd: 8_000, paidOnlineVnd: 8_000 }),
  aDossier({ code: '2', commune: '18073', service: 'dang-ky-khai-sinh', field: 'Hộ tịch' }),
  aDossier({ code: '3', commune: '18100' }),
  aDossier({ code: '4' }),
]

describe('a report of one commune, field or unit', () => {
  it('has T1 of one commune: all 25 rows, its dossiers only', async () => {
    const made = await report(rows, { commune: '18073' })
    expect(made.tables.find(({ id }) => id === 'T1')?.rows).toHaveLength(25)
    expect(valueIn(made, 'T1', 'dang-ky-thuong-tru', 'received')).toBe(1)
    expect(valueIn(made, 'T1', 'total', 'received')).toBe(2)
    expect(valueIn(made, 'T6', 'total', 'amountVnd')).toBe(8_000)
  })

  it('has T1 of one field, whatever its capitals and however its marks are put', async () => {
    const made = await report(rows, { field: ' hộ TỊCH '.normalize('NFD') })
    expect(valueIn(made, 'T1', 'dang-ky-khai-sinh', 'received')).toBe(1)
    expect(valueIn(made, 'T1', 'total', 'received')).toBe(1)
  })

  it('may be both, and of a unit', async () => {
    const unit = 'Công an xã Cẩm Bình'
    expect(valueIn(await report(rows, { commune: '18073', field: 'Cư trú', unit }), 'T1', 'total', 'received')).toBe(1)
    expect(valueIn(await report(rows, { unit }), 'T1', 'total', 'received')).toBe(4)
  })

  it('says how many dossiers do not tell whose they are, and when there are none', async () => {
    const { flags } = await report(rows, { commune: '18073' })
    expect(flags).toContainEqual(expect.objectContaining({ rule: 'not-given', where: 'dossiers.commune', computed: 1 }))
    const elsewhere = await report(rows, { commune: '18073', field: 'Đất đai' })
    expect(elsewhere.flags.map(({ rule, where }) => `${rule} ${where}`)).toContain('nothing-counted dossiers')
    // The one without a commune is of another field anyway.
    expect(elsewhere.flags.map(({ where }) => where)).not.toContain('dossiers.commune')
  })

  it('leaves T3 out, which nobody can part, and says so', async () => {
    const joint = { source: 'một cửa', rows: [] }
    const { tables, flags } = await report(rows, { commune: '18073' }, { joint })
    expect(tables.map(({ id }) => id)).not.toContain('T3')
    expect(flags.find(({ where }) => where === 'T3')?.message).toContain('tell neither commune')
  })

  it('is told apart from the whole wherever it is read', async () => {
    const made = await report(rows, { commune: '18073', field: 'Cư trú' })
    const words = 'xã, phường, đặc khu: 18073; lĩnh vực: Cư trú'
    expect(made.only).toEqual({ commune: '18073', field: 'Cư trú' })
    expect(reportToText(made).split('\n')[0]).toContain(words)
    expect(reportToHtml(made)).toContain(`14/06/2022); ${words}</h1>`)
    const [first] = made.tables
    if (first === undefined) throw new Error('expected T1')
    expect(tableToCsv(first)).toContain(`một cửa (${words})`)
    const [sheet] = await readXlsxFile(Buffer.from(await reportToXlsx(made)))
    expect(sheet?.data[1]?.[0]).toContain(words)
  })

  it('a scope of nothing is the whole; one that is no word is refused by its name', async () => {
    expect(await report(rows, {})).toEqual(await report(rows))
    await expect(report(rows, { commune: ' ' })).rejects.toMatchObject({ fields: [{ field: 'commune' }] })
    await expect(report(rows, { xa: '1' } as Scope)).rejects.toMatchObject({ fields: [{ rule: 'unknown-field' }] })
  })

  it('the communes add up to the whole, with those who tell none', async () => {
    const communes = ['18073', '18100', '18106'] as const
    const wild = fc.record({
      code: fc.stringMatching(/^[A-Z0-9.-]{1,20}$/),
      commune: fc.constantFrom(...communes, ''),
      channel: fc.constantFrom('online', 'desk', 'post'),
      receivedAt: fc.constantFrom('2022-05-01', '2022-05-15', '2022-06-14', '2022-06-20'),
      finishedAt: fc.constantFrom('', '2022-05-20', '2022-06-14', '2022-07-02'),
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(wild, { maxLength: 20, selector: ({ code }) => code }), async (dossiers) => {
        const all = dossiers.map((columns) => aDossier(columns))
        const untold = all.filter(({ commune }) => commune === undefined)
        const parts = [...communes.map((commune) => report(all, { commune })), report(untold)]
        const made = await Promise.all(parts)
        const whole = await report(all)
        for (const column of ['received', 'online', 'onTime', 'overdue', 'allReceived', 'allOverdue']) {
          const sum = made.reduce((value, part) => value + valueIn(part, 'T1', 'total', column), 0)
          expect(sum).toBe(valueIn(whole, 'T1', 'total', column))
        }
      }),
      { numRuns: 50 },
    )
  })
})
