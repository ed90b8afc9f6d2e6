import { parseCardQr, parseMrzTd1 } from '@lienthong/sdk-residence'
import { InputError } from '@lienthong/sdk-core'
import { findUnits, resolveUnit } from '@lienthong/sdk-core/admin-units'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namedOnce } from '../src/card/clean-residence.ts'
import { looksLikeTelex } from '../src/card/telex.ts'
import { parts, payloadOf, read } from './card.ts'

/** Answers or refuses; any other error fails the property. */
function answers(call: () => unknown): void {
  try {
    call()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.fields.length).toBeGreaterThan(0)
  }
}

/** Names and addresses of units as every list has them: `Xã Thạch Hạ`. */
const unitNames = ['2022-10', '2025-06-30', '2025-07-01', '2026-04-30'].flatMap((day) =>
  readFileSync(new URL(`../../../data/admin-units/units-${day}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t').filter((cell) => /^\p{Lu}/u.test(cell)))
    .map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()),
)

const syllables =
  'Nguyễn|Trần|Lê|Đặng|Hoàng|Thị|Văn|Hữu|Ngọc|Ánh|Hoà|Hòa|Thuỷ|Thúy|Quý|Ý|Yến|Đức|Khuê|Nghĩa|Oanh|Như|Vỹ'.split('|')
const aName = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))

describe('whatever a scanner sends', () => {
  it('random bytes: an answer or InputError, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => answers(() => parseCardQr(bytes))),
      { numRuns: 10_000 },
    )
  })

  it('random text, surrogates and controls included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => answers(() => parseCardQr(text))),
      { numRuns: 10_000 },
    )
  })

  it('random parts between bars, some of them right', () => {
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...Object.values(parts), ''))
    const payload = fc.array(part, { minLength: 6, maxLength: 13 }).map((all) => all.join('|'))
    fc.assert(
      fc.property(payload, (text) => answers(() => parseCardQr(text))),
      { numRuns: 10_000 },
    )
  })

  it('a right card with bytes changed: what is read keeps its form', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = new TextEncoder().encode(payloadOf())
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte
        answers(() => {
          const { personalId, oldIdNumber, name, birthDate, issuedOn, residence } = parseCardQr(bytes)
          expect(personalId).toMatch(/^\d{12}$/)
          expect(oldIdNumber ?? '000000000').toMatch(/^\d{9}$/)
          expect(name).toMatch(/\p{L}/u)
          expect([name, residence]).toEqual([name.normalize('NFC').trim(), residence.normalize('NFC').trim()])
          for (const day of [birthDate, issuedOn ?? '2021-01-01']) expect(day).toMatch(/^\d{4}(-\d\d){0,2}$/)
        })
      }),
      { numRuns: 10_000 },
    )
  })

  it('the lines of a card with characters changed', () => {
    const lines = 'IDVNM1900003186942190000318<<69003055F3003053VNM<<<<<<<<<<<4TRAN<<THI<ANH<NGUYET<<<<<<<<<<'
    fc.assert(
      fc.property(fc.nat(89), fc.string({ unit: 'binary', maxLength: 3 }), (at, other) =>
        answers(() => parseMrzTd1(lines.slice(0, at) + other + lines.slice(at + 1), { at: '2026-03-02' })),
      ),
      { numRuns: 10_000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 1_200 }), (text) => answers(() => parseMrzTd1(text))))
  })
})

describe('a right card comes back as it is', () => {
  it('any name, anywhere in the country, as text and as bytes', () => {
    const anAddress = fc.array(fc.constantFrom(...unitNames), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(aName, anAddress, (name, units) => {
        const residence = [...new Set(units)].join(', ')
        const payload = payloadOf({ name, residence })
        for (const form of [payload, new TextEncoder().encode(payload)]) {
          expect(read(form)).toMatchObject({ name, residence, doubts: [] })
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('no name of a unit looks like Telex or is taken apart', () => {
    expect(unitNames.length).toBeGreaterThan(20_000)
    expect(unitNames.filter(looksLikeTelex)).toEqual([])
    const apart = unitNames.filter((residence) => read(payloadOf({ residence })).residence !== residence)
    expect(apart).toEqual([])
  })
})

describe('provinces that are named once', () => {
  it('no unit in them bears their name', () => {
    const days = ['2022-10-01', '2025-06-30', '2025-07-01', '2026-04-30']
    for (const name of namedOnce) {
      const units = days.flatMap((at) => findUnits(name, { at, limit: 100 }).map((found) => ({ ...found, at })))
      const exact = units.filter(({ match }) => match === 'exact')
      const inItself = exact.filter(
        ({ unit, at }) =>
          unit.level !== 'province' &&
          resolveUnit(unit.provinceCode, { level: 'province', at })?.name.replace(/^(Tỉnh|Thành phố) /, '') === name,
      )
      expect
        .soft(
          exact.some(({ unit }) => unit.level === 'province'),
          name,
        )
        .toBe(true)
      expect.soft(inItself, name).toEqual([])
    }
  })
})
