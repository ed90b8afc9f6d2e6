import {
  buildReport,
  readCsv,
  reportingPeriod,
  zJointDossierRow,
  zReportDossier,
  type Report,
} from '@lienthong/reports'
import { describe, expect, it } from 'vitest'
import { aDossier } from './rows.ts'

const june = reportingPeriod('month', 2022, 6)
const july = reportingPeriod('month', 2022, 7)

async function reportOf(dossiers: Parameters<typeof aDossier>[0][], period = june): Promise<Report> {
  const rows = dossiers.map((columns, at) => aDossier({ code: `H27-${at}`, ...columns }))
  return buildReport({ period, today: '2022-08-01', dossiers: { source: 'một cửa', rows } })
}

const total = ({ tables }: Report, id: string, ...columns: string[]) => {
  const cells = tables.find((table) => table.id === id)?.total?.cells
  return columns.map((column) => {
    const cell = cells?.[column]
    return typeof cell === 'object' ? cell.value : undefined
  })
}

const flagged = ({ flags }: Report) =>
  flags.flatMap(({ rule, where, computed }) => (rule === 'not-given' ? [] : [`${where} ${rule} ${computed}`]))

const processing = ['total', 'carried', 'finished', 'early', 'onTime', 'overdue', 'open', 'openOverdue', 'returned']

describe('a dossier that contradicts itself is counted as far as it can be, and flagged', () => {
  it('given back, and nobody says when: done, not overdue for ever', async () => {
    const back = { returned: 'yes', finishedAt: '' } as const
    const now = await reportOf([back])
    expect(total(now, 'T2', ...processing)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1])
    expect(total(now, 'T1', 'received', 'onTime', 'overdue')).toEqual([1, 0, 0])
    expect(flagged(now)).toEqual(['T2 missing-end 1'])
    const later = await reportOf([back], july)
    expect(total(later, 'T2', ...processing)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(flagged(later)).toEqual(['dossiers nothing-counted 0'])
  })

  it('given back in a later period: still open in this one, and returned then', async () => {
    const back = { receivedAt: '2022-06-10', dueAt: '2022-07-20', returned: 'yes', finishedAt: '2022-07-01' } as const
    expect(total(await reportOf([back]), 'T2', 'open', 'finished', 'returned')).toEqual([1, 0, 0])
    expect(total(await reportOf([back], july), 'T2', 'carried', 'finished', 'returned')).toEqual([1, 1, 1])
  })

  it('finished before it was received: done, and neither early nor late', async () => {
    const report = await reportOf([{ receivedAt: '2022-06-10', dueAt: '2022-06-20', finishedAt: '2022-05-01' }])
    expect(total(report, 'T2', ...processing)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0])
    expect(total(report, 'T1', 'received', 'onTime', 'overdue')).toEqual([1, 0, 0])
    expect(total(report, 'T7', 'finished')).toEqual([1])
    expect(flagged(report)).toEqual(['T2 end-before-reception 1'])
  })

  it('due before it was received: as one without a due date', async () => {
    const due = { receivedAt: '2022-06-10', dueAt: '2022-06-08' } as const
    const report = await reportOf([
      { ...due, finishedAt: '2022-06-11' },
      { ...due, finishedAt: '' },
    ])
    expect(total(report, 'T2', 'finished', 'early', 'onTime', 'overdue', 'open', 'openOverdue')).toEqual([
      1, 0, 0, 0, 1, 0,
    ])
    expect(flagged(report)).toEqual(['T2 due-before-reception 2'])
  })

  it('on the very day it was received is no contradiction', async () => {
    const day = '2022-06-10'
    const report = await reportOf([{ receivedAt: day, dueAt: day, finishedAt: day, feeVnd: 16, paidOnlineVnd: 16 }])
    expect(total(report, 'T2', 'onTime')).toEqual([1])
    expect(flagged(report)).toEqual([])
  })

  it('paid in part is not paid; what is paid beyond the fee is no fee', async () => {
    const report = await reportOf([
      { feeVnd: 16, paidOnlineVnd: 5 },
      { feeVnd: 1_000, paidOnlineVnd: 99_999_999 },
      { feeVnd: 1_000, paidOnlineVnd: 1_000 },
      { feeVnd: 0, paidOnlineVnd: 7 },
      { paidOnlineVnd: 3 },
    ])
    expect(total(report, 'T6', 'owing', 'paid', 'amountVnd')).toEqual([3, 2, 2_005])
    expect(flagged(report)).toEqual(['T6 part-paid 1', 'T6 over-paid 3'])
    const words = report.flags.map(({ messageVi }) => messageVi).join('\n')
    expect(words).toContain('(5 đồng)')
    expect(words).toContain('(99.999.009 đồng)')
  })
})

describe('zeros of nothing are flagged', () => {
  const ofFile = (text: string) =>
    buildReport({
      period: june,
      today: '2022-08-01',
      dossiers: { source: 'một cửa', ...readCsv(new Blob([text]).stream(), zReportDossier) },
    })
  it('a file with a header and no row', async () => {
    const report = await ofFile('code,channel,receivedAt\n')
    expect(flagged(report)).toEqual(['dossiers nothing-counted 0'])
    expect(report.flags[0]?.messageVi).toBe('Dữ liệu đầu vào không có hồ sơ nào')
  })

  it('dossiers of another year', async () => {
    const report = await ofFile('code,channel,receivedAt,finishedAt\nA1,desk,2021-06-01,2021-06-02\n')
    expect(report.flags[0]?.messageVi).toBe('Không có hồ sơ nào trong số 1 hồ sơ đầu vào được tính trong kỳ')
  })

  it('no joint dossier at all', async () => {
    const rows = [] as ReturnType<typeof zJointDossierRow.parse>[]
    const report = await buildReport({ period: june, today: '2022-08-01', joint: { source: 'một cửa', rows } })
    expect(flagged(report)).toEqual(['joint nothing-counted 0'])
  })
})
