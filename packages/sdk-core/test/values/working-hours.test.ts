import { addWorkingHours, InputError, isWorkingDay, type Instant } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const at = (text: string): Instant => text as Instant

describe('working hours', () => {
  test.each([
    ['in the morning', '2026-03-02T08:15:00+07:00', 2, '2026-03-02T10:15:00+07:00'],
    ['over noon', '2026-03-02T11:30:00+07:00', 2, '2026-03-02T14:30:00+07:00'],
    ['over night', '2026-03-02T16:30:00+07:00', 2, '2026-03-03T09:30:00+07:00'],
    ['over a weekend', '2026-03-06T16:00:00+07:00', 2, '2026-03-09T09:00:00+07:00'],
    ['from a Sunday', '2026-03-08T10:00:00+07:00', 1, '2026-03-09T09:00:00+07:00'],
    ['before the office opens', '2026-03-02T05:00:00+07:00', 2, '2026-03-02T10:00:00+07:00'],
    ['at noon', '2026-03-02T12:30:00+07:00', 1, '2026-03-02T14:00:00+07:00'],
    ['up to the very end', '2026-03-02T15:00:00+07:00', 2, '2026-03-02T17:00:00+07:00'],
    ['none, in the evening', '2026-03-02T20:00:00+07:00', 0, '2026-03-03T08:00:00+07:00'],
    ['of another offset', '2026-03-02T01:15:00Z', 2, '2026-03-02T10:15:00+07:00'],
  ])('%s', (_, from, hours, until) => {
    expect(addWorkingHours(at(from), hours)).toBe(until)
  })

  test('end on a working day in office hours, and never before they began', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 })
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 40 }), (minutes, hours) => {
        const from = at(new Date(Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000).toISOString())
        const until = addWorkingHours(from, hours)
        expect(isWorkingDay(until.slice(0, 10))).toBe(true)
        expect(until.slice(11, 16) >= '08:00' && until.slice(11, 16) <= '17:00').toBe(true)
        expect(Date.parse(until)).toBeGreaterThanOrEqual(Date.parse(from))
      }),
    )
  })

  test.each([
    ['2026-03-02', 2],
    ['2026-03-02T08:00:00+07:00', -1],
    ['2026-03-02T08:00:00+07:00', Number.NaN],
    ['2027-12-31T16:00:00+07:00', 8],
  ])('%s and %d are refused', (from, hours) => {
    expect(() => addWorkingHours(at(from), hours)).toThrow(InputError)
  })
})
