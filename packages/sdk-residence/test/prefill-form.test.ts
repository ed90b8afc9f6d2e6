import { prefillForm, type CitizenForm } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { form, record } from './match.ts'

describe('prefillForm', () => {
  it('fills an empty form with all that the register has', () => {
    const { form: complete, filled, differs, otherPerson } = prefillForm({}, record)
    expect(complete).toEqual({
      ...record,
      householdHead: { name: 'TRẦN VĂN BÌNH', personalId: '942060000319' },
    })
    expect(filled).toHaveLength(18)
    expect(differs).toEqual([])
    expect(otherPerson).toBe(false)
  })

  it('fills what is empty, keeps what was typed letter by letter, and says both', () => {
    const typed: CitizenForm = { ...form, name: ' tran thi hoa', birthDate: '1990', nationality: '  ' }
    const { form: complete, filled, differs } = prefillForm(typed, record)

    expect(complete).toMatchObject({ name: ' tran thi hoa', birthDate: '1990', nationality: 'VN', ethnicityCode: '01' })
    expect(complete.permanentResidence).toEqual(form.permanentResidence)
    expect(filled).toEqual(expect.arrayContaining(['nationality', 'ethnicityCode', 'father.name']))
    expect(filled).not.toEqual(expect.arrayContaining(['name']))
    expect(differs.map(({ field, verdict }) => [field, verdict])).toEqual([
      ['name', 'same-but-accents'],
      ['birthDate', 'year-only'],
    ])
  })

  it('what differs is told and not overwritten', () => {
    const { form: complete, differs } = prefillForm({ ...form, name: 'Trần Thị Hạnh' }, record)
    expect(complete.name).toBe('Trần Thị Hạnh')
    expect(differs).toMatchObject([{ field: 'name', verdict: 'different' }])
  })

  it('an old number in the field of the new one stays, and is told', () => {
    const { form: complete, differs } = prefillForm({ personalId: '942000318' }, record)
    expect(complete).toMatchObject({ personalId: '942000318', oldIdNumber: '942000318', name: record.name })
    expect(differs).toMatchObject([{ field: 'personalId', verdict: 'old-number-for-new' }])
  })

  it('leaves the form that was given as it was', () => {
    const typed = structuredClone({ ...form, father: { name: 'Trần Văn Bình' } })
    const before = structuredClone(typed)
    prefillForm(typed, record)
    expect(typed).toEqual(before)
  })

  it('fills in only what is asked for', () => {
    const { form: complete, filled } = prefillForm({}, record, { only: ['name', 'father.name'] })
    expect(complete).toEqual({ name: record.name, father: { name: 'TRẦN VĂN BÌNH' } })
    expect(filled).toEqual(['name', 'father.name'])
  })

  it('an address is filled in whole or not at all', () => {
    const typed: CitizenForm = { permanentResidence: { provinceCode: '42' } }
    expect(prefillForm(typed, record).form.permanentResidence).toEqual({ provinceCode: '42' })
    const country: CitizenForm = { permanentResidence: { countryCode: 'VN', detail: ' ' } }
    expect(prefillForm(country, record).form.permanentResidence).toEqual(record.permanentResidence)
  })

  it('a relative is completed where what was typed agrees', () => {
    const { form: complete } = prefillForm({ father: { name: 'Trần Văn Bình' } }, record)
    expect(complete.father).toEqual({ name: 'Trần Văn Bình', personalId: '942060000319', nationality: 'VN' })
  })

  it('and not where somebody else was typed', () => {
    const { form: complete, filled, differs } = prefillForm({ father: { name: 'Lê Văn Cường' } }, record)
    expect(complete.father).toEqual({ name: 'Lê Văn Cường' })
    expect(filled.some((field) => field.startsWith('father'))).toBe(false)
    expect(differs).toMatchObject([{ field: 'father.name', verdict: 'different' }])
  })
})

describe('a record that may be somebody else’s fills in nothing', () => {
  it.each<[string, CitizenForm]>([
    ['another number', { ...form, personalId: '942190000319' }],
    ['another number, with the old one right', { personalId: '942190000319', oldIdNumber: '942000318' }],
    ['an old number that is another', { oldIdNumber: '942000777' }],
    ['no number and another name', { name: 'Lê Văn Cường' }],
    ['no number and another birth date', { name: 'Trần Thị Hoà', birthDate: '1991-03-05' }],
  ])('%s', (_, typed) => {
    const prefilled = prefillForm(typed, record)
    expect(prefilled).toMatchObject({ form: typed, filled: [], otherPerson: true })
    expect(prefilled.differs.some(({ verdict }) => verdict === 'different')).toBe(true)
  })

  it.each<[string, CitizenForm]>([
    ['the number is right, the name is not', { ...form, name: 'Lê Văn Cường' }],
    ['the number is right, another old number was typed', { ...form, oldIdNumber: '942000777' }],
    ['the old number is right, the name is not', { personalId: '942000318', name: 'Lê Văn Cường' }],
  ])('but fills in when %s', (_, typed) => {
    expect(prefillForm(typed, record)).toMatchObject({ otherPerson: false, form: { ethnicityCode: '01' } })
  })
})
