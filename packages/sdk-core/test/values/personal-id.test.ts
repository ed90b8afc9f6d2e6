import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLienThongError } from '../../src/errors/index.ts'
import { oldProvinces, parsePersonalId } from '../../src/values/index.ts'

describe('parsePersonalId', () => {
  it.each(['', '12345678', '1234567890', '42190001234', '0421900012345', '04219000123a', '042190001234\u0000'])(
    'refuses %j by its rule, without the value',
    (text) => {
      try {
        parsePersonalId(text)
        expect.unreachable()
      } catch (error) {
        expect(isLienThongError(error) && error.code).toBe('INVALID_INPUT')
        expect(JSON.stringify(error)).toContain('personal-or-old-id')
        if (text !== '') expect(JSON.stringify(error)).not.toContain(text)
      }
    },
  )

  it('reads province, sex and year', () => {
    expect(parsePersonalId('042190001234')).toEqual({
      value: '042190001234',
      kind: 'personal-id',
      provinceCode: '42',
      sex: 'female',
      birthYear: 1990,
      synthetic: false,
      warnings: [],
    })
  })

  it('reads the century', () => {
    expect(parsePersonalId('001305000001')).toMatchObject({ sex: 'female', birthYear: 2005 })
    expect(parsePersonalId('001826000001')).toMatchObject({ sex: 'male', birthYear: 2326 })
  })

  it('reads old 15 as Yên Bái, not as the Lào Cai of today', () => {
    expect(oldProvinces[parsePersonalId('015090000001').provinceCode ?? '']).toBe('Yên Bái')
  })

  it('knows the numbers of the mocks', () => {
    expect(parsePersonalId('942190001234')).toMatchObject({ provinceCode: '42', synthetic: true, warnings: [] })
  })

  it('warns of an unknown prefix and refuses nothing', () => {
    for (const text of ['003190001234', '100000012345', '999190001234']) {
      const info = parsePersonalId(text)
      expect(info.warnings).toContain('unknown-prefix')
      expect(info).not.toHaveProperty('provinceCode')
    }
  })

  it('warns when the register says another year or sex', () => {
    const { warnings } = parsePersonalId('042190001234', { birthDate: '1991', sex: 'male' })
    expect(warnings).toEqual(['birth-year-differs', 'sex-differs'])
  })

  it('takes blanks and full-width digits as scanners and spreadsheets give them', () => {
    expect(parsePersonalId(' 0421 9000 1234 ')).toMatchObject({ value: '042190001234', warnings: ['cleaned'] })
    expect(parsePersonalId('０４２１９０００１２３４')).toMatchObject({ value: '042190001234', warnings: ['cleaned'] })
  })

  it('reads an old identity card', () => {
    expect(parsePersonalId('183456789')).toEqual({ value: '183456789', kind: 'old-id', synthetic: false, warnings: [] })
  })

  it('answers or refuses any text, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'binary' }), (text) => {
        try {
          expect(parsePersonalId(text).value).toMatch(/^(?:\d{9}|\d{12})$/)
        } catch (error) {
          expect(isLienThongError(error)).toBe(true)
        }
      }),
    )
  })
})
