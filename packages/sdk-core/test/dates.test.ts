import {
  dayOf,
  epochMsOf,
  instantOf,
  isCalendarDay,
  readInstant,
  readPartialDate,
  readPlainDate,
  systemClock,
  writeWirePartialDate,
  type Instant,
} from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789-:T+Z.'), maxLength: 30 }),
)

describe('PlainDate', () => {
  test.each([
    '2023-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '0000-01-01',
    '1900-02-29',
    '2026-3-1',
    '26-03-01',
    '2026-03-01T00:00:00Z',
    ' 2026-03-01',
    '2026-03-01\n',
    '２０２６-03-01',
    '2026/03/01',
    '',
  ])('refuses %j', (text) => {
    expect(readPlainDate(text)).toBeUndefined()
  })

  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1945-09-02'])('reads %j', (text) => {
    expect(readPlainDate(text)).toBe(text)
  })

  test('knows the same days as the calendar of the machine', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(`${text}T00:00:00Z`)
        // The machine takes the 31st of April for the 1st of May; its year 0 is no year of ours.
        const exists = year > 0 && !Number.isNaN(+date) && date.toISOString().startsWith(text)
        return isCalendarDay(year, month, day) === exists && (readPlainDate(text) !== undefined) === exists
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    [2026.5, 1, 1],
    [Number.NaN, 1, 1],
    [2026, Number.NaN, 1],
    [2026, 1, Number.NaN],
    [2026, 1.5, 1],
    [-1, 1, 1],
    [10_000, 1, 1],
  ])('isCalendarDay(%d, %d, %d) is no day', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(false)
  })

  test('never throws', () => {
    fc.assert(fc.property(anyText, (text) => [undefined, text].includes(readPlainDate(text))))
  })
})

describe('PartialDate', () => {
  test.each([
    '26',
    '2026-',
    '2026-1',
    '2026-13',
    '2026-00',
    '0000',
    '2026-02-30',
    '2026-01-',
    '2026-01-01-01',
    '--',
    '',
  ])('refuses %j', (text) => {
    expect(readPartialDate(text)).toBeUndefined()
  })

  test.each([
    ['1954', '1954'],
    ['1954-03', '03/1954'],
    ['1954-03-09', '09/03/1954'],
  ])('reads %j and writes it as %j', (text, wire) => {
    expect(readPartialDate(text)).toBe(text)
    expect(writeWirePartialDate(text, '/')).toBe(wire)
    expect(writeWirePartialDate(text, '.')).toBe(wire.replaceAll('/', '.'))
  })

  test('never throws, and takes every PlainDate', () => {
    fc.assert(fc.property(anyText, (text) => [undefined, text].includes(readPartialDate(text))))
    fc.assert(
      fc.property(fc.date({ min: new Date(0), noInvalidDate: true, max: new Date('9999-12-31') }), (date) => {
        const day = date.toISOString().slice(0, 10)
        return readPartialDate(day) === day
      }),
    )
  })
})

describe('Instant', () => {
  test.each([
    '2026-03-01',
    '2026-03-01T08:15:00',
    '2026-03-01 08:15:00Z',
    '2026-03-01T08:15Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T25:61:00+07:00',
    '2026-03-01T08:60:00Z',
    '2026-03-01T08:15:60Z',
    '2026-02-29T08:15:00Z',
    '2026-03-01T08:15:00+7:00',
    '2026-03-01T08:15:00+0700',
    '2026-03-01T08:15:00+24:00',
    '2026-03-01T08:15:00+07:60',
    '2026-03-01T08:15:00.Z',
    '2026-03-01T08:15:00,5Z',
    // In Viet Nam a day of the year 10000, or of a year that never was.
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-12:00',
    '0001-01-01T00:00:00+14:00',
    'yesterday',
    '',
  ])('refuses %j', (text) => {
    expect(readInstant(text)).toBeUndefined()
  })

  test.each([
    ['2026-11-23T08:15:00+07:00', '2026-11-23T08:15:00+07:00'],
    ['2026-11-23T01:15:00Z', '2026-11-23T08:15:00+07:00'],
    ['2026-11-23T01:15:00-00:00', '2026-11-23T08:15:00+07:00'],
    ['2026-11-22T15:15:00-10:00', '2026-11-23T08:15:00+07:00'],
    ['2026-11-23T06:45:00+05:30', '2026-11-23T08:15:00+07:00'],
    ['2026-11-23T01:15:00.999999999Z', '2026-11-23T08:15:00+07:00'],
    ['9999-12-31T23:59:59+07:00', '9999-12-31T23:59:59+07:00'],
    ['0001-01-01T00:00:00+07:00', '0001-01-01T00:00:00+07:00'],
  ])('reads %j as %j: one spelling for one moment', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
  })

  test.each([
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2027-01-01T00:30:00+09:00', '2026-12-31'],
  ])('%j falls on %s in Viet Nam', (text, day) => {
    expect(dayOf(readInstant(text)!)).toBe(day)
  })

  test('there and back is the same second', () => {
    const anyMs = fc.integer({ min: Date.parse('0001-01-02'), max: Date.parse('9999-12-31') })
    fc.assert(
      fc.property(anyMs, (ms) => {
        const instant = instantOf(ms)
        return epochMsOf(instant) === Math.floor(ms / 1000) * 1000 && readInstant(instant) === instant
      }),
    )
  })

  test('never throws, and what it reads has one form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const instant: Instant | undefined = readInstant(text)
        return instant === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(instant)
      }),
    )
  })

  test('the clock of the machine gives milliseconds', () => {
    expect(Number.isInteger(systemClock.now())).toBe(true)
  })
})
