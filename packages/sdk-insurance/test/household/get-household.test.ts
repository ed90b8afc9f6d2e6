import { describe, expect, it } from 'vitest'
import { asked, householdWorld } from './world.ts'

describe('getHousehold', () => {
  it('tells who belongs to it and how each of them is insured', async () => {
    const { householdOf, person, cardsOf } = householdWorld()
    const [head, worker] = [person('household-mixed-head'), person('household-worker')]

    const household = await householdOf('household-worker')

    expect(household.headId).toBe(head.personalId)
    expect(household.members).toHaveLength(3)
    expect(household.members[0]).toEqual({
      personalId: head.personalId,
      name: head.name,
      birthDate: head.birthDate,
      sex: 'female',
      relation: 'head',
      cover: 'household',
      insuranceNumber: cardsOf('household-mixed-head')[0]!.insuranceNumber,
      cardNumber: cardsOf('household-mixed-head')[0]!.cardNumber,
      objectCode: 'GD',
      validTo: '2026-04-02',
      facilityCode: '42001',
    })
    expect(household.members[1]).toMatchObject({
      personalId: worker.personalId,
      cover: 'other-group',
      objectCode: 'DN',
    })
  })

  it('knows parents, spouses and children under six', async () => {
    const { world, client } = householdWorld()
    const child = world.people.list().find(({ motherId, birthDate }) => motherId !== undefined && birthDate > '2021')!

    const { members } = await client.getHousehold({ personalId: child.personalId, name: child.name })

    expect(members.find(({ personalId }) => personalId === child.personalId)).toMatchObject({
      relation: 'child',
      cover: 'other-group',
      objectCode: 'TE',
    })
  })

  it('takes a name in capitals without accents', async () => {
    const { client, person } = householdWorld()
    const { personalId } = person('household-gap')
    expect((await client.getHousehold({ personalId, name: 'LE THI PHUONG' })).members).toHaveLength(1)
  })

  it.each([
    ['a name that is not theirs', { name: 'Xa Văn Không' }],
    ['a number nobody has', { personalId: '999999999999' }],
  ])('%s finds nothing', async (_, change) => {
    const { client, person } = householdWorld()

    await expect(client.getHousehold({ ...asked(person('household-gap')), ...change })).rejects.toMatchObject({
      code: 'HOUSEHOLD_NOT_FOUND',
      outcome: 'rejected',
      system: 'insurance-household',
    })
  })

  it('a word of JavaScript is no number of somebody and no order', async () => {
    const { client } = householdWorld()

    await expect(client.getHousehold({ personalId: '__proto__', name: 'A' })).rejects.toMatchObject({
      fields: [{ field: 'personalId', rule: 'personal-id' }],
    })
    await expect(client.getRenewal({ orderId: 'constructor' })).rejects.toMatchObject({ code: 'PAYMENT_NOT_FOUND' })
  })
})
