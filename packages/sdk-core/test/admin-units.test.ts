import { resolveUnit, type AdminUnit } from '@lienthong/sdk-core/admin-units'
import { describe, expect, test } from 'vitest'

const at = '2026-03-02'
const codes = (digits: number) => Array.from({ length: 10 ** digits }, (_, code) => String(code).padStart(digits, '0'))
const all = (level: AdminUnit['level'], digits: number) =>
  codes(digits).flatMap((code) => resolveUnit(code, { level, at }) ?? [])

const provinces = all('province', 2)
const communes = all('commune', 5)

describe('a code that is none', () => {
  test.each([
    '',
    '00',
    '1',
    '001',
    '00000',
    '99999',
    '1807',
    '018073',
    'constructor',
    '__proto__',
    '18073 ',
    '１８０７３',
  ])('%j', (code) => {
    expect(resolveUnit(code, { level: 'commune', at })).toBeUndefined()
    expect(resolveUnit(code, { level: 'province', at })).toBeUndefined()
  })

  test('of the other level', () => {
    expect(resolveUnit('18073', { level: 'province', at })).toBeUndefined()
    expect(resolveUnit('42', { level: 'commune', at })).toBeUndefined()
  })

  test('before the reform: the same code meant another place then', () => {
    for (const day of ['2025-06-30', '2020-01-01', '1999-12-31', '']) {
      expect(resolveUnit('18073', { level: 'commune', at: day })).toBeUndefined()
    }
    expect(resolveUnit('18073', { level: 'commune', at: '2025-07-01' })).toBeDefined()
  })
})

describe('the table since 2025-07-01', () => {
  test('has 34 provinces and 3,321 communes', () => {
    expect(provinces).toHaveLength(34)
    expect(communes).toHaveLength(3321)
  })

  test.each([
    ['Thành phố', 6],
    ['Tỉnh', 28],
  ])('%s: %d', (kind, count) => {
    expect(provinces.filter(({ name }) => name.startsWith(`${kind} `))).toHaveLength(count)
  })

  test('every commune is a xã, a phường or a đặc khu of a province that exists', () => {
    const known = new Set(provinces.map(({ code }) => code))
    for (const { name, provinceCode } of communes) {
      expect(name).toMatch(/^(Xã|Phường|Đặc khu) \S/)
      expect(known).toContain(provinceCode)
    }
  })

  test('names are composed letters without stray spaces', () => {
    for (const { name } of [...provinces, ...communes]) {
      expect(name).toBe(name.normalize('NFC').trim().replace(/\s+/g, ' '))
    }
  })

  test('Hà Tĩnh has 69 communes: 60 xã and 9 phường', () => {
    const inside = communes.filter(({ provinceCode }) => provinceCode === '42')
    expect(inside).toHaveLength(69)
    expect(inside.filter(({ name }) => name.startsWith('Xã '))).toHaveLength(60)
    expect(inside.filter(({ name }) => name.startsWith('Phường '))).toHaveLength(9)
  })

  test.each([
    ['42', 'province', 'Tỉnh Hà Tĩnh', '42'],
    ['18073', 'commune', 'Phường Thành Sen', '42'],
    ['24496', 'commune', 'Xã Ea Kly', '66'],
    ['01', 'province', 'Thành phố Hà Nội', '01'],
  ] as const)('%s is the %s %s', (code, level, name, provinceCode) => {
    expect(resolveUnit(code, { level, at })).toEqual({ code, name, level, provinceCode, from: '2025-07-01' })
  })
})
