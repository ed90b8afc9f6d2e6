import { describe, expect, it, test } from 'vitest'
import { predecessorsOf, resolveUnit, successorsOf, type RelatedUnit } from '../../src/admin-units/index.ts'
import { unitsOf } from './lists.ts'

const reform = { from: '2025-06-30', to: '2025-07-01' }
const all = { from: '2022-10-01', to: '2025-07-01' }
const codes = (units: readonly RelatedUnit[]): string[] => units.map(({ unit }) => unit.code)
const after = (code: string, days = reform) => successorsOf(code, { level: 'commune', ...days })
const before = (code: string, days = reform) => predecessorsOf(code, { level: 'commune', ...days })

describe('1 July 2025', () => {
  test('every commune has a successor: whole when it is the only one, part when there are several', () => {
    const communes = unitsOf('commune', 1).map(({ code }) => after(code))
    expect(communes.filter((found) => found.length === 0)).toEqual([])
    const split = communes.filter((found) => found.length > 1)
    // The conversion table shows 441. Two of them are one commune with the code of another, and one hides a third.
    expect(split).toHaveLength(441 - 2 + 1)
    expect(split.flat().every(({ extent }) => extent === 'part')).toBe(true)
    expect(communes.filter((found) => found.length === 1).every(([only]) => only?.extent === 'whole')).toBe(true)
  })

  test('every commune has a predecessor, and holds the old commune of its code', () => {
    const old = new Set(unitsOf('commune', 1).map(({ code }) => code))
    for (const { code } of unitsOf('commune', 2)) {
      const found = before(code)
      expect(found.length, code).toBeGreaterThan(0)
      if (old.has(code)) expect(codes(found)).toContain(code)
    }
  })

  test('forward and back tell the same', () => {
    const pairs = unitsOf('commune', 1).flatMap(({ code }) =>
      after(code).map(({ unit, extent }) => `${code} ${unit.code} ${extent}`),
    )
    const back = unitsOf('commune', 2).flatMap(({ code }) =>
      before(code).map(({ unit, extent }) => `${unit.code} ${code} ${extent}`),
    )
    expect(new Set(back.filter((pair) => pair.indexOf(' ') === 5))).toEqual(new Set(pairs))
  })

  test('the words of the table are kept where they say who the people went with', () => {
    expect(after('00118')).toMatchObject([
      { unit: { code: '00097' }, note: 'Nhập một phần diện tích' },
      { note: 'Nhập một phần diện tích, toàn bộ dân số' },
    ])
    const decided = unitsOf('commune', 1).filter(({ code }) =>
      after(code).some(({ note }) => note?.includes('toàn bộ dân số')),
    )
    expect(decided).toHaveLength(58)
  })

  test('Đại Nài and Kỳ Lợi are the two split communes of Hà Tĩnh', () => {
    expect(codes(after('18082'))).toEqual(['18073', '18652'])
    expect(after('18796')).toMatchObject([
      { unit: { code: '18754' }, extent: 'part', note: 'Nhập một phần dân số' },
      { unit: { code: '18823' }, extent: 'part', note: 'Nhập toàn bộ diện tích' },
      { unit: { code: '18832' }, extent: 'part', note: 'Nhập một phần dân số' },
    ])
  })

  test('63 provinces become 34, none of them split', () => {
    const found = unitsOf('province', 1).map(({ code }) => successorsOf(code, { level: 'province', ...reform }))
    expect(found.every((units) => units.length === 1 && units[0]?.extent === 'whole')).toBe(true)
    expect(codes(successorsOf('10', { level: 'province', ...reform }))).toEqual(['15'])
    expect(codes(predecessorsOf('15', { level: 'province', ...reform }))).toEqual(['10', '15'])
    expect(codes(predecessorsOf('79', { level: 'province', ...reform }))).toEqual(['74', '77', '79'])
    // A wrong province in the input would make Tiền Giang a part of Tây Ninh.
    expect(codes(predecessorsOf('80', { level: 'province', ...reform }))).toEqual(['72', '80'])
  })

  test('a district has no successor, except five islands that became special zones', () => {
    const found = unitsOf('district', 1).filter(
      ({ code }) => successorsOf(code, { level: 'district', ...reform }).length > 0,
    )
    expect(found.map(({ code }) => code).sort()).toEqual(['318', '471', '498', '536', '755'])
    expect(successorsOf('318', { level: 'district', ...reform })).toMatchObject([
      { unit: { code: '11948', level: 'commune' }, extent: 'whole' },
    ])
    expect(codes(before('11948'))).toEqual(['318'])
  })
})

describe('since 2022', () => {
  test('18070 Phường Trần Phú ends in Thành Sen and is not the new Phường Trần Phú 18100', () => {
    expect(after('18070', all)).toMatchObject([
      { unit: { code: '18073', name: 'Phường Thành Sen' }, evidence: 'name-carried-on' },
    ])
    expect(codes(before('18100', all))).not.toContain('18070')
    expect(codes(before('18073', all))).toContain('18070')
  })

  test('of the 216 communes of Hà Tĩnh 215 are followed to 2025; nothing is known of Xã Phú Phong', () => {
    const lost = unitsOf('commune', 0).filter(
      ({ provinceCode, code }) => provinceCode === '42' && after(code, all).length === 0,
    )
    expect(lost.map(({ code, name }) => `${code} ${name}`)).toEqual(['18535 Xã Phú Phong'])
  })

  test('what is known of the years 2022 to 2025', () => {
    const days = { from: '2022-10-01', to: '2025-06-30' }
    const counts: Record<string, number> = {}
    for (const { code } of unitsOf('commune', 0)) {
      const evidence = after(code, days)[0]?.evidence ?? 'nothing'
      counts[evidence] = (counts[evidence] ?? 0) + 1
    }
    expect(counts).toEqual({ 'same-unit': 9_678, 'former-name': 642, 'name-carried-on': 90, nothing: 189 })
  })

  test('a former name is evidence of a part, never of the whole', () => {
    expect(after('00010', { from: '2022-10-01', to: '2025-06-30' })).toMatchObject([
      { unit: { code: '00004', name: 'Phường Trúc Bạch' }, extent: 'part', evidence: 'former-name' },
    ])
  })

  test('Thừa Thiên Huế became the city of Huế by an act', () => {
    const found = successorsOf('46', { level: 'province', from: '2022-10-01', to: '2025-06-30' })
    expect(found).toMatchObject([{ unit: { code: '46', name: 'Thành phố Huế' }, extent: 'whole', evidence: 'act' }])
  })

  it('goes on to 2026', () => {
    expect(successorsOf('26368', { level: 'commune', from: '2025-07-01', to: '2026-05-01' })).toMatchObject([
      { unit: { name: 'Phường Long Thành' }, extent: 'whole', evidence: 'same-unit' },
    ])
  })
})

describe('edges of the question', () => {
  it('is the unit itself within one list', () => {
    const found = after('18073', { from: '2025-08-01', to: '2025-12-31' })
    expect(found).toMatchObject([{ unit: { code: '18073' }, extent: 'whole', evidence: 'same-unit' }])
  })

  it('is empty for a unit that is not there on the day', () => {
    expect(after('18070', reform)).toEqual([])
    expect(after('18073', { from: '2020-01-01', to: '2025-07-01' })).toEqual([])
    expect(before('18073', { from: '2020-01-01', to: '2025-07-01' })).toEqual([])
  })

  it('refuses days in the wrong order', () => {
    expect(() => after('18073', { from: '2025-07-01', to: '2025-06-30' })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', fields: [expect.objectContaining({ field: 'to' })] }),
    )
  })

  it('answers with units in force on the day', () => {
    for (const { unit } of before('00004', all)) {
      expect(resolveUnit(unit.code, { level: unit.level, at: '2022-10-01' })).toMatchObject({ name: unit.name })
    }
  })
})
