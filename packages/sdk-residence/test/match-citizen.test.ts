import type { PartialDate } from '@lienthong/sdk-core'
import {
  matchCitizen,
  type CitizenField,
  type CitizenForm,
  type CitizenRecord,
  type MatchVerdict,
} from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form, found, record, verdicts } from './match.ts'

describe('matchCitizen', () => {
  it('says for each field of the form or the record how they relate, in the order of a form', () => {
    expect(Object.entries(verdicts(form))).toEqual([
      ['personalId', 'same'],
      ['oldIdNumber', 'missing in form'],
      ['name', 'same'],
      ['sex', 'same'],
      ['birthDate', 'same'],
      ['ethnicityCode', 'missing in form'],
      ['religionCode', 'missing in form'],
      ['maritalStatus', 'missing in form'],
      ['bloodType', 'missing in form'],
      ['nationality', 'missing in form'],
      ['permanentResidence', 'same'],
      ['father.name', 'missing in form'],
      ['father.personalId', 'missing in form'],
      ['father.nationality', 'missing in form'],
      ['mother.name', 'missing in form'],
      ['mother.oldIdNumber', 'missing in form'],
      ['householdHead.name', 'missing in form'],
      ['householdHead.personalId', 'missing in form'],
    ])
  })

  it('leaves out what neither side has', () => {
    expect(matchCitizen({}, { name: 'TRẦN THỊ HOÀ' }).fields.map(({ field }) => field)).toEqual(['name'])
  })

  it('says whether anything differs', () => {
    expect(matchCitizen(form, record).hasDifference).toBe(false)
    expect(matchCitizen({ ...form, birthDate: '1990-03-06' }, record).hasDifference).toBe(true)
  })

  it('has a sentence for the officer that names the field', () => {
    expect(found('name', { name: 'Trần Thị Hòa' })).toEqual({
      field: 'name',
      verdict: 'tone-style',
      message: 'Name: agrees; only the tone mark stands on another vowel.',
      messageVi: 'Họ và tên: khớp, chỉ khác vị trí đặt dấu thanh (kiểu cũ và kiểu mới).',
    })
    expect(found('father.name', {})).toEqual({
      field: 'father.name',
      verdict: 'missing',
      missingIn: 'form',
      message: 'Father, Name: the citizen left it empty.',
      messageVi: 'Cha, Họ và tên: công dân chưa khai.',
    })
  })
})

describe('one field at a time', () => {
  it.each<[CitizenField, CitizenForm, Partial<CitizenRecord>, MatchVerdict]>([
    // names
    ['name', { name: '  trần  thị hoà ' }, {}, 'same'],
    ['name', { name: 'Trần Thị Hoà'.normalize('NFD') }, {}, 'same'],
    ['name', { name: 'Trần Thị Hòa' }, {}, 'tone-style'],
    ['name', { name: 'TRAN THI HOA' }, {}, 'same-but-accents'],
    ['name', { name: 'Trần Thị Hoa' }, {}, 'same-but-accents'],
    ['name', { name: 'Trần Thị Hoạ' }, {}, 'different'],
    ['name', { name: 'Trần Thị Hòaa' }, {}, 'different'],
    ['name', { name: 'Lê Văn Cường' }, {}, 'different'],
    // numbers
    ['personalId', { personalId: '9421 9000 0318' }, {}, 'same'],
    ['personalId', { personalId: '９４２１９００００３１８' }, {}, 'same'],
    ['personalId', { personalId: '942000318' }, {}, 'old-number-for-new'],
    ['personalId', { personalId: '942190000319' }, {}, 'different'],
    ['personalId', { personalId: '942000319' }, {}, 'different'],
    ['personalId', { personalId: '42190000318' }, {}, 'different'],
    ['personalId', { personalId: 'không nhớ' }, {}, 'different'],
    ['oldIdNumber', { oldIdNumber: '942000318' }, {}, 'same'],
    ['oldIdNumber', { oldIdNumber: '942190000318' }, {}, 'old-number-for-new'],
    ['oldIdNumber', { oldIdNumber: '942000319' }, {}, 'different'],
    // birth dates
    ['birthDate', { birthDate: '05/03/1990' }, {}, 'same'],
    ['birthDate', { birthDate: '1990' }, {}, 'year-only'],
    ['birthDate', { birthDate: '03/1990' }, {}, 'year-only'],
    ['birthDate', { birthDate: '1990-03-05' }, { birthDate: '1990' as PartialDate }, 'year-only'],
    ['birthDate', { birthDate: '1990' }, { birthDate: '1990' as PartialDate }, 'same'],
    ['birthDate', { birthDate: '1991' }, {}, 'different'],
    ['birthDate', { birthDate: '1990-04' }, {}, 'different'],
    ['birthDate', { birthDate: '1990-05-03' }, {}, 'different'],
    ['birthDate', { birthDate: '31/02/1990' }, {}, 'different'],
    // codes
    ['sex', { sex: 'male' }, {}, 'different'],
    ['ethnicityCode', { ethnicityCode: '1' }, {}, 'same'],
    ['ethnicityCode', { ethnicityCode: 'Kinh' }, {}, 'same'],
    ['ethnicityCode', { ethnicityCode: 'e de' }, { ethnicityCode: '12' }, 'same-but-accents'],
    ['ethnicityCode', { ethnicityCode: 'Tày' }, {}, 'different'],
    ['ethnicityCode', { ethnicityCode: '02' }, {}, 'different'],
    ['religionCode', { religionCode: '0' }, {}, 'same'],
    ['religionCode', { religionCode: 'Công giáo' }, { religionCode: '02' }, 'same'],
    ['religionCode', { religionCode: 'Phật giáo' }, { religionCode: '77' }, 'different'],
    ['maritalStatus', { maritalStatus: 'married' }, {}, 'same'],
    ['maritalStatus', { maritalStatus: 'single' }, {}, 'different'],
    ['bloodType', { bloodType: 'AB' }, {}, 'different'],
    ['nationality', { nationality: 'Việt Nam' }, {}, 'same'],
    ['nationality', { nationality: 'LA' }, {}, 'different'],
    ['householdBookNumber', { householdBookNumber: ' 420012 ' }, { householdBookNumber: '420012' }, 'same'],
    // relatives
    ['father.name', { father: { name: 'Trần Văn Bình' } }, {}, 'same'],
    ['father.name', { father: { name: 'Tran Van Binh' } }, {}, 'same-but-accents'],
    ['father.personalId', { father: { personalId: '942060000310' } }, {}, 'different'],
    ['mother.oldIdNumber', { mother: { oldIdNumber: '942000320' } }, {}, 'same'],
    ['mother.personalId', { mother: { personalId: '942000320' } }, {}, 'old-number-for-new'],
    ['mother.personalId', { mother: { personalId: '942160000320' } }, {}, 'missing'],
    ['householdHead.name', { householdHead: { name: 'Lê Thị Yến' } }, {}, 'different'],
  ])('%s %j %j is %s', (field, typed, known, verdict) => {
    expect(found(field, typed, known)?.verdict).toBe(verdict)
  })

  it('a slip of the pen has another sentence than another name', () => {
    expect(found('name', { name: 'Trần Thị Hòaa' })?.messageVi).toContain('gần giống')
    expect(found('name', { name: 'Lê Văn Cường' })?.messageVi).toContain('khác với')
  })

  it('an old number that the register does not have can be held against nothing', () => {
    const { oldIdNumber: _, ...without } = record
    expect(verdicts({ personalId: '942000318' }, without)).toMatchObject({ personalId: 'missing in record' })
    expect(verdicts({ oldIdNumber: '942000318' }, without)).toMatchObject({ oldIdNumber: 'missing in record' })
  })

  it('a 12-digit number can be held against nothing where the register has the old one only', () => {
    const { personalId: _, ...without } = record
    expect(verdicts({ personalId: '942190000318' }, without)).toMatchObject({ personalId: 'missing in record' })
    expect(verdicts({ personalId: '942000318' }, without)).toMatchObject({ personalId: 'old-number-for-new' })
  })

  it.each(['', '  ', null, undefined])('%j in a field is no answer', (blank) => {
    const typed = {
      name: blank,
      father: { name: blank },
      permanentResidence: { detail: blank },
    } as unknown as CitizenForm
    expect(verdicts(typed)).toMatchObject({
      name: 'missing in form',
      'father.name': 'missing in form',
      permanentResidence: 'missing in form',
    })
  })

  it('null in the place of a relative or an address is no answer, as JSON gives it', () => {
    const typed = { father: null, permanentResidence: null } as unknown as CitizenForm
    expect(verdicts(typed)).toMatchObject({ 'father.name': 'missing in form', permanentResidence: 'missing in form' })
  })

  it('an unknown sex is no answer on either side', () => {
    expect(verdicts({ sex: 'unknown' })).toMatchObject({ sex: 'missing in form' })
    expect(verdicts({ sex: 'male' }, { ...record, sex: 'unknown' })).toMatchObject({ sex: 'missing in record' })
    expect(verdicts({ sex: 'unknown' }, { ...record, sex: 'unknown' })).not.toHaveProperty('sex')
  })
})

describe('whatever was typed', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  const aForm = fc.record(
    {
      personalId: anything,
      oldIdNumber: anything,
      name: anything,
      birthDate: anything,
      ethnicityCode: anything,
      nationality: anything,
      permanentResidence: fc.record(
        { provinceCode: anything, communeCode: anything, detail: anything },
        { requiredKeys: [] },
      ),
      father: fc.record({ name: anything, personalId: anything }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )

  it('never throws, and says nothing of it', () => {
    fc.assert(
      fc.property(aForm, (typed) => {
        for (const { message, messageVi } of matchCitizen(typed, record).fields) {
          expect(message).toMatch(/^[A-Z][\x20-\x7e]+\.$/)
          expect(messageVi).toMatch(/\.$/)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('no sentence holds a value of the form or the record', () => {
    const canary = 'Canary Bí Mật'
    const typed: CitizenForm = { name: canary, personalId: '942190000777', permanentResidence: { detail: canary } }
    const shown = JSON.stringify(matchCitizen(typed, record))
    expect(shown).not.toMatch(/Canary|942190000777|942190000318|TRẦN|LÊ LỢI|THÀNH SEN|18073/)
  })
})
