import type { CitizenRecord } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { forms, questionAbout, questionByOldNumber, residenceWorld } from './world.ts'

describe.each(forms)('lookupCitizen, %s', (form) => {
  const { platform, person, clientOf } = residenceWorld()
  const residence = clientOf(form)
  const lookUp = async (persona: string): Promise<readonly CitizenRecord[]> =>
    (await residence.lookupCitizen(questionAbout(person(persona)))).citizens
  const only = async (persona: string): Promise<CitizenRecord> => {
    const citizens = await lookUp(persona)
    expect(citizens).toHaveLength(1)
    return citizens[0]!
  }
  const numberOf = (persona: string): string => person(persona).personalId

  it('answers with the record; what the register leaves empty is missing', async () => {
    const { personalId } = person('citizen-whole-name-in-ten')
    expect(await only('citizen-whole-name-in-ten')).toEqual({
      personalId,
      name: 'DƯƠNG THỊ BÍCH LIỄU',
      sex: 'female',
      birthDate: '1984-05-05',
      ethnicityCode: '01',
      religionCode: '00',
      maritalStatus: 'single',
      birthRegisteredAt: home,
      origin: home,
      permanentResidence: home,
      currentResidence: home,
      householdHead: { name: 'DƯƠNG THỊ BÍCH LIỄU', personalId, relationCode: 'CH01' },
    })
  })

  it.each(['citizen-no-collection', 'citizen-whole-name-in-ten'])(
    'finds nobody when the name does not fit (%s), which is no error',
    async (persona) => {
      const question = { ...questionAbout(person(persona)), name: 'Nguyễn Thị Không Có' }
      expect(await residence.lookupCitizen(question)).toEqual({ citizens: [] })
    },
  )

  it('finds nobody by a number that nobody has', async () => {
    const question = { ...questionAbout(person('mother')), personalId: '999999999999' }
    expect(await residence.lookupCitizen(question)).toEqual({ citizens: [] })
  })

  it('who has no personal number is found by the old one alone', async () => {
    const somebody = person('citizen-cmnd-only')
    const { citizens } = await residence.lookupCitizen(questionByOldNumber(somebody))
    expect(citizens).toMatchObject([{ name: 'TRẦN THỊ LÀI', oldIdNumber: somebody.facts!['oldIdNumber'] }])
    expect(citizens[0]).not.toHaveProperty('personalId')
    expect(await lookUp('citizen-cmnd-only')).toEqual([])
  })

  it('who had two old numbers is found by each, and the record names the newer one', async () => {
    const somebody = person('citizen-two-old-numbers')
    for (const fact of ['oldIdNumber', 'olderIdNumber']) {
      const { citizens } = await residence.lookupCitizen(questionByOldNumber(somebody, fact))
      expect(citizens).toMatchObject([{ personalId: somebody.personalId, oldIdNumber: somebody.facts!['oldIdNumber'] }])
    }
  })

  it('two people who share an old number both come back', async () => {
    const { citizens } = await residence.lookupCitizen(questionByOldNumber(person('citizen-same-number')))
    expect(citizens.map(({ personalId }) => personalId).toSorted()).toEqual(
      [numberOf('citizen-same-number'), numberOf('citizen-same-number-other')].toSorted(),
    )
    expect(await only('citizen-same-number-other')).toMatchObject({ permanentResidence: { communeCode: '18823' } })
  })

  it('of whom only the year of birth is known has no day, and is not found by one', async () => {
    expect(await only('citizen-year-only-birth')).toMatchObject({ birthDate: '1950' })
    const byDay = { ...questionAbout(person('citizen-year-only-birth')), birthDate: '1950-01-01' }
    expect(await residence.lookupCitizen(byDay)).toEqual({ citizens: [] })
  })

  it('of whom the month is known too is asked by the year', async () => {
    const question = questionAbout(person('citizen-month-of-birth'))
    await expect(residence.lookupCitizen(question)).rejects.toMatchObject({ fields: [{ rule: 'day-or-year' }] })
    const { citizens } = await residence.lookupCitizen({ ...question, birthDate: '1957' })
    expect(citizens).toMatchObject([{ birthDate: '1957' }])
  })

  it.each<[string, string, string]>([
    ['citizen-tone-style', 'Lê Thị Thúy Hòa', 'LÊ THỊ THUÝ HOÀ'],
    ['citizen-highland-name', "h'rin niê", 'H’RIN NIÊ'],
    ['citizen-no-middle-name', 'BÙI HẠNH', 'BÙI HẠNH'],
    ['citizen-name-in-parts', 'Hoàng Đình Nghĩa', 'Hoàng Đình Nghĩa'],
  ])('%s is found as "%s" and written as %s', async (persona, name, known) => {
    const { citizens } = await residence.lookupCitizen({ ...questionAbout(person(persona)), name })
    expect(citizens).toMatchObject([{ name: known }])
  })

  it('i for y is another name to the register', async () => {
    const question = questionAbout(person('citizen-i-or-y'))
    expect(await residence.lookupCitizen({ ...question, name: 'Hồ Thị Mĩ Lí' })).toEqual({ citizens: [] })
    expect(await only('citizen-i-or-y')).toMatchObject({ name: 'HỒ THỊ MỸ LÝ' })
  })

  it.each<[string, Partial<CitizenRecord>]>([
    ['citizen-number-differs', { personalId: '942163518204', birthDate: '1961-01-20' as never }],
    ['citizen-deceased', { name: 'LÊ VĂN THỤ', maritalStatus: 'single' }],
    ['citizen-highland-name', { ethnicityCode: '12' }],
    ['citizen-short-codes', { ethnicityCode: '01', religionCode: '00' }],
    ['citizen-religious', { religionCode: '02' }],
    ['citizen-sex-unknown', { sex: 'unknown' }],
    ['citizen-named-nationality', { nationality: 'VN' }],
    ['citizen-divorced', { maritalStatus: 'divorced-or-widowed' }],
    ['citizen-widowed', { maritalStatus: 'divorced-or-widowed' }],
    ['citizen-single-mother', { maritalStatus: 'single' }],
  ])('%s', async (persona, known) => {
    expect(await only(persona)).toMatchObject(known)
  })

  it('an empty nationality is none', async () => {
    expect(await only('citizen-empty-nationality')).not.toHaveProperty('nationality')
  })

  it('a married couple names each other, and who heads the household', async () => {
    const [wife, head] = [await only('citizen-married'), await only('citizen-household-head')]
    expect(wife).toMatchObject({ maritalStatus: 'married', spouse: { personalId: head.personalId, name: head.name } })
    expect(wife.householdHead).toEqual({
      name: head.name,
      personalId: head.personalId,
      oldIdNumber: '942086412',
    })
    expect(head).toMatchObject({
      spouse: { personalId: wife.personalId, nationality: 'VN' },
      householdHead: { relationCode: 'CH01' },
      householdBookNumber: '420018846',
    })
  })

  it('a child names both parents and who acts for it, or the mother alone', async () => {
    expect(await only('citizen-child-of-both')).toMatchObject({
      father: { personalId: numberOf('citizen-household-head') },
      mother: { personalId: numberOf('citizen-married') },
      representative: { personalId: numberOf('citizen-married') },
    })
    const child = await only('citizen-child-of-mother')
    expect(child.mother?.personalId).toBe(numberOf('citizen-single-mother'))
    expect(child).not.toHaveProperty('father')
  })

  it('an address written before the reform keeps its district; the same code means another ward since', async () => {
    expect(await only('citizen-old-unit-codes')).toMatchObject({
      permanentResidence: {
        provinceCode: '42',
        districtCode: '436',
        communeCode: '18091',
        detail: 'SỐ 41, ĐƯỜNG LÊ DUẨN, PHƯỜNG THẠCH QUÝ, THÀNH PHỐ HÀ TĨNH, TỈNH HÀ TĨNH',
      },
    })
    expect(await only('citizen-reused-code')).toMatchObject({
      permanentResidence: { communeCode: '18073', detail: expect.stringContaining('PHƯỜNG NAM HÀ') as string },
    })
    expect((await only('citizen-whole-address')).permanentResidence).toEqual({
      provinceCode: '42',
      communeCode: '18754',
      detail: 'SỐ 15, TỔ DÂN PHỐ HƯNG LỢI, PHƯỜNG SÔNG TRÍ, TỈNH HÀ TĨNH',
      countryCode: 'VN',
    })
  })

  it('an address may hold house and street only, and the present one may be elsewhere', async () => {
    expect(await only('citizen-short-address')).toMatchObject({
      permanentResidence: { communeCode: '18100', detail: 'Số 22, đường Hải Thượng Lãn Ông' },
    })
    expect(await only('citizen-lives-elsewhere')).toMatchObject({
      permanentResidence: { provinceCode: '42' },
      currentResidence: { provinceCode: '01', communeCode: '00070' },
    })
  })

  it('asks within the contract', () => {
    expect(platform.journal.list({ verdict: 'invalid' })).toEqual([])
  })
})

const home = {
  provinceCode: '42',
  communeCode: '18073',
  detail: 'TỔ DÂN PHỐ 3, PHƯỜNG THÀNH SEN, TỈNH HÀ TĨNH',
  countryCode: 'VN',
}
