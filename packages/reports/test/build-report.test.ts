import {
  buildReport,
  reportingPeriod,
  zDeclared,
  zJointDossierRow,
  type Report,
  type ReportDossier,
} from '@lienthong/reports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDossier } from './rows.ts'

const period = reportingPeriod('month', 2022, 6)
const today = '2022-06-15'

async function reportOf(rows: readonly ReportDossier[], more: object = {}): Promise<Report> {
  return buildReport({ period, today, dossiers: { source: 'một cửa', rows }, ...more })
}

const valueIn = (report: Report, table: string, row: string, column: string): number | undefined => {
  const found = report.tables.find(({ id }) => id === table)
  const cell = (row === 'total' ? found?.total : found?.rows.find(({ key }) => key === row))?.cells[column]
  return typeof cell === 'object' ? cell.value : undefined
}

describe('what does not add up is flagged', () => {
  it('a total that was reported elsewhere', async () => {
    const totals = [
      { table: 'T1', column: 'received', declared: 3, source: 'công văn', cutOff: '2022-06-14', extractor: 'tay' },
    ]
    const { flags } = await reportOf([aDossier()], { declared: zDeclared.parse({ totals }) })
    expect(flags).toContainEqual(
      expect.objectContaining({ rule: 'sum', where: 'T1.received', declared: 3, computed: 1 }),
    )
  })

  it('a cumulative figure that falls', async () => {
    const service = 'dang-ky-thuong-tru'
    const earlier = [
      { service, period: 9, cumulative: 9, source: 'báo cáo tháng 5', cutOff: '2022-05-14', extractor: 'tay' },
    ]
    const { flags } = await reportOf([aDossier()], { declared: zDeclared.parse({ earlier }) })
    expect(flags).toContainEqual(expect.objectContaining({ rule: 'cumulative-falls', declared: 9, computed: 1 }))
  })

  it('a period that has not ended', async () => {
    const { flags } = await buildReport({ period, today: '2022-06-10', dossiers: { source: 's', rows: [aDossier()] } })
    expect(flags).toContainEqual(expect.objectContaining({ rule: 'in-future' }))
  })

  it('a service that is none of the 25, a dossier without its day, a table without input', async () => {
    const { flags } = await reportOf([aDossier({ service: 'cap-phep-karaoke' }), aDossier({ code: '2', dueAt: '' })])
    expect(flags.map(({ rule, where }) => `${rule} ${where}`)).toEqual([
      'unknown-service T1',
      'missing-due-date T2',
      'not-given T3',
      'not-given T4',
      'not-given T5',
    ])
  })
})

describe('T1, the 25 services', () => {
  it('counts this period and the year so far, each dossier once', async () => {
    const report = await reportOf([
      aDossier({ code: '1' }),
      aDossier({ code: '1' }),
      aDossier({ code: '2', channel: 'desk', finishedAt: '2022-06-09' }),
      aDossier({ code: '3', receivedAt: '2022-02-01', dueAt: '2022-02-08', finishedAt: '2022-02-02' }),
      aDossier({ code: '4', receivedAt: '2021-12-14', dueAt: '2021-12-20', finishedAt: '2021-12-14' }),
    ])
    const value = (column: string) => valueIn(report, 'T1', 'dang-ky-thuong-tru', column)
    expect([value('received'), value('online'), value('onlinePercent')]).toEqual([2, 1, 50])
    expect([value('onTime'), value('overdue')]).toEqual([1, 1])
    expect([value('allReceived'), value('allOnline'), value('allOnTime')]).toEqual([3, 2, 2])
    expect(report.tables[0]?.rows).toHaveLength(25)
  })

  it('a service may be named by its number or in English, and none is no percent', async () => {
    const report = await reportOf([aDossier({ service: '6' }), aDossier({ code: '2', service: 'lodging-notice' })])
    expect(valueIn(report, 'T1', 'thong-bao-luu-tru', 'received')).toBe(2)
    expect(valueIn(report, 'T1', 'dang-ky-khai-sinh', 'onlinePercent')).toBeUndefined()
  })

  it('a time late at night counts on its day in Viet Nam', async () => {
    const report = await reportOf([aDossier({ receivedAt: '2022-05-14T17:30:00Z', dueAt: '', finishedAt: '' })])
    expect(valueIn(report, 'T1', 'dang-ky-thuong-tru', 'received')).toBe(1)
  })
})

describe('T2, reception and processing', () => {
  const rows = [
    aDossier({ code: 'early' }),
    aDossier({ code: 'on-the-day', finishedAt: '2022-06-08' }),
    aDossier({ code: 'late', finishedAt: '2022-06-10', channel: 'post' }),
    aDossier({ code: 'open', finishedAt: '', dueAt: '2022-06-20' }),
    aDossier({ code: 'open-late', finishedAt: '', supplemented: 'yes' }),
    aDossier({ code: 'carried', receivedAt: '2022-05-01', dueAt: '2022-06-01', finishedAt: '2022-06-01' }),
    aDossier({ code: 'done-before', receivedAt: '2022-05-01', finishedAt: '2022-05-02' }),
    aDossier({ code: 'after', receivedAt: '2022-06-15', finishedAt: '' }),
  ]

  it('says for each dossier of the period how it came and how it went', async () => {
    const report = await reportOf(rows)
    const value = (column: string) => valueIn(report, 'T2', 'Cư trú', column)
    expect([value('total'), value('online'), value('direct'), value('carried')]).toEqual([6, 4, 1, 1])
    expect([value('finished'), value('early'), value('onTime'), value('overdue')]).toEqual([4, 1, 2, 1])
    expect([value('open'), value('openInTime'), value('openOverdue'), value('supplemented')]).toEqual([2, 1, 1, 1])
  })

  it('by whatever is asked for, and the parts add up', async () => {
    const wild = fc.record({
      code: fc.stringMatching(/^[A-Z0-9.-]{1,20}$/),
      unit: fc.constantFrom('A', 'B', ''),
      commune: fc.constantFrom('18073', '18100', ''),
      channel: fc.constantFrom('online', 'desk', 'post'),
      receivedAt: fc.constantFrom('2022-05-01', '2022-05-15', '2022-06-14', '2022-06-20'),
      dueAt: fc.constantFrom('', '2022-06-01', '2022-07-01'),
      finishedAt: fc.constantFrom('', '2022-05-20', '2022-06-14', '2022-07-02'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(wild, { maxLength: 30 }), async (dossiers) => {
        const report = await reportOf(
          dossiers.map((columns) => aDossier(columns)),
          { by: ['unit', 'commune'] },
        )
        for (const { rows: groups, total } of report.tables.filter(({ id }) => id === 'T2')) {
          const sum = (column: string) => groups.reduce((all, { cells }) => all + numberOf(cells[column]), 0)
          const of = (column: string) => numberOf(total?.cells[column])
          expect(sum('total')).toBe(of('total'))
          expect(of('online') + of('direct') + of('carried')).toBe(of('total'))
          expect(of('finished') + of('open')).toBe(of('total'))
          expect(of('openInTime') + of('openOverdue')).toBe(of('open'))
        }
      }),
    )
  })
})

describe('T3 to T7', () => {
  it('T3: a joint dossier is counted once, each branch by itself', async () => {
    const rows = [
      {
        code: 'a',
        group: 'birth',
        receivedAt: '2022-06-01',
        civilStatus: 'done',
        residence: 'failed',
        insurance: 'open',
      },
      { code: 'b', group: 'death', receivedAt: '2022-06-01', form: 'paper', civilStatus: 'done' },
      { code: 'c', group: 'birth', receivedAt: '2022-07-01', civilStatus: 'done' },
    ].map((row) => zJointDossierRow.parse(row))
    const report = await buildReport({ period, today, joint: { source: 'engine', rows } })
    const birth = (column: string) => valueIn(report, 'T3', 'birth', column)
    expect([birth('received'), birth('civilStatus.done'), birth('residence.failed'), birth('insurance.done')]).toEqual([
      1, 1, 1, 0,
    ])
    expect(valueIn(report, 'T3', 'death', 'paper')).toBe(1)
  })

  it('T4 and T5 are what somebody declared, with his name', async () => {
    const from = { source: 'Sở TTTT', cutOff: '2022-06-13', extractor: 'công văn 1552' }
    const declared = zDeclared.parse({
      connections: [{ system: 'CSDLQG về dân cư', state: 'trial', ...from }],
      portalServices: [
        { level: '3', offered: 463, ...from },
        { level: '4', offered: 2_995, ...from },
      ],
    })
    const report = await buildReport({ period, today, declared })
    expect(report.tables.map(({ id }) => id)).toEqual(['T4', 'T5'])
    expect(report.tables[1]?.rows[0]?.cells['offered']).toEqual({ value: 463, ...from })
    expect(report.tables[1]?.rows[0]?.cells['used']).toBeUndefined()
  })

  it('T6: a dossier without a fee is in no column', async () => {
    const report = await reportOf([
      aDossier({ code: '1', feeVnd: 20_000, paidOnlineVnd: 20_000 }),
      aDossier({ code: '2', feeVnd: 20_000, paymentFailed: 'yes' }),
      aDossier({ code: '3', feeVnd: 0 }),
    ])
    const total = (column: string) => valueIn(report, 'T6', 'total', column)
    expect([total('owing'), total('paid'), total('paidPercent'), total('amountVnd'), total('failed')]).toEqual([
      2, 1, 50, 20_000, 1,
    ])
  })

  it('T7: papers and results of what was finished', async () => {
    const report = await reportOf([
      aDossier({ code: '1', level: 'province', result: 'electronic', papersDigitised: 'yes', reused: 'yes' }),
      aDossier({ code: '2', level: 'province', result: 'scan' }),
      aDossier({ code: '3', finishedAt: '' }),
    ])
    const row = (column: string) => valueIn(report, 'T7', 'province', column)
    expect([row('finished'), row('papers'), row('electronic'), row('scan'), row('reused')]).toEqual([2, 1, 1, 1, 1])
  })
})

function numberOf(cell: unknown): number {
  return (cell as { value: number } | undefined)?.value ?? 0
}
