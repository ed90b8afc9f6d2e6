import { compareNames, repairText } from '@lienthong/sdk-core'
import { matchCardHolder } from '@lienthong/sdk-insurance'
import { describe, expect, it } from 'vitest'
import { insuranceWorld } from './world.ts'

/** Asks about somebody as their citizen card has them, by each number. */
async function askedBy(persona: string, number: 'personal' | 'card' | 'insurance') {
  const { newClient, person, questionAbout } = insuranceWorld()
  const { facts } = person(persona)
  const numbers = {
    personal: {},
    card: { number: facts?.['cardNumber'] ?? '' },
    insurance: { number: facts?.['insuranceNumber'] ?? '' },
  }
  const answer = await newClient()
    .checkCard(questionAbout(persona, numbers[number]))
    .catch((error: unknown) => error as { code: string; wireCode: string; field?: string })
  return { name: person(persona).name, answer }
}

describe('by the personal number the holder is the citizen, and what insurance wrote comes back', () => {
  it.each([
    ['card-tone-style', 'tone-style'],
    ['card-i-y', 'similar'],
    ['card-other-name', 'different'],
  ])('%s', async (persona, verdict) => {
    const { name, answer } = await askedBy(persona, 'personal')

    expect(answer).toMatchObject({ status: 'valid' })
    expect('card' in answer && compareNames(name, answer.card.name).verdict).toBe(verdict)
  })

  it.each([
    ['card-tone-style', 'accept'],
    ['card-broken-name', 'accept'],
    ['card-i-y', 'accept'],
    ['card-other-name', 'ask'],
  ])('%s: whoever shows this citizen card: %s', async (persona, decision) => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const { card } = await newClient().checkCard(questionAbout(persona))

    expect(matchCardHolder(person(persona), card).decision).toBe(decision)
  })

  it('a name that an old encoding broke can be repaired', async () => {
    const { name, answer } = await askedBy('card-broken-name', 'personal')

    const broken = 'card' in answer ? answer.card.name : ''
    expect(broken).not.toBe(name)
    expect(repairText(broken)).toEqual({ text: name, encoding: 'tcvn3', lossy: false })
  })

  it.each([
    ['card-year-only-at-insurance', '1950'],
    ['card-birth-date-differs', '1978-08-03'],
    ['card-year-only-birth', '1939'],
    ['card-month-only-birth', '1952-09'],
  ])('%s: born %s', async (persona, birthDate) => {
    const { answer } = await askedBy(persona, 'personal')
    expect(answer).toMatchObject({ status: 'valid', card: { birthDate } })
  })
})

describe('by a number of insurance the holder is whom insurance wrote down', () => {
  it.each([
    ['card-tone-style', undefined, undefined],
    ['card-year-only-at-insurance', undefined, undefined],
    ['card-i-y', '061', 'name'],
    ['card-broken-name', '061', 'name'],
    ['card-other-name', '060', 'name'],
    ['card-birth-date-differs', '070', 'birthDate'],
  ])('%s: %s, to be corrected in %s', async (persona, wireCode, field) => {
    for (const number of ['card', 'insurance'] as const) {
      const { answer } = await askedBy(persona, number)
      expect(answer).toMatchObject(wireCode === undefined ? { status: 'valid' } : { wireCode, field })
    }
  })
})

describe('the register of insurance and the population database', () => {
  it('somebody known by the old 9-digit number only is found by the card alone', async () => {
    expect((await askedBy('card-old-id-only', 'personal')).answer).toMatchObject({ code: 'INSURANCE_CARD_NOT_FOUND' })
    expect((await askedBy('card-old-id-only', 'card')).answer).toMatchObject({ status: 'valid' })
  })

  it('somebody with two insurance numbers is found with the card in use, and by the old number with the one that ended', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const { insuranceNumber, oldInsuranceNumber } = person('card-two-numbers').facts!
    const insurance = newClient()

    expect((await insurance.checkCard(questionAbout('card-two-numbers'))).card).toMatchObject({ insuranceNumber })
    await expect(
      insurance.checkCard(questionAbout('card-two-numbers', { number: oldInsuranceNumber! })),
    ).rejects.toMatchObject({ code: 'INSURANCE_CARD_ENDED', wireCode: '124' })
  })

  it('tells area, five years without a gap and the address from before the reform', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    const insurance = newClient()
    const card = async (persona: string) => (await insurance.checkCard(questionAbout(persona))).card

    for (const area of ['K1', 'K2', 'K3']) expect(await card(`card-area-${area.toLowerCase()}`)).toMatchObject({ area })
    expect(await card('card-five-years')).toMatchObject({ fiveYearsFrom: '2020-01-01' })
    expect((await card('card-old-address')).address).toContain('thành phố Hà Tĩnh')
    expect(await card('card-newborn')).toMatchObject({
      cardNumber: expect.stringMatching(/^TE1/) as string,
      validFrom: '2025-10-19',
      validTo: '2031-10-31',
    })
  })

  it('a child that has outgrown six years without a card has none', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    platform.world.clock.advance(7 * 366 * 24 * 60 * 60_000)

    await expect(newClient().checkCard(questionAbout('card-child-unpresented'))).rejects.toMatchObject({
      code: 'INSURANCE_CARD_NOT_FOUND',
    })
  })
})

describe('a number that is almost that of a card', () => {
  it.each([
    // Nobody has the last ten digits: what can be said of the rest.
    ['GD4000000000000', '052'],
    ['GD4420000000000', '050'],
    ['ZZ4420000000000', '051'],
  ])('%s is answered with %s', async (number, wireCode) => {
    const { newClient, questionAbout } = insuranceWorld()
    await expect(newClient().checkCard(questionAbout('card-holder', { number }))).rejects.toMatchObject({
      wireCode,
      ...(wireCode !== '050' && { field: 'number' }),
    })
  })
})

describe('officers', () => {
  it.each([
    ['card-officer-unlisted', '054', 'officer.personalId'],
    ['card-officer-elsewhere', '054', 'officer.personalId'],
    ['card-officer-renamed', '055', 'officer.name'],
  ])('%s: %s, to be corrected in %s', async (persona, wireCode, field) => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const { personalId, name } = person(persona)
    const question = questionAbout('card-holder', { officer: { personalId, name } })

    await expect(newClient().checkCard(question)).rejects.toMatchObject({ wireCode, field })
  })

  it('ask at their own facility', async () => {
    const { platform, newClient, newGateway, person, questionAbout } = insuranceWorld()
    const { personalId, name, facts } = person('card-officer-elsewhere')
    const elsewhere = newClient({ gateway: newGateway({ username: facts!['username']! }) })
    const question = questionAbout('card-holder', { officer: { personalId, name } })

    expect(await elsewhere.checkCard(question)).toMatchObject({ status: 'valid' })
    await expect(elsewhere.checkCard(questionAbout('card-holder'))).rejects.toMatchObject({ wireCode: '054' })
    expect(platform.journal.list({ operation: 'takeToken' })).toHaveLength(1)
  })
})
