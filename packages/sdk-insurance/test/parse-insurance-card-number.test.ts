import { InputError } from '@lienthong/sdk-core'
import { benefitRateOf, parseInsuranceCardNumber } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('parseInsuranceCardNumber', () => {
  it('reads group, level, province and insurance number', () => {
    expect(parseInsuranceCardNumber('HS4429000000001')).toEqual({
      objectCode: 'HS',
      benefitLevel: 4,
      provinceCode: '42',
      insuranceNumber: '9000000001',
    })
  })

  it.each(['HS 4 42 9000000001', 'HS-4-42-900.000.0001', 'hs4429000000001', 'ＨＳ４４２９００００００００１'])(
    'reads it as it is printed or typed: form %#',
    (text) => {
      expect(parseInsuranceCardNumber(text)).toEqual(parseInsuranceCardNumber('HS4429000000001'))
    },
  )

  it.each([
    ['14 characters', 'HS442900000001'],
    ['16 characters', 'HS44290000000011'],
    ['level 0', 'HS0429000000001'],
    ['level 6', 'HS6429000000001'],
    ['one letter', 'H44429000000001'],
    ['a letter O in the number', 'HS442900000000O'],
    ['the 10 digits of a new card', '9000000001'],
    ['a personal number', '942210000001'],
    ['nothing', ''],
    ['no text', undefined],
  ])('refuses %s', (_, text) => {
    try {
      parseInsuranceCardNumber(text as string)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect((error as InputError).fields).toMatchObject([{ field: 'cardNumber', rule: 'card-number' }])
      if (text) expect((error as InputError).message + (error as InputError).messageVi).not.toContain(text)
    }
  })

  it('whatever comes, it is a number or an InputError', () => {
    const near = fc.stringMatching(/^[A-Za-z]{1,3}[ -]?\d[ -]?\d{2} ?\d{9,11}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        try {
          const { objectCode, benefitLevel, provinceCode, insuranceNumber } = parseInsuranceCardNumber(text)
          const number = `${objectCode}${benefitLevel}${provinceCode}${insuranceNumber}`
          expect(parseInsuranceCardNumber(number).insuranceNumber).toBe(insuranceNumber)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
        }
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('benefitRateOf', () => {
  const rateOf = (number: string, at: string) => benefitRateOf(parseInsuranceCardNumber(number), { at })

  it.each([
    ['CC1429000000001', 1],
    ['TS2429000000001', 1],
    ['HT3429000000001', 0.95],
    ['GD4429000000001', 0.8],
    ['QN5429000000001', 1],
  ])('level of %s', (number, rate) => {
    expect(rateOf(number, '2022-06-10')).toMatchObject({ rate, confidence: 'documented' })
  })

  it.each([
    ['CN3429000000001', 0.95],
    ['LH4429000000001', 0.8],
  ])('%s is paid in full since 2026, from secondary sources', (number, before) => {
    expect(rateOf(number, '2025-12-31')).toMatchObject({ rate: before, confidence: 'documented' })
    expect(rateOf(number, '2026-01-01')).toMatchObject({ rate: 1, benefitLevel: 2, confidence: 'observed' })
  })

  it('another level of such a group is not changed', () => {
    expect(rateOf('CN4429000000001', '2026-03-01')).toMatchObject({ rate: 0.8, benefitLevel: 4 })
  })

  it('refuses a day that does not exist', () => {
    expect(() => rateOf('GD4429000000001', '2026-02-30')).toThrow(InputError)
  })
})
