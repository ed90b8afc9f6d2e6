import { readPlainDate, type PlainDate } from '@lienthong/sdk-core'
import { dateInWords } from '@lienthong/sdk-civil-status'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const inWords = (date: string): string => dateInWords(readPlainDate(date)!)

describe('dateInWords', () => {
  it.each([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
    ['mười một', 11],
    ['mười hai', 12],
    ['mười ba', 13],
    ['mười bốn', 14],
    ['mười lăm', 15],
    ['mười sáu', 16],
    ['mười bảy', 17],
    ['mười tám', 18],
    ['mười chín', 19],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi hai', 22],
    ['hai mươi ba', 23],
    ['hai mươi tư', 24],
    ['hai mươi lăm', 25],
    ['hai mươi sáu', 26],
    ['hai mươi bảy', 27],
    ['hai mươi tám', 28],
    ['hai mươi chín', 29],
    ['ba mươi', 30],
    ['ba mươi mốt', 31],
  ])('day %s', (words, day) => {
    expect(inWords(`2026-01-${String(day).padStart(2, '0')}`)).toBe(
      `Ngày ${words} tháng một năm hai nghìn không trăm hai mươi sáu`,
    )
  })

  it.each([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['tư', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
    ['mười một', 11],
    ['mười hai', 12],
  ])('month %s', (words, month) => {
    expect(inWords(`2026-${String(month).padStart(2, '0')}-02`)).toBe(
      `Ngày hai tháng ${words} năm hai nghìn không trăm hai mươi sáu`,
    )
  })

  it.each([
    ['1945', 'một nghìn chín trăm bốn mươi lăm'],
    ['1954', 'một nghìn chín trăm năm mươi tư'],
    ['1999', 'một nghìn chín trăm chín mươi chín'],
    ['2000', 'hai nghìn'],
    ['2001', 'hai nghìn không trăm linh một'],
    ['2004', 'hai nghìn không trăm linh tư'],
    ['2005', 'hai nghìn không trăm linh năm'],
    ['2010', 'hai nghìn không trăm mười'],
    ['2014', 'hai nghìn không trăm mười bốn'],
    ['2015', 'hai nghìn không trăm mười lăm'],
    ['2021', 'hai nghìn không trăm hai mươi mốt'],
    ['2024', 'hai nghìn không trăm hai mươi tư'],
    ['2026', 'hai nghìn không trăm hai mươi sáu'],
    ['2100', 'hai nghìn một trăm'],
  ])('year %s', (year, words) => {
    expect(inWords(`${year}-01-02`)).toBe(`Ngày hai tháng một năm ${words}`)
  })

  it('gives every day words of its own', () => {
    const part = (min: number, max: number) => fc.integer({ min, max })
    const day = fc
      .tuple(part(1900, 2199), part(1, 12), part(1, 28))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as PlainDate)

    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(dateInWords(one)).toMatch(/^Ngày [\p{Ll} ]+ tháng [\p{Ll} ]+ năm [\p{Ll} ]+$/u)
        expect(dateInWords(one) === dateInWords(other)).toBe(one === other)
      }),
    )
  })
})
