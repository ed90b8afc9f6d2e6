import { isLienThongError } from '@lienthong/sdk-core'
import { periodKinds, reportingPeriod } from '@lienthong/reports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('reportingPeriod refuses what is no period', () => {
  it.each([
    ['month', 2022, 0, 'n'],
    ['month', 2022, 13, 'n'],
    ['quarter', 2022, 5, 'n'],
    ['half-year', 2022, 3, 'n'],
    ['year', 2022, 2, 'n'],
    ['month', 22, 1, 'year'],
    ['month', 2022, 1.5, 'n'],
  ] as const)('%s %d, number %d', (kind, year, n, field) => {
    expect(() => reportingPeriod(kind, year, n)).toThrow(expect.objectContaining({ kind: 'input' }))
    try {
      reportingPeriod(kind, year, n)
    } catch (error) {
      expect(isLienThongError(error) && error).toMatchObject({ fields: [{ field, rule: 'not-in-list' }] })
    }
  })
})

describe('a period is from the 15th to the 14th', () => {
  it.each([
    ['month', 2022, 6, '2022-05-15', '2022-06-14'],
    ['month', 2022, 1, '2021-12-15', '2022-01-14'],
    ['quarter', 2022, 1, '2021-12-15', '2022-03-14'],
    ['quarter', 2022, 3, '2022-06-15', '2022-09-14'],
    ['half-year', 2022, 1, '2021-12-15', '2022-06-14'],
    ['half-year', 2022, 2, '2022-06-15', '2022-12-14'],
    ['year', 2022, 1, '2021-12-15', '2022-12-14'],
  ] as const)('%s %d, number %d', (kind, year, n, from, to) => {
    expect(reportingPeriod(kind, year, n)).toMatchObject({ from, to, yearFrom: `${year - 1}-12-15` })
  })

  it('the periods of a kind follow each other without a gap', () => {
    const of = { month: 12, quarter: 4, 'half-year': 2, year: 1 }
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), fc.integer({ min: 1950, max: 2100 }), (kind, year) => {
        const all = [year, year + 1].flatMap((y) =>
          Array.from({ length: of[kind] }, (_, n) => reportingPeriod(kind, y, n + 1)),
        )
        for (const [at, { from }] of all.slice(1).entries()) {
          expect(Date.parse(from) - Date.parse(all[at]?.to ?? '')).toBe(86_400_000)
        }
      }),
    )
  })
})
