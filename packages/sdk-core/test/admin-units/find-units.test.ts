import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findUnits, formatAddress, resolveUnit } from '../../src/admin-units/index.ts'

const in2022 = '2022-10-01'
const after = '2026-01-01'
const found = (text: string, at: string): string[] =>
  findUnits(text, { at }).map(({ unit, match }) => `${match} ${unit.name}`)

describe('findUnits', () => {
  it('puts the exact name before other accents and longer names', () => {
    expect(found('Thạch Hà', in2022)).toEqual([
      'exact Huyện Thạch Hà',
      'exact Thị trấn Thạch Hà',
      'similar Xã Thạch Hạ',
      'prefix Xã Thạch Hải',
    ])
  })

  it('needs no accents', () => {
    expect(found('thach ha', after)).toEqual(['unaccented Xã Thạch Hà'])
    expect(findUnits('KY ANH', { at: in2022, level: 'district' }).map(({ unit }) => unit.code)).toEqual(['447', '449'])
  })

  it('takes the type at its word and shows the other type after it', () => {
    expect(found('huyện Kỳ Anh', in2022)).toEqual(['exact Huyện Kỳ Anh', 'similar Thị xã Kỳ Anh'])
    expect(found('TX. Kỳ Anh', in2022)).toEqual(['exact Thị xã Kỳ Anh', 'similar Huyện Kỳ Anh'])
  })

  test.each([
    ['Xã', 'xã Hòa An', 'Xã Hòa An'],
    ['X.', 'X. Hòa An', 'Xã Hòa An'],
    ['P.', 'P.Thành Sen', 'Phường Thành Sen'],
    ['ĐK', 'đặc khu Lý Sơn', 'Đặc khu Lý Sơn'],
    ['T.', 'T. Hà Tĩnh', 'Tỉnh Hà Tĩnh'],
    ['TP', 'TP Huế', 'Thành phố Huế'],
  ])('knows %s', (_short, text, name) => expect(found(text, after)[0]).toBe(`exact ${name}`))

  test.each([
    ['TT Vũ Quang', 'Thị trấn Vũ Quang'],
    ['H. Vũ Quang', 'Huyện Vũ Quang'],
    ['Q. Ba Đình', 'Quận Ba Đình'],
    ['TX Hồng Lĩnh', 'Thị xã Hồng Lĩnh'],
  ])('knows in 2022 %s', (text, name) => expect(found(text, in2022)[0]).toBe(`exact ${name}`))

  it('finds hoà and hòa alike, and names with apostrophes however they are typed', () => {
    expect(found('Hoà An', after)).toEqual(found('Hòa An', after))
    expect(found("Cư M'gar", after)[0]).toBe("exact Xã Cư M'gar")
    expect(found('cu mgar', after)[0]).toBe("unaccented Xã Cư M'gar")
  })

  it('finds a ward whose name begins with a type word', () => {
    expect(found('Phường Đúc', in2022)[0]).toBe('exact Phường Phường Đúc')
  })

  it('is empty for nothing, for too much, and before the table', () => {
    expect(findUnits('', { at: after })).toEqual([])
    expect(findUnits('a'.repeat(1_001), { at: after })).toEqual([])
    expect(findUnits('Hà Tĩnh', { at: '2022-09-30' })).toEqual([])
  })

  it('gives at most 20, or as many as asked for', () => {
    expect(findUnits('Tân', { at: in2022 })).toHaveLength(20)
    expect(findUnits('Tân', { at: in2022, limit: 300 }).length).toBeGreaterThan(200)
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100_000 }), (text) => {
        expect(Array.isArray(findUnits(text, { at: after, limit: 1 }))).toBe(true)
      }),
    )
  })
})

describe('formatAddress', () => {
  const commune = resolveUnit('18073', { level: 'commune', at: after })
  const province = resolveUnit('42', { level: 'province', at: after })

  it('writes the smallest part first', () => {
    expect(formatAddress({ detail: 'Số 5', ...(commune && { commune }), ...(province && { province }) })).toBe(
      'Số 5, Phường Thành Sen, Tỉnh Hà Tĩnh',
    )
  })

  it('leaves out what is absent', () => {
    expect(formatAddress({})).toBe('')
    expect(formatAddress(province ? { province } : {})).toBe('Tỉnh Hà Tĩnh')
  })
})
