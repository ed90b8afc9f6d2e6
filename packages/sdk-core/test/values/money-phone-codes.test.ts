import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ethnicities,
  formatVnd,
  nationalPhone,
  readPhone,
  readVnd,
  readWirePartialDate,
  sexCode,
  sexCodes,
  sexOfCode,
  toVnd,
  writeWirePartialDate,
} from '../../src/values/index.ts'

describe('đồng', () => {
  it.each(['', '8.5', '1.00', '-8000', '8000.50', '1.234,567', 'tám nghìn', '99999999999999999'])(
    'refuses %j',
    (text) => {
      expect(readVnd(text)).toBeUndefined()
    },
  )
  it.each([
    ['8000', 8000],
    ['8.000đ', 8000],
    ['8,000 VND', 8000],
    ['1.234.567 ₫', 1_234_567],
    ['0', 0],
  ])('reads %j', (text, amount) => {
    expect(readVnd(text)).toBe(amount)
  })
  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        const vnd = toVnd(amount)
        expect(vnd !== undefined && readVnd(formatVnd(vnd))).toBe(amount)
      }),
    )
  })
})

describe('telephone', () => {
  it.each(['', '113', '0012345678', 'abc', '+1 202 555 0100', '0912'])('refuses %j', (text) => {
    expect(readPhone(text)).toBeUndefined()
  })
  it.each(['0912345678', '+84 912 345 678', '84912345678', '0912.345.678', '(091) 234-5678', '０９１２３４５６７８'])(
    'reads %j',
    (text) => {
      expect(readPhone(text)).toBe('+84912345678')
    },
  )
  it('is dialled at home with a zero', () => {
    expect(nationalPhone('+84912345678')).toBe('0912345678')
  })
})

describe('code lists', () => {
  it('keeps the codes of each system apart', () => {
    expect(sexCode('population-database', 'unknown')).toBe('0')
    expect(sexCode('criminal-record', 'female')).toBe('0')
    expect(sexCode('social-protection', 'male')).toBe('1034')
    expect(sexCode('card-gateway', 'unknown')).toBeUndefined()
  })
  it('reads back what it writes', () => {
    for (const list of Object.keys(sexCodes) as (keyof typeof sexCodes)[]) {
      for (const sex of ['male', 'female'] as const) expect(sexOfCode(list, sexCode(list, sex) ?? '')).toBe(sex)
    }
  })
  it('reads Nữ whether composed or not', () => {
    expect(sexOfCode('card-gateway', 'Nữ'.normalize('NFD'))).toBe('female')
  })
  it('has 54 ethnic groups, foreigners and unknown', () => {
    expect(Object.keys(ethnicities)).toHaveLength(56)
    expect(ethnicities['01']).toBe('Kinh')
  })
})

describe('partial dates on the wire', () => {
  it.each(['2026-03', '13/2026', '31/02/2026', '1/2/2026', '01.02/2026', ''])('refuses %j', (text) => {
    expect(readWirePartialDate(text, '/')).toBeUndefined()
  })
  it.each(['2026', '2026-03', '2026-03-01'])('writes and reads %s', (date) => {
    for (const separator of ['/', '.'] as const)
      expect(readWirePartialDate(writeWirePartialDate(date, separator), separator)).toBe(date)
  })
})
