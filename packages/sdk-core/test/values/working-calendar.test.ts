import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, calendarYears, dueDate, isWorkingDay, type Instant } from '../../src/values/index.ts'

const at = (time: string): Instant => time as Instant

describe('working calendar', () => {
  it.each(['2021-12-31', '2028-01-01', '2026-02-30', 'today', ''])('refuses %j instead of guessing', (date) => {
    expect(() => isWorkingDay(date)).toThrow(/Invalid input/)
  })

  it.each([-1, 0.5, Number.NaN, 1001])('refuses %d days', (days) => {
    expect(() => addWorkingDays('2026-03-02', days)).toThrow(/days/)
  })

  it('has six years, each named with its source', () => {
    expect(calendarYears.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
    expect(calendarYears.find(({ year }) => year === 2027)?.confidence).toBe('assumed')
  })

  it.each(calendarYears.map(({ year, days }) => [year, days] as const))(
    '%d has each day once, all holidays of its law, and swaps in pairs',
    (year, days) => {
      const dates = days.map(({ date }) => date)
      expect(new Set(dates).size).toBe(dates.length)
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true)
      expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(year < 2026 ? 11 : 12)
      const count = (wanted: string): number => days.filter(({ kind }) => kind === wanted).length
      expect(count('working-saturday')).toBe(count('day-off-swapped'))
    },
  )

  it.each(calendarYears.map(({ year, days }) => [year, days] as const))(
    '%d gives back every holiday that falls on a weekend',
    (_, days) => {
      const weekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
      const lost = days.filter(({ kind, date }) => kind === 'holiday' && weekend(date)).length
      expect(days.filter(({ kind }) => kind === 'day-off-in-lieu')).toHaveLength(lost)
    },
  )

  it('rests on the day of culture from 2026, and says that this is assumed', () => {
    expect(addWorkingDays('2026-11-23', 1)).toBe('2026-11-25')
    expect(isWorkingDay('2025-11-24')).toBe(true)
    const days = calendarYears.flatMap(({ days }) => days).filter(({ date }) => date.endsWith('-11-24'))
    expect(days.map(({ date, confidence }) => [date, confidence])).toEqual([
      ['2026-11-24', 'assumed'],
      ['2027-11-24', 'assumed'],
    ])
  })

  it.each(['2026-03-02T15:00:00', '2026-02-30T08:00:00+07:00', 'today', ''])(
    'counts from no such time as %j',
    (time) => {
      expect(() => dueDate({ receivedAt: at(time), limitWorkingDays: 1 })).toThrow(/receivedAt/)
    },
  )

  it('jumps over Tết', () => {
    expect(addWorkingDays('2026-02-13', 1)).toBe('2026-02-23')
  })

  it('works on a Saturday that was swapped', () => {
    expect(isWorkingDay('2024-05-04')).toBe(true)
    expect(addWorkingDays('2024-04-26', 3)).toBe('2024-05-04')
  })

  it('does not count the day itself', () => {
    expect(addWorkingDays('2026-03-02', 3)).toBe('2026-03-05')
    expect(addWorkingDays('2026-03-07', 0)).toBe('2026-03-09')
  })

  it('counts from the next working day after 15:00', () => {
    expect(dueDate({ receivedAt: at('2026-03-02T15:00:00+07:00'), limitWorkingDays: 0 }).dueAt).toBe(
      '2026-03-02T17:00:00+07:00',
    )
    expect(dueDate({ receivedAt: at('2026-03-02T15:00:01+07:00'), limitWorkingDays: 0 }).dueAt).toBe(
      '2026-03-03T17:00:00+07:00',
    )
    expect(dueDate({ receivedAt: at('2026-03-06T16:00:00+07:00'), limitWorkingDays: 3 })).toEqual({
      countedFrom: '2026-03-09',
      dueAt: '2026-03-12T17:00:00+07:00',
    })
  })

  it('reads the clock of Viet Nam, whatever offset the time came with', () => {
    expect(dueDate({ receivedAt: at('2026-03-02T08:30:00Z'), limitWorkingDays: 0 }).countedFrom).toBe('2026-03-03')
    expect(dueDate({ receivedAt: at('2026-03-01T20:00:00Z'), limitWorkingDays: 0 }).countedFrom).toBe('2026-03-02')
  })

  it('counts a dossier of the weekend from Monday', () => {
    expect(dueDate({ receivedAt: at('2026-03-07T09:00:00+07:00'), limitWorkingDays: 1 }).dueAt).toBe(
      '2026-03-10T17:00:00+07:00',
    )
  })

  it('always ends on a working day, later by at least as many days', () => {
    const start = Date.parse('2022-01-01')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: 0, max: 100 }), (offset, days) => {
        const date = new Date(start + offset * 86_400_000).toISOString().slice(0, 10)
        const end = addWorkingDays(date, days)
        expect(isWorkingDay(end)).toBe(true)
        expect((Date.parse(end) - Date.parse(date)) / 86_400_000).toBeGreaterThanOrEqual(days)
      }),
    )
  })
})
