import {
  epochMsOf,
  instantOf,
  readPlainDate,
  readWireDate,
  readWireTime,
  writeWireDate,
  writeWireTime,
  type PlainDate,
  type WireDateForm,
  type WireTimeForm,
} from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const dateForms: WireDateForm[] = ['yyyyMMdd', 'dd/MM/yyyy', 'dd.MM.yyyy']
const timeForms: WireTimeForm[] = ['yyyyMMddHHmmss', 'yyyyMMddHHmm', 'dd/MM/yyyy HH:mm:ss']

const firstDay = new Date('0001-01-01T00:00:00Z')
const lastDay = new Date('9999-12-31T00:00:00Z')
const anyDay = fc
  .date({ min: firstDay, max: lastDay, noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate)

describe('a day', () => {
  test.each([
    ['29.02.2023', 'dd.MM.yyyy', 'no such day'],
    ['31/04/2026', 'dd/MM/yyyy', 'no such day'],
    ['00/01/2026', 'dd/MM/yyyy', 'no such day'],
    ['01/13/2026', 'dd/MM/yyyy', 'no such month'],
    ['00000101', 'yyyyMMdd', 'no year 0'],
    ['1/3/2026', 'dd/MM/yyyy', 'short'],
    ['2026030', 'yyyyMMdd', 'short'],
    ['202603011', 'yyyyMMdd', 'long'],
    ['01/03/2026 ', 'dd/MM/yyyy', 'long'],
    ['01-03-2026', 'dd/MM/yyyy', 'other separators'],
    ['01.03.2026', 'dd/MM/yyyy', 'separators of another form'],
    ['01/03.2026', 'dd/MM/yyyy', 'mixed separators'],
    ['٠١/٠٣/٢٠٢٦', 'dd/MM/yyyy', 'Arabic digits'],
    ['０１/０３/２０２６', 'dd/MM/yyyy', 'wide digits'],
    ['+1/03/2026', 'dd/MM/yyyy', 'a sign'],
    ['1e/03/2026', 'dd/MM/yyyy', 'an exponent'],
    ['', 'yyyyMMdd', 'nothing'],
  ] as const)('%j as %s is refused: %s', (text, form, _) => {
    expect(readWireDate(text, form)).toBeUndefined()
  })

  test.each([
    ['20260301', 'yyyyMMdd'],
    ['01/03/2026', 'dd/MM/yyyy'],
    ['01.03.2026', 'dd.MM.yyyy'],
  ] as const)('%j as %s is the first of March', (text, form) => {
    expect(readWireDate(text, form)).toBe('2026-03-01')
    expect(writeWireDate(readPlainDate('2026-03-01')!, form)).toBe(text)
  })

  test.each(dateForms)('written as %s is read back, whichever it is', (form) => {
    fc.assert(fc.property(anyDay, (day) => readWireDate(writeWireDate(day, form), form) === day))
  })

  test.each(dateForms)('read as %s never throws, and is written back as it stood', (form) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const day = readWireDate(text, form)
        return day === undefined || writeWireDate(day, form) === text
      }),
    )
  })

  test('does not confuse one form with another', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...dateForms), fc.constantFrom(...dateForms), (day, written, read) => {
        fc.pre(written !== read)
        return readWireDate(writeWireDate(day, written), read) === undefined
      }),
    )
  })
})

describe('a time', () => {
  test.each([
    ['20260301240000', 'yyyyMMddHHmmss', 'hour 24'],
    ['20260301236000', 'yyyyMMddHHmmss', 'minute 60'],
    ['20260301235960', 'yyyyMMddHHmmss', 'second 60'],
    ['20230229080000', 'yyyyMMddHHmmss', 'no such day'],
    ['202603012460', 'yyyyMMddHHmm', 'hour 24'],
    ['01/03/2026  8:00:00', 'dd/MM/yyyy HH:mm:ss', 'a space for a digit'],
    ['01/03/2026T08:00:00', 'dd/MM/yyyy HH:mm:ss', 'another separator'],
    ['01/03/2026', 'dd/MM/yyyy HH:mm:ss', 'only a day'],
    ['', 'yyyyMMddHHmm', 'nothing'],
  ] as const)('%j as %s is refused: %s', (text, form, _) => {
    expect(readWireTime(text, form)).toBeUndefined()
  })

  test('is the wall clock of Viet Nam, which the wire does not say', () => {
    expect(readWireTime('20260302000500', 'yyyyMMddHHmmss')).toBe('2026-03-02T00:05:00+07:00')
    expect(readWireTime('202603020005', 'yyyyMMddHHmm')).toBe('2026-03-02T00:05:00+07:00')
    expect(writeWireTime('2026-03-01T17:05:00Z' as never, 'dd/MM/yyyy HH:mm:ss')).toBe('02/03/2026 00:05:00')
  })

  const anyInstant = fc
    .date({ min: new Date('0001-01-02'), max: lastDay, noInvalidDate: true })
    .map((date) => instantOf(+date))

  test.each(timeForms)('written as %s is read back, to the second or the minute', (form) => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const kept = form === 'yyyyMMddHHmm' ? `${instant.slice(0, 17)}00+07:00` : instant
        return readWireTime(writeWireTime(instant, form), form) === kept
      }),
    )
  })

  test.each(timeForms)('read as %s never throws, and is written back as it stood', (form) => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789/: '), maxLength: 20 })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
        const instant = readWireTime(text, form)
        return instant === undefined || (writeWireTime(instant, form) === text && epochMsOf(instant) > -Infinity)
      }),
    )
  })
})
