import { InputError, isLienThongError, isRemoteErrorOf, RemoteError } from '@lienthong/sdk-core'
import {
  baseSalaries,
  quoteHouseholdPremium,
  requireQuoteOpen,
  type HouseholdPremiumInput,
} from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `member-${at + 1}` }))
const amounts = (input: HouseholdPremiumInput) => quoteHouseholdPremium(input).members.map(({ amountVnd }) => amountVnd)

const reportDay = '2022-06-10'

describe('the published amounts, to the đồng', () => {
  // Twelve months for five members, and the whole household.
  it.each<[string, string, number[], number]>([
    ['1,490,000', reportDay, [804_600, 563_220, 482_760, 402_300, 321_840], 2_574_720],
    ['1,800,000', '2023-07-01', [972_000, 680_400, 583_200, 486_000, 388_800], 3_110_400],
    ['2,340,000', '2024-07-01', [1_263_600, 884_520, 758_160, 631_800, 505_440], 4_043_520],
    ['2,530,000', '2026-07-01', [1_366_200, 956_340, 819_720, 683_100, 546_480], 4_371_840],
  ])('base salary %s', (_, at, each, total) => {
    const quote = quoteHouseholdPremium({ members: people(5), months: 12, at })
    expect(quote.members.map(({ amountVnd }) => amountVnd)).toEqual(each)
    expect(quote.totalVnd).toBe(total)
  })

  it.each<[string, string, number[]]>([
    ['2,340,000', '2026-06-30', [105_300, 73_710, 63_180, 52_650, 42_120]],
    ['2,530,000', '2026-07-01', [113_850, 79_695, 68_310, 56_925, 45_540]],
  ])('a month at %s', (_, at, each) => {
    expect(amounts({ members: people(5), months: 1, at })).toEqual(each)
    expect(quoteHouseholdPremium({ members: people(1), months: 12, at }).monthlyVnd).toBe(each[0])
  })

  it('one person for three months', () => {
    expect(quoteHouseholdPremium({ members: people(1), months: 3, at: '2025-01-15' }).totalVnd).toBe(315_900)
  })

  it('five people for six months', () => {
    expect(quoteHouseholdPremium({ members: people(5), months: 6, at: '2025-01-15' }).totalVnd).toBe(2_021_760)
  })

  it('three people with 12, 7 and 3 months left to a common expiry date', () => {
    const members = [{ id: 'a' }, { id: 'b', months: 7 }, { id: 'c', months: 3 }]
    const { totalVnd, members: paid } = quoteHouseholdPremium({ members, months: 12, at: '2025-01-15' })
    expect(paid.map(({ amountVnd }) => amountVnd)).toEqual([1_263_600, 515_970, 189_540])
    expect(totalVnd).toBe(1_969_110)
  })
})

describe('ranks', () => {
  it('go by the order given; the fifth and all later ones pay 40 %', () => {
    const { members } = quoteHouseholdPremium({ members: people(7), months: 1, at: '2025-01-15' })
    expect(members.map(({ rank, rate }) => [rank, rate])).toEqual([
      [1, 1],
      [2, 0.7],
      [3, 0.6],
      [4, 0.5],
      [5, 0.4],
      [6, 0.4],
      [7, 0.4],
    ])
  })

  it('somebody covered elsewhere does not rank, and the next one moves up', () => {
    const members = [{ id: 'a' }, { id: 'works', coveredElsewhere: true }, { id: 'c' }]
    const quote = quoteHouseholdPremium({ members, months: 12, at: '2025-01-15' })
    expect(quote.members).toEqual([
      { id: 'a', rank: 1, rate: 1, amountVnd: 1_263_600 },
      { id: 'works', amountVnd: 0 },
      { id: 'c', rank: 2, rate: 0.7, amountVnd: 884_520 },
    ])
    expect(quote.totalVnd).toBe(2_148_120)
  })

  it('the first one may be covered elsewhere, and all may', () => {
    const covered = people(3).map((member) => ({ ...member, coveredElsewhere: true }))
    const [first, ...others] = covered
    const oneLeft = quoteHouseholdPremium({ members: [first!, { id: 'last' }], months: 12, at: reportDay })
    expect(oneLeft.members.at(-1)).toEqual({ id: 'last', rank: 1, rate: 1, amountVnd: 804_600 })
    expect(quoteHouseholdPremium({ members: [first!, ...others], months: 12, at: reportDay }).totalVnd).toBe(0)
  })
})

describe('the base salary', () => {
  it('of the day prices every month, also those after a change', () => {
    expect(amounts({ members: people(1), months: 12, at: '2026-06-30' })).toEqual([1_263_600])
    expect(amounts({ members: people(1), months: 12, at: '2026-07-01' })).toEqual([1_366_200])
  })

  it('is named with its source, and how far it can be trusted', () => {
    const quoteAt = (at: string) => quoteHouseholdPremium({ members: people(1), months: 12, at })
    expect(quoteAt('2026-06-30')).toMatchObject({
      at: '2026-06-30',
      baseSalary: { from: '2024-07-01', amountVnd: 2_340_000, source: 'Decree 73/2024/NĐ-CP' },
      confidence: 'documented',
    })
    expect(quoteAt('2026-07-01')).toMatchObject({ baseSalary: { amountVnd: 2_530_000 }, confidence: 'observed' })
  })

  it('stands in the order of time, and gives whole đồng at every rate and month', () => {
    const days = baseSalaries.map(({ from }) => from)
    expect(days).toEqual([...days].sort())
    for (const { amountVnd } of baseSalaries) expect((amountVnd * 45 * 10) % 100_000).toBe(0)
  })

  it('is not known before July 2019', () => {
    expect(faultsOf({ members: people(1), months: 12, at: '2019-06-30' })).toEqual(['at before-first-amount'])
    expect(amounts({ members: people(1), months: 12, at: '2019-07-01' })).toEqual([804_600])
  })
})

describe('a quote ends', () => {
  it.each([
    ['2022-06-10', '2023-01-01T00:00:00+07:00', 'with the financial year, of which the ranks are'],
    ['2023-01-01', '2023-07-01T00:00:00+07:00', 'with the next base salary'],
    ['2023-06-30', '2023-07-01T00:00:00+07:00', 'with the next base salary, a day later'],
    ['2023-07-01', '2024-01-01T00:00:00+07:00', 'not on the day a base salary begins'],
    ['2026-06-30', '2026-07-01T00:00:00+07:00', 'with a base salary known from secondary sources'],
    ['2026-11-23', '2027-01-01T00:00:00+07:00', 'with the year, when no next base salary is known'],
  ])('of %s at %s: %s', (at, expiresAt) => {
    expect(quoteHouseholdPremium({ members: people(1), months: 12, at }).expiresAt).toBe(expiresAt)
  })

  it('and can be paid until then', () => {
    const quote = quoteHouseholdPremium({ members: people(1), months: 12, at: '2026-06-15' })
    for (const at of ['2026-06-15', '2026-06-30', '2026-06-30T23:59:59+07:00', '2026-06-30T16:59:59Z']) {
      expect(() => requireQuoteOpen(quote, { at })).not.toThrow()
    }
  })

  it.each(['2026-07-01', '2026-07-01T00:00:00+07:00', '2026-06-30T17:00:00Z', '2027-01-01'])(
    'and is refused from then on: %s',
    (at) => {
      const quote = quoteHouseholdPremium({ members: people(1), months: 12, at: '2026-06-15' })
      const error = thrownBy(() => requireQuoteOpen(quote, { at }))
      expect(error).toBeInstanceOf(RemoteError)
      expect(error).toMatchObject({
        kind: 'remote',
        code: 'QUOTE_EXPIRED',
        system: 'insurance',
        operation: 'requireQuoteOpen',
        outcome: 'not-sent',
        retryable: false,
        messageVi: expect.stringContaining('hết hạn') as string,
      })
      expect(isLienThongError(error)).toBe(true)
    },
  )

  it('is refused by the guard of any table that has the code', () => {
    const table = {
      QUOTE_EXPIRED: { wire: ['X'], message: '', messageVi: '', retryable: false, source: '', confidence: 'assumed' },
    } as const
    const error = thrownBy(() =>
      requireQuoteOpen({ expiresAt: '2026-07-01T00:00:00+07:00' as never }, { at: '2026-07-02' }),
    )
    expect(isRemoteErrorOf(table, error)).toBe(true)
  })

  it('says which time is none', () => {
    const quote = quoteHouseholdPremium({ members: people(1), months: 12, at: '2026-06-15' })
    expect(problemsIn(thrownBy(() => requireQuoteOpen(quote, { at: 'tomorrow' })))).toEqual(['at day-or-instant'])
    expect(problemsIn(thrownBy(() => requireQuoteOpen({ expiresAt: 'never' as never }, { at: '2026-06-15' })))).toEqual(
      ['expiresAt instant'],
    )
  })
})

describe('bad input', () => {
  it.each<[string, unknown, string[]]>([
    ['nobody', { members: [], months: 12, at: reportDay }, ['members too-short']],
    ['no months', { members: people(1), months: 0, at: reportDay }, ['months months']],
    ['thirteen months', { members: people(1), months: 13, at: reportDay }, ['months months']],
    ['half a month', { members: people(1), months: 1.5, at: reportDay }, ['months months']],
    [
      'months of one member',
      { members: [{ id: 'a', months: -1 }], months: 12, at: reportDay },
      ['members.0.months months'],
    ],
    ['one id twice', { members: [{ id: 'a' }, { id: 'a' }], months: 12, at: reportDay }, ['members.1.id duplicate']],
    ['no such day', { members: people(1), months: 12, at: '2022-06-31' }, ['at plain-date']],
    ['a day in another form', { members: people(1), months: 12, at: '10/06/2022' }, ['at plain-date']],
    ['an unknown field', { members: people(1), months: 12, at: reportDay, rate: 1 }, ['rate unknown-field']],
    ['nothing at all', {}, ['members required', 'months required', 'at required']],
  ])('%s', (_, input, faults) => {
    expect(faultsOf(input)).toEqual(faults)
  })

  it('says the rule in two languages', () => {
    const error = thrownBy(() => quoteHouseholdPremium({ members: people(1), months: 13, at: reportDay })) as InputError
    expect(error.message).toBe('Invalid input: months must be a whole number of months, 1 to 12')
    expect(error.messageVi).toBe('Dữ liệu chưa hợp lệ: months phải là số tháng nguyên từ 1 đến 12')
  })

  it('whatever comes, it is a quote of whole đồng or an InputError', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const household = fc.record({
      members: fc.array(
        fc.record(
          { id: fc.string(), coveredElsewhere: fc.boolean(), months: fc.integer({ min: 0, max: 13 }) },
          { requiredKeys: ['id'] },
        ),
      ),
      months: fc.integer({ min: 0, max: 13 }),
      at: day,
    })
    fc.assert(
      fc.property(fc.oneof(household, fc.anything()), (input) => {
        try {
          const { totalVnd, members, at, expiresAt } = quoteHouseholdPremium(input as HouseholdPremiumInput)
          expect(Number.isSafeInteger(totalVnd)).toBe(true)
          expect(members.every(({ amountVnd }) => Number.isSafeInteger(amountVnd) && amountVnd >= 0)).toBe(true)
          expect(members.filter(({ rank }) => rank !== undefined).map(({ rank }) => rank)).toEqual(
            members.filter(({ rate }) => rate !== undefined).map((_, index) => index + 1),
          )
          expect(expiresAt.slice(0, 10) > at).toBe(true)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
        }
      }),
      { numRuns: 5_000 },
    )
  })
})

function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

function problemsIn(error: unknown): string[] {
  if (!(error instanceof InputError)) throw error
  return error.fields.map(({ field, rule }) => `${field} ${rule}`)
}

function faultsOf(input: unknown): string[] {
  return problemsIn(thrownBy(() => quoteHouseholdPremium(input as HouseholdPremiumInput)))
}
