import { requireQuoteOpen } from '@lienthong/sdk-insurance'
import { describe, expect, it } from 'vitest'
import { asked, householdWorld } from './world.ts'

const hour = 60 * 60_000
const five = ['head', 'second', 'third', 'fourth', 'fifth'].map((name) => `household-five-${name}`)

describe('quoteRenewal', () => {
  it.each([
    ['2022-06-10T08:00:00+07:00', 1_490_000, [804_600, 563_220, 482_760, 402_300, 321_840], 2_574_720],
    ['2024-06-10T08:00:00+07:00', 1_800_000, [972_000, 680_400, 583_200, 486_000, 388_800], 3_110_400],
    ['2026-03-02T08:00:00+07:00', 2_340_000, [1_263_600, 884_520, 758_160, 631_800, 505_440], 4_043_520],
    ['2026-08-03T08:00:00+07:00', 2_530_000, [1_366_200, 956_340, 819_720, 683_100, 546_480], 4_371_840],
  ])('prices five members for twelve months in a world of %s', async (startsAt, baseSalaryVnd, amounts, totalVnd) => {
    const { quote } = householdWorld({ startsAt: startsAt as never })

    const made = await quote(12, ...five)

    expect(made).toMatchObject({ baseSalaryVnd, totalVnd })
    expect(made.members.map(({ amountVnd }) => amountVnd)).toEqual(amounts)
    expect(made.members.map(({ rank, ratePercent }) => [rank, ratePercent])).toEqual([
      [1, 100],
      [2, 70],
      [3, 60],
      [4, 50],
      [5, 40],
    ])
  })

  it('prices each member by their own months, to a common last day', async () => {
    const { quote } = householdWorld()

    const made = await quote([12, 7, 3], ...five.slice(0, 3))

    expect(made.members.map(({ amountVnd }) => amountVnd)).toEqual([1_263_600, 515_970, 189_540])
    expect(made.totalVnd).toBe(1_969_110)
  })

  it('one person for three months, five for six', async () => {
    expect((await householdWorld().quote(3, five[0]!)).totalVnd).toBe(315_900)
    expect((await householdWorld().quote(6, ...five)).totalVnd).toBe(2_021_760)
  })

  it('takes somebody out who is insured elsewhere, and ranks the rest without them', async () => {
    const { quote, person } = householdWorld()

    const made = await quote(12, 'household-mixed-head', 'household-worker', 'household-mixed-third')

    expect(made.members).toMatchObject([
      { rank: 1, amountVnd: 1_263_600 },
      { personalId: person('household-worker').personalId, amountVnd: 0, notPricedBecause: 'covered-by-other-group' },
      { rank: 2, ratePercent: 70, amountVnd: 884_520 },
    ])
    expect(made.members[1]).not.toHaveProperty('rank')
    expect(made.totalVnd).toBe(2_148_120)
  })

  it('goes on after the rank that was paid earlier in the year', async () => {
    const { quote, householdOf } = householdWorld()

    expect((await householdOf('household-paid-head')).members[0]?.paidThisYear).toMatchObject({
      year: 2026,
      rank: 1,
      ratePercent: 100,
    })
    expect((await quote(12, 'household-paid-second')).members).toMatchObject([{ rank: 2, amountVnd: 884_520 }])
  })

  it('who paid keeps the rank when they pay again in the same year', async () => {
    const { quote } = householdWorld()

    expect((await quote(3, 'household-paid-second', 'household-paid-head')).members).toMatchObject([
      { rank: 2 },
      { rank: 1 },
    ])
  })

  it('the next year begins with the first rank again', async () => {
    const { world, quote } = householdWorld()
    world.clock.advance(305 * 24 * hour)

    expect((await quote(3, 'household-paid-second')).members).toMatchObject([{ rank: 1, ratePercent: 100 }])
  })

  it('covers on from the last day of a running card', async () => {
    const { quote } = householdWorld()

    expect((await quote(12, five[0]!)).members[0]).toMatchObject({
      validFrom: '2026-04-03',
      validTo: '2027-04-02',
      losesContinuity: false,
      // The running card began eleven months ago.
      fiveYearsFrom: '2030-04-02',
    })
  })

  it('a gap of four months: cover in thirty days, and five years begin anew', async () => {
    const { quote } = householdWorld()

    expect((await quote(6, 'household-gap')).members[0]).toMatchObject({
      validFrom: '2026-04-01',
      validTo: '2026-09-30',
      losesContinuity: true,
      fiveYearsFrom: '2031-04-01',
    })
  })

  it('a gap of a month: cover from the day of payment, five years go on', async () => {
    const { quote } = householdWorld()

    expect((await quote(6, 'household-short-gap')).members[0]).toMatchObject({
      validFrom: '2026-03-02',
      validTo: '2026-09-01',
      losesContinuity: false,
      fiveYearsFrom: '2030-02-02',
    })
  })

  it('somebody never insured waits thirty days and loses nothing', async () => {
    const { quote, householdOf } = householdWorld()

    expect((await householdOf('household-never')).members).toMatchObject([{ cover: 'none' }])
    expect((await quote(3, 'household-never')).members[0]).toMatchObject({
      validFrom: '2026-04-01',
      losesContinuity: false,
    })
  })
})

describe('a quote lives', () => {
  it('a day', async () => {
    const { quote } = householdWorld()
    expect((await quote(12, ...five)).expiresAt).toBe('2026-03-03T08:00:00+07:00')
  })

  it('until midnight when a day in it depends on the day of payment', async () => {
    const { quote } = householdWorld()
    expect((await quote(12, 'household-short-gap')).expiresAt).toBe('2026-03-03T00:00:00+07:00')
  })

  it('at the latest until the base salary changes', async () => {
    const { quote } = householdWorld({ startsAt: '2026-06-30T21:00:00+07:00' as never })
    const made = await quote(12, ...five)
    expect(made.expiresAt).toBe('2026-07-01T00:00:00+07:00')
    // The pure function of this package asks the same question of it.
    requireQuoteOpen(made, { at: '2026-06-30T23:59:59+07:00' })
    expect(() => requireQuoteOpen(made, { at: made.expiresAt })).toThrow(/quote is over/)
  })
})

describe('a household has one open quote', () => {
  const pair = ['household-pair-head', 'household-pair-second'] as const

  it('a member who pays separately is refused while the other’s is open, and then ranks second', async () => {
    const { quote, pay } = householdWorld()
    const first = await quote(12, pair[0])

    await expect(quote(12, pair[1])).rejects.toMatchObject({ code: 'QUOTE_OPEN', wireCode: 'DANG_CO_BAO_GIA' })

    await pay(first, 'DH1')
    expect((await quote(12, pair[1])).members).toMatchObject([{ rank: 2, ratePercent: 70 }])
  })

  it('ten members who ask at once are ranked once', async () => {
    const { client, person, householdOf } = householdWorld()
    const { householdCode } = await client.getHousehold(asked(person(five[0]!)))
    const ask = (persona: string) =>
      client.quoteRenewal({
        householdCode,
        payerId: person(persona).personalId,
        members: [{ personalId: person(persona).personalId, months: 12 }],
      })

    const asking = await Promise.allSettled([...five, ...five].map(ask))

    // The first asks twice, and is given the same.
    const quotes = asking.flatMap((done) => (done.status === 'fulfilled' ? [done.value.id] : []))
    expect(new Set(quotes).size).toBe(1)
    expect(quotes).toHaveLength(2)
    expect((await householdOf(five[1]!)).members.some(({ paidThisYear }) => paidThisYear)).toBe(false)
  })

  it('the same question again is answered with the same quote', async () => {
    const { quote } = householdWorld()
    expect(await quote(12, ...pair)).toEqual(await quote(12, ...pair))
  })

  it('an open quote is replaced by who names it', async () => {
    const { client, person, quote, pay } = householdWorld()
    const first = await quote(12, pair[0])
    const question = {
      householdCode: first.householdCode,
      payerId: person(pair[1]).personalId,
      members: pair.map((persona) => ({ personalId: person(persona).personalId, months: 6 })),
    }

    const second = await client.quoteRenewal({ ...question, replaces: first.id })

    expect(second.members).toHaveLength(2)
    await expect(pay(first, 'DH2')).rejects.toMatchObject({ code: 'QUOTE_REPLACED' })
    await expect(client.quoteRenewal({ ...question, replaces: first.id })).rejects.toMatchObject({
      code: 'QUOTE_NOT_FOUND',
    })
  })

  it('an ended one stands in nobody’s way', async () => {
    const { world, quote } = householdWorld()
    await quote(12, pair[0])
    world.clock.advance(25 * hour)

    expect((await quote(12, pair[1])).members).toMatchObject([{ rank: 1 }])
  })
})

describe('a quote is refused', () => {
  it('for somebody who lives elsewhere', async () => {
    await expect(householdWorld().quote(12, five[0]!, 'household-gap')).rejects.toMatchObject({
      code: 'HOUSEHOLD_MEMBER_UNKNOWN',
    })
  })

  it('when nobody is left to pay', async () => {
    await expect(householdWorld().quote(12, 'household-worker')).rejects.toMatchObject({
      code: 'HOUSEHOLD_NOBODY_TO_RENEW',
    })
  })

  it('for the dead, who are priced no more and named no more', async () => {
    const { world, person, quote, householdOf } = householdWorld()
    world.people.find(person(five[1]!).personalId)!.diedOn = '2026-03-01' as never

    expect((await quote(12, five[0]!, five[1]!)).members[1]).toMatchObject({ notPricedBecause: 'deceased' })
    expect((await householdOf(five[0]!)).members).toHaveLength(4)
  })

  it('for a household nobody has', async () => {
    const { client, person } = householdWorld()
    const payerId = person(five[0]!).personalId
    const call = client.quoteRenewal({ householdCode: 'x', payerId, members: [{ personalId: payerId, months: 3 }] })
    await expect(call).rejects.toMatchObject({ code: 'HOUSEHOLD_NOT_FOUND' })
  })

  it('by the client itself for what is no list', async () => {
    const { platform, client, person } = householdWorld()
    const payerId = person(five[0]!).personalId
    const twice = { personalId: payerId, months: 3 }
    const call = (members: readonly object[]) =>
      client.quoteRenewal({ householdCode: 'x', payerId, members: members as never })

    await expect(call([twice, twice])).rejects.toMatchObject({ fields: [{ field: 'members', rule: 'repeated' }] })
    await expect(call([])).rejects.toMatchObject({ fields: [{ field: 'members', rule: 'too-short' }] })
    await expect(call([{ personalId: payerId, months: 13 }])).rejects.toMatchObject({
      fields: [{ field: 'members.0.months', rule: 'too-long' }],
    })
    expect(platform.journal.total).toBe(0)
  })
})
