import { describe, expect, it } from 'vitest'
import { forms, questionAbout, questionByOldNumber, residenceWorld } from './world.ts'

describe.each(forms)('verifyRelatives, %s', (form) => {
  const { platform, person, clientOf } = residenceWorld()
  const residence = clientOf(form)
  const ask = (persona: string) => residence.verifyRelatives(questionAbout(person(persona)))

  it('answers with mother and father, their names put together from parts', async () => {
    const { citizens } = await ask('citizen-child-of-both')

    expect(citizens).toEqual([
      {
        personalId: person('citizen-child-of-both').personalId,
        name: 'Trần Nguyễn Bảo Châu',
        birthDate: '2017-03-03',
        mother: {
          name: 'Nguyễn Thị Thanh Oanh',
          personalId: person('citizen-married').personalId,
          nationality: 'VN',
        },
        father: {
          name: 'Trần Quang Vinh',
          personalId: person('citizen-household-head').personalId,
          nationality: 'VN',
        },
      },
    ])
  })

  it('a child with a mother only has no father', async () => {
    const { citizens } = await ask('citizen-child-of-mother')
    expect(citizens).toMatchObject([{ mother: { name: 'Võ Thị Diễm' } }])
    expect(citizens[0]).not.toHaveProperty('father')
  })

  it('a collection in an element of its own is read too', async () => {
    expect((await ask('citizen-relatives-response')).citizens).toMatchObject([{ mother: { name: 'Đặng Thúy Ngân' } }])
  })

  it('is asked by an old number, and by the year', async () => {
    const byOldNumber = await residence.verifyRelatives(questionByOldNumber(person('citizen-cmnd-only')))
    expect(byOldNumber.citizens).toMatchObject([{ name: 'Trần Thị Lài' }])
    expect((await ask('citizen-year-only-birth')).citizens).toMatchObject([{ birthDate: '1950' }])
  })

  it.each(['citizen-child-of-both', 'citizen-no-collection'])(
    'finds nobody when the name does not fit (%s)',
    async (persona) => {
      const question = { ...questionAbout(person(persona)), name: 'Nguyễn Thị Không Có' }
      expect((await residence.verifyRelatives(question)).citizens).toEqual([])
    },
  )

  it('asks within the contract', () => {
    expect(platform.journal.list({ verdict: 'invalid' })).toEqual([])
  })
})

describe('what only the forms that speak SOAP have', () => {
  it('the register says since when its data holds', async () => {
    const { person, clientOf } = residenceWorld()
    const question = questionAbout(person('citizen-child-of-both'))

    expect(await clientOf('soap').verifyRelatives(question)).toMatchObject({ dataOf: '2026-03-02T08:00:00+07:00' })
    expect(await clientOf('province-json').verifyRelatives(question)).not.toHaveProperty('dataOf')
  })

  it('unit and integration code are sent; the JSON of a province has no place for them', async () => {
    const { platform, person, clientOf } = residenceWorld()
    const question = { ...questionAbout(person('mother')), unitCode: 'H42.18073', integrationCode: '041' }

    await clientOf('soap').verifyRelatives(question)
    await expect(clientOf('province-json').verifyRelatives(question)).rejects.toMatchObject({
      fields: [
        { field: 'unitCode', rule: 'unknown-field' },
        { field: 'integrationCode', rule: 'unknown-field' },
      ],
    })
    expect(platform.journal.total).toBe(1)
  })
})
