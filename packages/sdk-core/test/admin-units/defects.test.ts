import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packedConversions } from '../../src/admin-units/data/conversions.ts'
import { predecessorsOf, resolveUnit, successorsOf } from '../../src/admin-units/index.ts'
import { toneKey } from '../../src/admin-units/place-name.ts'
import { unitsOf } from './lists.ts'

const root = new URL('../../../../', import.meta.url)
const before = '2025-06-30'
const after = '2025-07-01'
const commune = (code: string, at: string) => resolveUnit(code, { level: 'commune', at })
const table = (file: string) =>
  readFileSync(new URL(`data/admin-units/${file}`, root), 'utf8')
    .trim()
    .split('\n')
    .slice(1)

describe('defects of the inputs that are corrected', () => {
  test('27691 Phường 4 of Tân An lies in Long An (80), not in Tiền Giang (82)', () => {
    expect(commune('27691', before)).toMatchObject({ name: 'Phường 4', districtCode: '794', provinceCode: '80' })
  })

  test('30781 Xã Tiên Hải of Hà Tiên lies in Kiên Giang (91), not in An Giang (89)', () => {
    expect(commune('30781', before)).toMatchObject({ name: 'Xã Tiên Hải', districtCode: '900', provinceCode: '91' })
  })

  test('the two districts those communes bring a second time are there once: 696, not 698', () => {
    expect(table('units-2025-06-30.tsv').filter((line) => /^\d{3}\t/.test(line))).toHaveLength(698)
    expect(unitsOf('district', 1)).toHaveLength(696)
    expect(resolveUnit('794', { level: 'district', at: before })).toMatchObject({ provinceCode: '80' })
    expect(resolveUnit('900', { level: 'district', at: before })).toMatchObject({ provinceCode: '91' })
  })

  test('10,035 communes on 2025-06-30: the 10,033 of the input, Xã Mỹ Hưng and Xã Phú Thịnh', () => {
    expect(table('units-2025-06-30.tsv').filter((line) => /^\d{5}\t/.test(line))).toHaveLength(10_033)
    expect(commune('01651', before)).toMatchObject({ name: 'Xã Mỹ Hưng', districtCode: '049' })
    expect(commune('02482', before)).toMatchObject({ name: 'Xã Phú Thịnh', districtCode: '075' })
  })

  test('three lines of the conversion table carry the code of a neighbour', () => {
    const whereTo = (code: string) =>
      successorsOf(code, { level: 'commune', from: before, to: after }).map(
        ({ unit, extent }) => `${extent} ${unit.code}`,
      )
    expect([whereTo('01651'), whereTo('01615')]).toEqual([['whole 01648'], ['whole 01636']])
    expect([whereTo('02482'), whereTo('02485')]).toEqual([['whole 02494'], ['whole 02458']])
    expect([whereTo('00556'), whereTo('00553')]).toEqual([
      ['part 00541', 'part 00562'],
      ['part 00136', 'part 00541', 'part 00565'],
    ])
  })

  test('24496 is Xã Ea Kly, not "Xa Ea Kly"', () => {
    expect(commune('24496', after)?.name).toBe('Xã Ea Kly')
  })

  test('every name begins with its type', () => {
    const types = {
      province: /^(Tỉnh|Thành phố) /,
      district: /^(Quận|Huyện|Thị xã|Thành phố) /,
      commune: /^(Xã|Phường|Thị trấn|Đặc khu) /,
    }
    for (const period of [0, 1, 2, 3] as const) {
      for (const level of ['province', 'district', 'commune'] as const) {
        expect(unitsOf(level, period).filter(({ name }) => !types[level].test(name))).toEqual([])
      }
    }
    expect(commune('22108', before)?.name).toBe('Xã Xuân Quang 3')
    expect(commune('31843', before)?.name).toBe('Thị trấn Ngan Dừa')
  })

  test('names are NFC, with single spaces, one apostrophe and one place for the tone mark', () => {
    const names = ([0, 1, 2, 3] as const).flatMap((period) =>
      (['province', 'district', 'commune'] as const).flatMap((level) => unitsOf(level, period).map(({ name }) => name)),
    )
    expect(names.filter((name) => name !== name.normalize('NFC') || /\s\s|^\s|\s$|[’`]/.test(name))).toEqual([])
    expect(names.filter((name) => /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu.test(name))).toEqual([])
    expect(commune('04795', after)?.name).toBe('Phường Hòa Bình')
    expect(resolveUnit('602', { level: 'district', at: before })?.name).toBe('Huyện Phú Quý')
  })

  test('the spelling of another source is no change: only acts made new rows in 2026', () => {
    const changed = [...unitsOf('province', 3), ...unitsOf('commune', 3)].filter(({ from }) => from === '2026-04-30')
    expect(changed).toHaveLength(11)
  })

  test('six lines without an old commune: five island districts, and tidal flats that are no unit', () => {
    const lines = table('conversion-2025-07-01.tsv').filter((line) => line.split('\t')[1] === '')
    expect(lines).toHaveLength(6)
    const islands = ['11948', '19742', '20333', '21548', '26732']
    const found = islands.flatMap((code) => predecessorsOf(code, { level: 'commune', from: before, to: after }))
    expect(found.map(({ unit }) => `${unit.level} ${unit.code}`)).toEqual(
      ['318', '471', '498', '536', '755'].map((code) => `district ${code}`),
    )
    const kimDong = predecessorsOf('14698', { level: 'commune', from: before, to: after })
    expect(kimDong.map(({ unit }) => unit.code)).toEqual(['14695', '14698'])
  })

  test('names of July 2025 are those of official letter 1027', () => {
    const letter = new Map(table('codes-cv-1027.tsv').map((line) => line.split('\t') as [string, string]))
    const differs = unitsOf('commune', 2).filter(({ code, name }) => toneKey(letter.get(code) ?? '') !== toneKey(name))
    expect(differs.map(({ code }) => code)).toEqual(['23938'])
  })
})

describe('what the sources leave open is marked', () => {
  test('Xã Ba Chẽ: 06970 here, 06978 in another feed', () => {
    expect(commune('06970', after)).toMatchObject({ name: 'Xã Ba Chẽ', otherCode: '06978' })
    expect(commune('06978', after)).toBeUndefined()
    expect(commune('06970', before)).not.toHaveProperty('otherCode')
  })

  test('Xã Ia Mơ: 23938 here, 23737 in letter 1027', () => {
    expect(commune('23938', after)).toMatchObject({ name: 'Xã Ia Mơ', otherCode: '23737' })
    expect(commune('23737', after)).toBeUndefined()
  })

  test('the reading of the resolutions names 12 more old communes, which no list has: they are ignored', () => {
    const named = new Set(table('resolutions-2025-07-01.tsv').map((line) => line.split('\t')[1] ?? ''))
    const extra = [...named].filter((code) => code.length === 5 && commune(code, before) === undefined)
    expect(extra).toHaveLength(12)
    expect(extra).toContain('18448')
  })

  test('the resolutions and the conversion table agree on all but 27 old communes', () => {
    const ours = new Map<string, string>()
    for (const line of packedConversions.trim().split('\n')) {
      const [younger = '', ...older] = line.split(' ')
      for (const text of younger.length === 5 ? older : [])
        ours.set(`${text.replace(/\D/g, '')} ${younger}`, /[a-z]$/.test(text) ? 'partial' : 'full')
    }
    const theirs = new Map(
      table('resolutions-2025-07-01.tsv')
        .map((line) => line.split('\t'))
        .map(([younger, older, extent]) => [`${older} ${younger}`, extent]),
    )
    const known = new Set([...ours.keys()].map((pair) => pair.split(' ')[0]))
    const pairs = [...new Set([...ours.keys(), ...theirs.keys()])].filter((pair) => ours.get(pair) !== theirs.get(pair))
    expect(new Set(pairs.map((pair) => pair.split(' ')[0]).filter((code) => known.has(code))).size).toBe(27)
  })
})
