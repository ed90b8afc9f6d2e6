import type { FindHouseholdMemberInput } from '@lienthong/sdk-insurance'
import { insuranceMock, insuranceRegisterMock } from '@lienthong/sdk-insurance/mock'
import { describe, expect, it } from 'vitest'
import { registerWorld } from './world.ts'

/** What is known of somebody, asked by the place of residence. */
function known(
  { person }: ReturnType<typeof registerWorld>,
  persona: string,
  change: Partial<FindHouseholdMemberInput> = {},
): FindHouseholdMemberInput {
  const { name, birthDate, sex } = person(persona)
  return { name, birthDate, sex, provinceCode: '42', placeOf: 'residence', ...change }
}

describe('findHouseholdMember', () => {
  it('finds somebody and the household', async () => {
    const world = registerWorld()

    expect(await world.newClient().findHouseholdMember(known(world, 'insured-adult'))).toEqual({
      name: 'Trần Thị Minh Nguyệt',
      insuranceNumber: world.fact('insured-adult', 'insuranceNumber'),
      birthDate: '1989-08-12',
      sex: 'female',
      householdCode: world.platform.world.people.find(world.person('insured-adult').personalId)!.householdId,
      address: 'Tổ dân phố 3',
      registerState: '1',
    })
  })

  it('several people who fit are told apart by the book or by the card', async () => {
    const world = registerWorld()
    const register = world.newClient()
    const ask = (change: Partial<FindHouseholdMemberInput>) =>
      register.findHouseholdMember(known(world, 'insured-same-name-other', change))
    await expect(ask({})).rejects.toMatchObject({ code: 'INSURANCE_REGISTER_SEVERAL_FOUND' })

    const one = { insuranceNumber: world.fact('insured-same-name-other', 'insuranceNumber'), address: 'Thôn Đông Tiến' }
    expect(await ask({ bookNumber: world.fact('insured-same-name-other', 'bookNumber') })).toMatchObject(one)
    expect(await ask({ cardNumber: world.fact('insured-same-name-other', 'cardNumber') })).toMatchObject(one)
    expect(await ask({ bookNumber: '0000000000' })).toBeUndefined()
    expect(await ask({ cardNumber: world.fact('insured-adult', 'cardNumber') })).toBeUndefined()
  })

  it('finds nobody who is not in the register, and tells a failure of the register', async () => {
    const world = registerWorld()
    const register = world.newClient()
    expect(await register.findHouseholdMember(known(world, 'insured-nowhere'))).toBeUndefined()

    world.platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'findHouseholdMember', times: 1 })
    await expect(register.findHouseholdMember(known(world, 'insured-adult'))).rejects.toMatchObject({
      code: 'INSURANCE_REGISTER_FAILED',
      retryable: true,
    })
  })

  it('of two numbers of one person it is the one with a card in use, and the name is that of insurance', async () => {
    const world = registerWorld([insuranceMock, insuranceRegisterMock])
    const register = world.newClient()

    const two = await register.findHouseholdMember(known(world, 'card-two-numbers'))
    expect(two).toMatchObject({ insuranceNumber: world.fact('card-two-numbers', 'insuranceNumber') })
    const styled = await register.findHouseholdMember(known(world, 'card-tone-style'))
    expect(styled).toMatchObject({ name: 'Đặng Thị Hoà' })
    expect(await register.findHouseholdMember(known(world, 'card-i-y'))).toBeUndefined()
  })
})
