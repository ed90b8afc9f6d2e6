import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  formatAddress,
  parseAddress,
  resolveUnit,
  type AdminUnit,
  type ParsedAddress,
} from '../../src/admin-units/index.ts'
import { splitType } from '../../src/admin-units/place-name.ts'
import { unitsOf } from './lists.ts'

const in2022 = '2022-10-01'
const before = '2025-06-30'
const after = '2026-01-01'

/** What was read, in short: names, and the codes of what is left open. */
function read(text: string, at: string): Record<string, unknown> {
  const { detail, commune, district, province, rest, ambiguous } = parseAddress(text, { at })
  const open = ambiguous.map(({ level, candidates }) => [level, ...candidates.map(({ code }) => code)].join(' '))
  const parts = { detail, commune: commune?.name, district: district?.name, province: province?.name, rest, open }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part.length > 0))
}

describe('how addresses are written', () => {
  test.each([
    ['Số 5 đường Lê Lợi, Phường Thành Sen, Tỉnh Hà Tĩnh', after],
    ['Số 5 đường Lê Lợi, P. Thành Sen, T. Hà Tĩnh', after],
    ['Số 5 đường Lê Lợi, P.Thành Sen, Hà Tĩnh, Việt Nam', after],
    ['Số 5 đường Lê Lợi phường Thành Sen tỉnh Hà Tĩnh', after],
    ['Số 5 đường Lê Lợi, Thành Sen, Hà Tĩnh', after],
    ['Số 5 đường Lê Lợi - phường Thành Sen - tỉnh Hà Tĩnh', after],
    ['Số 5 đường Lê Lợi, Phường Thành Sen, Hà Tĩnh, Tỉnh Hà Tĩnh.', after],
    ['Số 5 đường Lê Lợi, phuong thanh sen, tinh ha tinh', after],
    ['Số 5 đường Lê Lợi\nPHƯỜNG THÀNH SEN\nTỈNH HÀ TĨNH', after],
  ])('%s', (text, at) => {
    expect(read(text, at)).toEqual({
      detail: 'Số 5 đường Lê Lợi',
      commune: 'Phường Thành Sen',
      province: 'Tỉnh Hà Tĩnh',
    })
  })

  test.each([
    ['XÃ KỲ TIẾN, HUYỆN KỲ ANH, TỈNH HÀ TĨNH'],
    ['X. Kỳ Tiến, H. Kỳ Anh, T. Hà Tĩnh'],
    ['xã Kỳ Tiến huyện Kỳ Anh tỉnh Hà Tĩnh'],
    ['Kỳ Tiến, Kỳ Anh, Hà Tĩnh'],
    ['Kỳ Tiến Kỳ Anh Hà Tĩnh'],
    ['Xã Kỳ Tiến, Huyện Kỳ Anh'],
  ])('three levels: %s', (text) => {
    expect(read(text, in2022)).toEqual({ commune: 'Xã Kỳ Tiến', district: 'Huyện Kỳ Anh', province: 'Tỉnh Hà Tĩnh' })
  })

  test('an identity card, hamlet first and no type words', () => {
    expect(read('Tân Tiến, Thạch Hạ, Thành phố Hà Tĩnh, Hà Tĩnh', in2022)).toEqual({
      detail: 'Tân Tiến',
      commune: 'Xã Thạch Hạ',
      district: 'Thành phố Hà Tĩnh',
      province: 'Tỉnh Hà Tĩnh',
    })
  })

  test.each([
    'P4, Q. 10, TP.HCM',
    'P.4, Q10, TPHCM',
    'Phường 04, quận 10, thành phố Hồ Chí Minh',
    'phuong 4 quan 10 tp hcm',
  ])('numbers: %s', (text) => {
    expect(read(text, before)).toEqual({ commune: 'Phường 4', district: 'Quận 10', province: 'Thành phố Hồ Chí Minh' })
  })

  test.each([
    "Xã Ea H'đing, huyện Cư M'gar, Đắk Lắk",
    'Xã Ea H’đing, huyện Cư M’gar, Đắk Lắk',
    'Ea Hđing, Cư Mgar, Đắk Lắk',
  ])('apostrophes: %s', (text) =>
    expect(read(text, before)).toMatchObject({ commune: "Xã Ea H'đing", district: "Huyện Cư M'gar" }),
  )

  test('both tone styles, composed and decomposed', () => {
    for (const text of ['Xã Hoà An, Cao Bằng', 'Xã Hòa An, Cao Bằng', 'Xã Hòa An, Cao Bằng'.normalize('NFD')]) {
      expect(read(text, after)).toEqual({ commune: 'Xã Hòa An', province: 'Tỉnh Cao Bằng' })
    }
  })

  test('a name with hyphens is one name', () => {
    expect(read('Phường Văn Miếu - Quốc Tử Giám, Hà Nội', after)).toMatchObject({
      commune: 'Phường Văn Miếu - Quốc Tử Giám',
    })
    expect(read('TP Vũng Tàu, Bà Rịa-Vũng Tàu', in2022)).toMatchObject({ province: 'Tỉnh Bà Rịa - Vũng Tàu' })
  })

  test('a former district is no unit any more and is said to be left over', () => {
    expect(read('Xã Kỳ Anh, huyện Kỳ Lâm, tỉnh Hà Tĩnh', after)).toEqual({
      commune: 'Xã Kỳ Anh',
      province: 'Tỉnh Hà Tĩnh',
      rest: 'huyện Kỳ Lâm',
    })
  })
})

describe('what is not certain', () => {
  test('Kỳ Anh is a district and a town: neither is chosen', () => {
    expect(read('Kỳ Anh, Hà Tĩnh', in2022)).toEqual({ province: 'Tỉnh Hà Tĩnh', open: ['district 447 449'] })
    expect(read('Thị xã Kỳ Anh, Hà Tĩnh', in2022)).toMatchObject({ district: 'Thị xã Kỳ Anh' })
  })

  test('a commune name without its province', () => {
    const { commune, province, ambiguous } = parseAddress('Xã Tân An', { at: after })
    expect([commune, province]).toEqual([undefined, undefined])
    expect(ambiguous[0]?.text).toBe('Xã Tân An')
    expect(new Set(ambiguous[0]?.candidates.map(({ provinceCode }) => provinceCode)).size).toBeGreaterThan(1)
  })

  test('other accents are another name', () => {
    expect(read('Xã Thạch Hạ, Hà Tĩnh', after)).toEqual({ province: 'Tỉnh Hà Tĩnh', open: ['commune 18562'] })
  })

  test('another type is not taken for a slip', () => {
    expect(read('Xã Thạch Trung, TP. Hà Tĩnh', before)).toEqual({
      district: 'Thành phố Hà Tĩnh',
      province: 'Tỉnh Hà Tĩnh',
      open: ['commune 18088'],
    })
  })

  test.each(['12 đường Hà Nội', 'đường Trần Phú Hà Tĩnh', 'ngõ 5, Nguyễn Huệ', 'xin chào', 'Hà'])(
    'a street is no unit: %s',
    (text) => {
      expect(read(text, after)).toEqual({ detail: text })
    },
  )

  test('an unaccented text that fits two names', () => {
    const { commune, ambiguous } = parseAddress('Xa Thanh An, Thanh pho Ho Chi Minh', { at: after })
    expect(commune).toBeUndefined()
    expect(ambiguous[0]?.candidates.map(({ name }) => name)).toEqual(['Xã Thanh An', 'Xã Thạnh An'])
  })

  test('nothing, too much, or before the table', () => {
    expect(parseAddress('', { at: after })).toEqual({ ambiguous: [] })
    expect(parseAddress(' , ,.- ', { at: after })).toEqual({ ambiguous: [] })
    const long = `${'a '.repeat(500)}, Hà Tĩnh`
    expect(parseAddress(long, { at: after })).toEqual({ detail: long, ambiguous: [] })
    expect(read('Tỉnh Hà Tĩnh', '2020-01-01')).toEqual({ detail: 'Tỉnh Hà Tĩnh' })
    expect(() => parseAddress('Hà Tĩnh', { at: '2020' })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })
})

describe('every commune', () => {
  const detail = 'Số 5, đường Lê Lợi'
  const parents = (commune: AdminUnit, at: string): ParsedAddress => {
    const district = commune.districtCode && resolveUnit(commune.districtCode, { level: 'district', at })
    const province = resolveUnit(commune.provinceCode, { level: 'province', at })
    return { ...(district && { district }), ...(province && { province }), ambiguous: [] }
  }
  const written = (commune: AdminUnit, at: string) => formatAddress({ ...parents(commune, at), detail, commune })
  const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  const untyped = (text: string) =>
    text
      .split(', ')
      .map((part) => splitType(part).proper)
      .join(', ')

  test.each([
    [in2022, 0],
    [before, 1],
    ['2025-07-01', 2],
    ['2026-04-30', 3],
  ] as const)('of %s is read back as it was written', (at, period) => {
    for (const commune of unitsOf('commune', period)) {
      const found = parseAddress(written(commune, at), { at })
      expect(found, commune.code).toMatchObject({ detail, commune: { code: commune.code }, ambiguous: [] })
      expect(formatAddress(found)).toBe(written(commune, at))
    }
  })

  test.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without commas', (text: string) => text.replaceAll(',', '')],
    ['without types', untyped],
    ['without accents', strip],
    ['without types and accents', (text: string) => strip(untyped(text))],
  ] as const)('%s is read right or said to be ambiguous, never read wrong', (_how, spoil) => {
    for (const [at, period] of [
      [before, 1],
      ['2025-07-01', 2],
    ] as const) {
      for (const commune of unitsOf('commune', period)) {
        const found = parseAddress(spoil(written(commune, at)), { at })
        const codes = [
          ...(found.commune ? [found.commune] : []),
          ...found.ambiguous.flatMap(({ candidates }) => candidates),
        ]
        expect(
          codes.map(({ code }) => code),
          commune.code,
        ).toContain(commune.code)
      }
    }
  })
})

describe('any text', () => {
  it('never throws and never invents a unit with a wrong parent', () => {
    const words = fc.constantFrom(
      'xã',
      'P.',
      'TP',
      'huyện',
      'Kỳ Anh',
      'Hà Tĩnh',
      'Thạch Hà',
      ',',
      '-',
      '4',
      'tỉnh',
      'Tân An',
      "M'",
      '',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(in2022, before, after), (text, at) => {
        const { commune, district, province } = parseAddress(text, { at })
        if (commune !== undefined) expect(commune.provinceCode).toBe(province?.code)
        if (commune?.districtCode !== undefined) expect(commune.districtCode).toBe(district?.code)
        if (district !== undefined) expect(district.provinceCode).toBe(province?.code)
      }),
    )
  })

  it('gives back a long text at once: it is not looked at', () => {
    fc.assert(
      fc.property(fc.constantFrom('xã Tân An, ', 'a', ' ', ',', 'Hà Tĩnh ', 'P.'), (part) => {
        const text = part.repeat(Math.ceil(100_000 / part.length))
        expect(parseAddress(text, { at: after }).ambiguous).toEqual([])
      }),
    )
  })
})
