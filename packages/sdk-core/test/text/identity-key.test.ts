import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityKey } from '../../src/text/index.ts'
import { wordKeys } from '../../src/text/identity-key.ts'
import { makeNames } from './support/names.ts'

/** The rule as one expression: what the fast way must agree with. */
function keyByRule(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare
    .replace(/[đĐðÐɖƉ]/g, 'D')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

describe('identityKey', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['阮文', ''],
    ['\ud800', ''],
    ['Nguyễn Thị Hoà', 'NGUYENTHIHOA'],
    ['Nguyễn Thị Hoà'.normalize('NFD'), 'NGUYENTHIHOA'],
    ['đĐðÐɖƉ', 'DDDDDD'],
    ["Y H'Rin Niê", 'YHRINNIE'],
    ['B’Lao 2', 'BLAO2'],
    ['Straße', 'STRASSE'],
  ])('%j gives %j', (name, key) => {
    expect(identityKey(name)).toBe(key)
  })

  it('agrees with the rule for every character', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `a${String.fromCharCode(unit)}b`
      if (identityKey(text) !== keyByRule(text)) expect.fail(`U+${unit.toString(16)}`)
    }
  })

  it('agrees with the rule for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...makeNames(200)))
    fc.assert(
      fc.property(text, (name) => void expect(identityKey(name)).toBe(keyByRule(name))),
      { numRuns: 2_000 },
    )
  })

  it('is the keys of its words, joined', () => {
    fc.assert(fc.property(fc.string(), (name) => void expect(wordKeys(name).join('')).toBe(identityKey(name))))
  })

  it('makes of 100 kB what it makes of each part', () => {
    // A control between the parts keeps the marks of one from joining the letters of another.
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (part) => {
        const times = Math.ceil(100_000 / part.length)
        expect(identityKey(`${part}\0`.repeat(times))).toBe(identityKey(part).repeat(times))
      }),
      { numRuns: 60 },
    )
  })

  it('takes a megabyte', () => {
    expect(identityKey('ễ '.repeat(500_000))).toBe('E'.repeat(500_000))
    expect(identityKey('e' + '\u0302'.repeat(1_000_000))).toBe('E')
  })
})
