import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, type NameVerdict } from '../../src/text/index.ts'
import { makeNames } from './support/names.ts'

const order: readonly NameVerdict[] = ['different', 'similar', 'unaccented', 'tone-style', 'same']
const someName = fc.oneof(
  fc.constantFrom(...makeNames(300)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', ' ', 'Lý', 'Lí', 'Hà', 'Hạ', 'ĐINH', 'Ðinh', 'Nguyễn  Hoà', 'nguyen hoa'),
)

describe('compareNames', () => {
  it.each<[string, string, NameVerdict]>([
    ['', '', 'same'],
    ['', 'Hoà', 'different'],
    ['阮', '文', 'different'],
    ['Lê 文', 'Lê 武', 'similar'],
    ['Nguyễn Thị Hoà', 'nguyễn  thị\u00a0HOÀ ', 'same'],
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hoà'.normalize('NFD'), 'same'],
    ['B’Lao', "B'Lao", 'same'],
    ['Hoà', 'Hòa', 'tone-style'],
    ['Thuý', 'Thúy', 'tone-style'],
    ['Nguyễn Thuỳ', 'NGUYỄN THÙY', 'tone-style'],
    ['Nguyễn Thị Hoà', 'NGUYEN THI HOA', 'unaccented'],
    ['Nguyễn Thị Hoà', 'Nguyen Thị Hòa', 'unaccented'],
    ['Đinh Đức', 'Dinh Duc', 'unaccented'],
    ['Đinh', 'Ðinh', 'unaccented'],
    ['Nguyễn VănAn', 'Nguyễn Văn An', 'unaccented'],
    ['Nguyễn Văn Hà', 'Nguyễn Văn Hạ', 'similar'],
    ['Trân', 'Trần', 'similar'],
    ['Thuý', 'Thùy', 'similar'],
    ['Lý Mỹ', 'Lí Mĩ', 'similar'],
    ['Trần Văn An', 'Trần An', 'similar'],
    ['Trần Văn An', 'An Trần Văn', 'similar'],
    ['Nguyễn Văn Thanh', 'Nguyễn Văn Thanhh', 'similar'],
    ['Nguyễn Văn Nam', 'Nguyễn Văn Anm', 'similar'],
    ['Trần Thị Hoa', 'Trần Thị Nga', 'different'],
    ['Lê Lan', 'Lý Lan', 'different'],
    ['Nguyễn Thị Hoa', 'Lê Văn Nam', 'different'],
  ])('%j and %j: %s', (a, b, verdict) => {
    expect(compareNames(a, b).verdict).toBe(verdict)
  })

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(someName, someName, (a, b) => void expect(compareNames(a, b)).toEqual(compareNames(b, a))),
      {
        numRuns: 2_000,
      },
    )
  })

  it('finds every name the same as itself', () => {
    fc.assert(
      fc.property(someName, (name) => void expect(compareNames(name, name)).toEqual({ verdict: 'same', score: 1 })),
    )
  })

  it('gives a better verdict a higher score, between 0 and 1', () => {
    const pairs = fc.tuple(someName, someName)
    fc.assert(
      fc.property(pairs, pairs, ([a, b], [c, d]) => {
        const [one, other] = [compareNames(a, b), compareNames(c, d)]
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(1)
        if (order.indexOf(one.verdict) > order.indexOf(other.verdict)) expect(one.score).toBeGreaterThan(other.score)
      }),
      { numRuns: 2_000 },
    )
  })

  it('finishes any 100 kB made of any part', () => {
    const part = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(part, part, (a, b) => {
        const [longA, longB] = [a.repeat(100_000 / a.length), b.repeat(100_000 / b.length)]
        expect(compareNames(longA, longB)).toEqual(compareNames(longB, longA))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['one word', 'a', 'ă'],
    ['blanks', ' ', 'a '],
    ['many words', 'an ', 'ân '],
    ['marks', '\u0301', '\u0300'],
  ])('compares a megabyte of %s', (_, a, b) => {
    const times = 1_000_000 / a.length
    expect(order).toContain(compareNames('x' + a.repeat(times), 'x' + b.repeat(times)).verdict)
  })
})
