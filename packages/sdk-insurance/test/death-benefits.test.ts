import { InputError } from '@lienthong/sdk-core'
import {
  baseSalaries,
  checkFuneralEligibility,
  chooseFuneralGrant,
  quoteFuneralGrant,
  quoteSocialFuneralSupport,
  quoteSurvivorAllowance,
  standardLevels,
  type FuneralClaim,
  type FuneralGround,
  type FuneralSituation,
} from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function faultsOf(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.fields.map(({ field, rule }) => `${field} ${rule}`)
  }
  throw new Error('it was not refused')
}

describe('quoteFuneralGrant', () => {
  it.each([
    ['2022-06-10', 14_900_000],
    ['2023-06-30', 14_900_000],
    ['2023-07-01', 18_000_000],
    ['2024-07-15', 23_400_000],
    ['2026-06-30', 23_400_000],
    ['2026-07-01', 25_300_000],
    ['2026-07', 25_300_000],
  ])('of a death on %s', (at, amountVnd) => {
    expect(quoteFuneralGrant({ at }).amountVnd).toBe(amountVnd)
  })

  it('says how it comes about, before and after the law of 2024', () => {
    expect(quoteFuneralGrant({ at: '2025-06-30' }).basis).toEqual({
      month: '2025-06',
      kind: 'base-salary',
      levelVnd: 2_340_000,
      multiple: 10,
      source: 'Law on Social Insurance 58/2014/QH13; Decree 73/2024/NĐ-CP',
      confidence: 'documented',
      message: 'Ten times the base salary of the month of death.',
      messageVi: 'Trợ cấp mai táng bằng 10 lần mức lương cơ sở tại tháng mà người tham gia bảo hiểm xã hội chết.',
    })
    expect(quoteFuneralGrant({ at: '2025-07-01' }).basis).toMatchObject({
      month: '2025-07',
      kind: 'reference-level',
      levelVnd: 2_340_000,
      source: 'Law on Social Insurance 41/2024/QH15; Decree 73/2024/NĐ-CP',
      messageVi: 'Trợ cấp mai táng bằng 10 lần mức tham chiếu tại tháng mà người tham gia bảo hiểm xã hội chết.',
    })
  })

  it('an amount from secondary sources says so', () => {
    expect(quoteFuneralGrant({ at: '2026-07' }).basis.confidence).toBe('observed')
  })

  it.each([
    ['2019-06-30', 'at before-first-amount'],
    ['2025', 'at day-or-month'],
    ['2025-02-30', 'at day-or-month'],
    ['20/11/2025', 'at day-or-month'],
  ])('refuses %s', (at, fault) => {
    expect(faultsOf(() => quoteFuneralGrant({ at }))).toEqual([fault])
  })

  it('levels change on the first of a month, so that the month of death is enough', () => {
    for (const { from } of [...baseSalaries, ...standardLevels]) expect(from).toMatch(/-01$/)
  })
})

describe('quoteSocialFuneralSupport', () => {
  it.each([
    ['2022-06-10', 7_200_000, 'documented'],
    ['2024-07-01', 10_000_000, 'documented'],
    ['2026-07-01', 10_800_000, 'observed'],
  ])('of a death on %s', (at, amountVnd, confidence) => {
    expect(quoteSocialFuneralSupport({ at })).toMatchObject({ amountVnd, basis: { multiple: 20, confidence } })
  })

  it('is not known before July 2021', () => {
    expect(faultsOf(() => quoteSocialFuneralSupport({ at: '2021-06-30' }))).toEqual(['at before-first-amount'])
  })
})

describe('checkFuneralEligibility', () => {
  it.each<[FuneralGround, FuneralSituation]>([
    ['compulsory-12-months', { compulsoryMonths: 12 }],
    ['total-60-months', { totalMonths: 60 }],
    ['total-60-months', { compulsoryMonths: 11, totalMonths: 60 }],
    ['work-accident', { compulsoryMonths: 1, workAccident: true }],
    ['pension', { pension: 'paid' }],
    ['pension', { pension: 'suspended' }],
    ['work-injury-allowance', { workInjuryAllowance: 'paid' }],
    ['work-injury-allowance', { workInjuryAllowance: 'suspended' }],
  ])('%s is enough', (ground, situation) => {
    const { eligible, reasons } = checkFuneralEligibility(situation)
    expect(eligible).toBe(true)
    expect(reasons).toMatchObject([{ ground, met: true }])
  })

  it('names every ground that is met', () => {
    const { reasons } = checkFuneralEligibility({ compulsoryMonths: 240, pension: 'paid' })
    expect(reasons.map(({ ground }) => ground)).toEqual(['compulsory-12-months', 'total-60-months', 'pension'])
  })

  it('names every ground that is missing when there is none', () => {
    const { eligible, reasons } = checkFuneralEligibility({ compulsoryMonths: 11, totalMonths: 59, pension: 'none' })
    expect(eligible).toBe(false)
    expect(reasons.map(({ met }) => met)).toEqual([false, false, false, false, false])
    expect(reasons.map(({ messageVi }) => messageVi)).toContain('Chưa đóng đủ 12 tháng bảo hiểm xã hội bắt buộc.')
    expect(checkFuneralEligibility({}).eligible).toBe(false)
  })

  it.each<[unknown, string]>([
    [{ compulsoryMonths: -1 }, 'compulsoryMonths contribution-months'],
    [{ compulsoryMonths: 1.5 }, 'compulsoryMonths contribution-months'],
    [{ compulsoryMonths: 24, totalMonths: 12 }, 'totalMonths not-below-compulsory'],
    [{ pension: 'yes' }, 'pension not-in-list'],
    [{ years: 5 }, 'years unknown-field'],
  ])('refuses %j', (situation, fault) => {
    expect(faultsOf(() => checkFuneralEligibility(situation as FuneralSituation))).toEqual([fault])
  })
})

describe('chooseFuneralGrant: one grant for a deceased, across payers', () => {
  const insurance: FuneralClaim = { payer: 'social-insurance', amountVnd: 23_400_000 }
  const protection: FuneralClaim = { payer: 'social-protection', amountVnd: 10_000_000 }
  const pension: FuneralClaim = { payer: 'social-pension', amountVnd: 10_000_000 }

  it('the highest is paid, the others are refused', () => {
    expect(chooseFuneralGrant([protection, insurance, pension])).toEqual({
      pay: insurance,
      reason: 'highest',
      message: 'Only one grant is paid for a deceased: the highest.',
      messageVi: 'Mỗi trường hợp chết chỉ được chi trả một khoản mai táng phí, theo mức cao nhất.',
      refused: [protection, pension],
    })
  })

  it('of equal amounts the first one', () => {
    expect(chooseFuneralGrant([pension, protection])).toMatchObject({ pay: pension, refused: [protection] })
  })

  it('with the amounts of a day', () => {
    const at = '2026-07-03'
    const { pay } = chooseFuneralGrant([
      { payer: 'social-protection', amountVnd: quoteSocialFuneralSupport({ at }).amountVnd },
      { payer: 'social-insurance', amountVnd: quoteFuneralGrant({ at }).amountVnd },
    ])
    expect(pay).toEqual({ payer: 'social-insurance', amountVnd: 25_300_000 })
  })

  it.each<[string, FuneralClaim[], string, FuneralClaim[]]>([
    ['nobody owes one', [], 'no-claim', []],
    ['claims of nothing', [{ ...insurance, amountVnd: 0 }], 'no-claim', []],
    ['it was paid', [{ ...insurance, paid: true }, protection], 'already-paid', [protection]],
    ['the lower one was paid', [insurance, { ...protection, paid: true }], 'lower-already-paid', [insurance]],
    [
      'two have paid',
      [{ ...insurance, paid: true }, { ...protection, paid: true }, pension],
      'paid-more-than-once',
      [pension],
    ],
  ])('nothing is paid when %s', (_, claims, reason, refused) => {
    const choice = chooseFuneralGrant(claims)
    expect(choice).toMatchObject({ reason, refused })
    expect(choice).not.toHaveProperty('pay')
  })

  it.each<[unknown, string[]]>([
    [[insurance, insurance], ['1.payer duplicate']],
    [[{ ...insurance, amountVnd: 1.5 }], ['0.amountVnd amount']],
    [[{ ...insurance, amountVnd: -1 }], ['0.amountVnd amount']],
    [[{ payer: 'bank', amountVnd: 1 }], ['0.payer not-in-list']],
  ])('refuses %j', (claims, faults) => {
    expect(faultsOf(() => chooseFuneralGrant(claims as FuneralClaim[]))).toEqual(faults)
  })

  it('never pays two, never a lower one, and loses no claim', () => {
    const payers = ['social-insurance', 'social-protection', 'social-pension', 'merit'] as const
    const claims = fc.uniqueArray(
      fc.record({ payer: fc.constantFrom(...payers), amountVnd: fc.nat(30_000_000), paid: fc.boolean() }),
      { selector: ({ payer }) => payer },
    )
    fc.assert(
      fc.property(claims, (given) => {
        const { pay, refused } = chooseFuneralGrant(given)
        const owed = given.filter(({ amountVnd }) => amountVnd > 0)
        const hasPaid = owed.some(({ paid }) => paid)
        expect(pay === undefined).toBe(hasPaid || owed.length === 0)
        expect(refused.every(({ amountVnd }) => hasPaid || amountVnd <= (pay?.amountVnd ?? 0))).toBe(true)
        expect(refused.length + (pay ? 1 : 0)).toBe(owed.filter(({ paid }) => !paid).length)
      }),
    )
  })
})

describe('quoteSurvivorAllowance', () => {
  it('half the level, or 70 % without a carer', () => {
    const relatives = [{ id: 'child' }, { id: 'mother', withoutCarer: true }]
    expect(quoteSurvivorAllowance({ relatives, at: '2026-03' })).toMatchObject({
      totalVnd: 2_808_000,
      relatives: [
        { id: 'child', rate: 0.5, amountVnd: 1_170_000 },
        { id: 'mother', rate: 0.7, amountVnd: 1_638_000 },
      ],
      basis: { month: '2026-03', levelVnd: 2_340_000, confidence: 'observed' },
    })
  })

  it('follows the level as it changes', () => {
    expect(quoteSurvivorAllowance({ relatives: [{ id: 'child' }], at: '2026-07' }).totalVnd).toBe(1_265_000)
  })

  it('is for four relatives at most', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
    expect(faultsOf(() => quoteSurvivorAllowance({ relatives: five, at: '2026-03' }))).toEqual(['relatives too-long'])
    expect(faultsOf(() => quoteSurvivorAllowance({ relatives: [], at: '2026-03' }))).toEqual(['relatives too-short'])
  })
})
