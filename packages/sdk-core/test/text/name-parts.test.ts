import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinName, splitName, titleCaseName } from '../../src/text/index.ts'
import { makeNames } from './support/names.ts'

describe('splitName', () => {
  it.each([
    ['', { family: '', given: '' }],
    [' \u00a0 ', { family: '', given: '' }],
    ['Hoà', { family: '', given: 'Hoà' }],
    ['Nguyễn Hoà', { family: 'Nguyễn', given: 'Hoà' }],
    ['Nguyễn Thị Minh Khai', { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }],
    ['  Nguyễn   Văn\tAn ', { family: 'Nguyễn', middle: 'Văn', given: 'An' }],
    ['Nguyễn Hoà'.normalize('NFD'), { family: 'Nguyễn', given: 'Hoà' }],
    ['Tôn Nữ Thị Ninh', { family: 'Tôn Nữ', middle: 'Thị', given: 'Ninh' }],
    ['CONG TANG TON NU HOA', { family: 'CONG TANG TON NU', given: 'HOA' }],
    ['Tôn Thất Tùng', { family: 'Tôn Thất', given: 'Tùng' }],
    ['Tôn Nữ', { family: 'Tôn', given: 'Nữ' }],
    ['Nguyễn Phước Bảo Long', { family: 'Nguyễn', middle: 'Phước Bảo', given: 'Long' }],
  ])('%j', (full, parts) => {
    expect(splitName(full)).toEqual(parts)
  })

  it('loses nothing: joinName gives the name back', () => {
    const name = fc.oneof(fc.constantFrom(...makeNames(200)), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(name, (full) => {
        expect(joinName(splitName(full))).toBe(full.normalize('NFC').split(/\s+/).filter(Boolean).join(' '))
      }),
    )
  })
})

describe('joinName', () => {
  it('leaves out what is absent or empty', () => {
    expect(joinName({ family: '', given: 'Hoà' })).toBe('Hoà')
    expect(joinName({ family: 'Nguyễn', middle: ' ', given: 'Hoà' })).toBe('Nguyễn Hoà')
  })
})

describe('titleCaseName', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['NGUYỄN THỊ HOÀ', 'Nguyễn Thị Hoà'],
    ['nguyễn  thị hoà', 'Nguyễn Thị Hoà'],
    ['NGUYỄN THỊ ÁNH'.normalize('NFD'), 'Nguyễn Thị Ánh'],
    ['đặng văn lâm (filip)', 'Đặng Văn Lâm (Filip)'],
    ["H'MÔNG", "H'Mông"],
    ["y h'rin niê", "Y H'Rin Niê"],
    ['d’ran', 'D’Ran'],
    ['văn miếu - quốc tử giám', 'Văn Miếu - Quốc Tử Giám'],
    ['jean-pierre', 'Jean-Pierre'],
  ])('%j gives %j', (name, written) => {
    expect(titleCaseName(name)).toBe(written)
  })

  it('changes nothing in what it has written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...makeNames(300)), (name) => {
        expect(titleCaseName(name.toUpperCase())).toBe(name)
        expect(titleCaseName(name)).toBe(name)
      }),
    )
  })

  it.each([['a'], ['A '], ["a'"], ['\u0301']])('takes a megabyte of %j', (part) => {
    expect(titleCaseName(part.repeat(1_000_000 / part.length)).length).toBeGreaterThan(0)
    expect(splitName(part.repeat(1_000_000 / part.length)).given.length).toBeGreaterThan(0)
  })
})
