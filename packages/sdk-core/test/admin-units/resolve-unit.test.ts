import { describe, expect, it, test } from 'vitest'
import { resolveUnit } from '../../src/admin-units/index.ts'
import { commune, district, province, unitsOf } from './lists.ts'

describe('the four lists', () => {
  test.each([
    ['2022-10-01', 0, 63, 705, 10_599],
    ['2025-06-30', 1, 63, 696, 10_035],
    ['2025-07-01', 2, 34, 0, 3_321],
    ['2026-04-30', 3, 34, 0, 3_321],
  ] as const)(
    '%s (list %i): %i provinces, %i districts, %i communes',
    (_day, period, provinces, districts, communes) => {
      expect(unitsOf('province', period)).toHaveLength(provinces)
      expect(unitsOf('district', period)).toHaveLength(districts)
      expect(unitsOf('commune', period)).toHaveLength(communes)
    },
  )

  test.each([0, 1, 2, 3] as const)('every parent in list %i is in that list, and no code is there twice', (period) => {
    const at = ['2022-10-01', '2025-06-30', '2025-07-01', '2026-04-30'][period] ?? ''
    const units = (['province', 'district', 'commune'] as const).flatMap((level) => unitsOf(level, period))
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
    for (const unit of units) {
      expect(province(unit.provinceCode, at), unit.code).toBeDefined()
      const parent = unit.districtCode && resolveUnit(unit.districtCode, { level: 'district', at })
      if (unit.districtCode !== undefined) expect(parent, unit.code).toMatchObject({ provinceCode: unit.provinceCode })
    }
  })

  test('Hà Tĩnh: 13 districts and 216 communes in 2022, 12 and 209 before July 2025, then 60 xã and 9 phường', () => {
    const inHaTinh = (level: 'district' | 'commune', period: 0 | 1 | 2) =>
      unitsOf(level, period).filter(({ provinceCode }) => provinceCode === '42')
    expect([inHaTinh('district', 0).length, inHaTinh('commune', 0).length]).toEqual([13, 216])
    expect([inHaTinh('district', 1).length, inHaTinh('commune', 1).length]).toEqual([12, 209])
    const names = inHaTinh('commune', 2).map(({ name }) => name.split(' ')[0])
    expect([names.length, names.filter((type) => type === 'Xã').length]).toEqual([69, 60])
    expect(names.filter((type) => type === 'Phường')).toHaveLength(9)
  })
})

describe('one code, several names', () => {
  test.each([
    ['Lào Cai', '10', '15'],
    ['Bắc Ninh', '27', '24'],
    ['Quảng Trị', '45', '44'],
    ['Gia Lai', '64', '52'],
    ['Tây Ninh', '72', '80'],
    ['Đồng Tháp', '87', '82'],
    ['An Giang', '89', '91'],
  ])('the name %s moves from province code %s to %s', (name, before, after) => {
    expect(province(before, '2025-06-30')).toBe(`Tỉnh ${name}`)
    expect(province(before, '2025-07-01')).toBeUndefined()
    expect(province(after, '2025-07-01')).toBe(`Tỉnh ${name}`)
  })

  test.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('province code %s is %s, then %s', (code, before, after) => {
    expect(province(code, '2025-06-30')).toBe(`Tỉnh ${before}`)
    expect(province(code, '2025-07-01')).toBe(`Tỉnh ${after}`)
  })

  test('3,316 of the 3,321 codes of July 2025 are old codes, most of them with another name or type', () => {
    const old = new Map(unitsOf('commune', 1).map(({ code, name }) => [code, name]))
    const reused = unitsOf('commune', 2).filter(({ code }) => old.has(code))
    expect(reused).toHaveLength(3_316)
    const renamed = reused.filter(({ code, name }) => old.get(code) !== name)
    expect(renamed.length).toBeGreaterThan(2_000)
  })

  test('Phường Trần Phú in Hà Tĩnh is three codes in three years', () => {
    expect(commune('18070', '2022-10-01')).toBe('Phường Trần Phú')
    expect(commune('18094', '2025-06-30')).toBe('Phường Trần Phú')
    expect(commune('18100', '2025-07-01')).toBe('Phường Trần Phú')
    expect(commune('18070', '2025-07-01')).toBeUndefined()
  })

  test('since 2026-04-30 Đồng Nai is a city and ten of its communes are wards', () => {
    expect([province('75', '2026-04-29'), province('75', '2026-04-30')]).toEqual([
      'Tỉnh Đồng Nai',
      'Thành phố Đồng Nai',
    ])
    expect([commune('26368', '2026-04-29'), commune('26368', '2026-04-30')]).toEqual([
      'Xã Long Thành',
      'Phường Long Thành',
    ])
    const changed = unitsOf('commune', 3).filter(({ from }) => from === '2026-04-30')
    expect(changed).toHaveLength(10)
    expect(changed.every(({ provinceCode }) => provinceCode === '75')).toBe(true)
  })
})

describe('days', () => {
  it('answers nothing before 2022-10-01', () => {
    expect(resolveUnit('42', { level: 'province', at: '2022-09-30' })).toBeUndefined()
  })

  it('is certain on the days of the lists, and between two that agree', () => {
    const at = (day: string) => resolveUnit('18073', { level: 'commune', at: day })
    expect(at('2022-10-01')).toMatchObject({
      name: 'Phường Nam Hà',
      from: '2022-10-01',
      to: '2025-06-30',
      certainty: 'snapshot',
    })
    expect(at('2024-02-29')).toMatchObject({ name: 'Phường Nam Hà', certainty: 'snapshot' })
    expect(at('2025-07-01')).toMatchObject({ name: 'Phường Thành Sen', from: '2025-07-01', certainty: 'snapshot' })
    expect(at('2031-01-01')).toMatchObject({ name: 'Phường Thành Sen', certainty: 'snapshot' })
    expect(at('2031-01-01')).not.toHaveProperty('to')
  })

  it('says "interpolated" between the lists of 2022 and 2025 where they differ', () => {
    const at = (day: string) => resolveUnit('18094', { level: 'commune', at: day })
    expect(at('2022-10-01')).toMatchObject({ name: 'Phường Thạch Linh', certainty: 'snapshot' })
    expect(at('2025-03-01')).toMatchObject({ name: 'Phường Thạch Linh', certainty: 'interpolated' })
    expect(at('2025-06-30')).toMatchObject({ name: 'Phường Trần Phú', certainty: 'snapshot' })
  })

  it('says "interpolated" for a unit only one of the two lists has', () => {
    const gone = resolveUnit('448', { level: 'district', at: '2024-12-31' })
    expect(gone).toMatchObject({ name: 'Huyện Lộc Hà', certainty: 'interpolated', to: '2025-06-29' })
    const fresh = resolveUnit('475', { level: 'district', at: '2024-12-31' })
    expect(fresh).toMatchObject({ name: 'Quận Phú Xuân', certainty: 'interpolated', from: '2025-06-30' })
    expect(district('475', '2022-10-01')).toBeUndefined()
  })

  it('has no districts since 2025-07-01', () => {
    expect(district('436', '2025-06-30')).toBe('Thành phố Hà Tĩnh')
    expect(district('436', '2025-07-01')).toBeUndefined()
  })
})

describe('questions that make no sense', () => {
  test.each(['', '1', '0042', '000042', '18073 ', '١٨٠٧٣', 'x'.repeat(100_000)])(
    'a malformed code is no unit',
    (code) => {
      expect(resolveUnit(code, { level: 'commune', at: '2025-07-01' })).toBeUndefined()
    },
  )

  it('does not take a code for another level', () => {
    expect(resolveUnit('18073', { level: 'province', at: '2025-07-01' })).toBeUndefined()
  })

  test.each(['', '2025-02-30', '01/07/2025', '2025-7-1'])('a day that is none is an InputError: %s', (at) => {
    expect(() => resolveUnit('42', { level: 'province', at })).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        fields: [expect.objectContaining({ field: 'at', rule: 'plain-date' })],
      }),
    )
  })
})
