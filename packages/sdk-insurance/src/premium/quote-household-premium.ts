import { zPlainDate, type Instant, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { inForceOn, leastSure, nextAfter, type Confidence, type DatedAmount } from '../dated.ts'
import { problemOf, readInput, refuseInput } from '../refuse-input.ts'
import { baseSalaries } from './data/base-salaries.ts'
import { householdRatesBasis, percentByRank, premiumPerMille } from './data/household-rates.ts'

const operation = 'quoteHouseholdPremium'

const zMonths = z
  .number()
  .refine((months) => Number.isInteger(months) && months >= 1 && months <= 12, { params: { rule: 'months' } })

const zMember = z.strictObject({
  id: z.string().min(1).max(200),
  coveredElsewhere: z.boolean().optional(),
  months: zMonths.optional(),
})

const zInput = z.strictObject({
  members: z
    .array(zMember)
    .min(1)
    .max(50)
    .superRefine((members, context) => {
      const ids = members.map(({ id }) => id)
      for (const [at, id] of ids.entries()) {
        if (ids.indexOf(id) < at) context.addIssue({ code: 'custom', path: [at, 'id'], params: { rule: 'duplicate' } })
      }
    }),
  months: zMonths,
  at: zPlainDate,
})

/** The household and the months it pays for. */
export type HouseholdPremiumInput = z.input<typeof zInput>

/** What one member pays. */
export interface MemberPremium {
  readonly id: string
  /** 1 for the first who pays. Absent: covered elsewhere. */
  readonly rank?: number
  /** The part of the first one's premium: 1, 0.7, 0.6, 0.5 or 0.4. Absent: covered elsewhere. */
  readonly rate?: 1 | 0.7 | 0.6 | 0.5 | 0.4
  /** Đồng for all months of this member; 0 when covered elsewhere. */
  readonly amountVnd: number
}

/** The premium of a household, as long as it holds. */
export interface HouseholdPremiumQuote {
  readonly totalVnd: number
  /** In the order given. */
  readonly members: readonly MemberPremium[]
  /** The day whose base salary prices every month. */
  readonly at: PlainDate
  /** The first instant at which the quote can no longer be paid. {@link requireQuoteOpen} asks it. */
  readonly expiresAt: Instant
  /** The base salary of the day `at`, with its source. */
  readonly baseSalary: DatedAmount
  /** Đồng a month for a member of rank 1: 4.5 % of the base salary. */
  readonly monthlyVnd: number
  /** That of the base salary or of the rates, whichever is less sure. */
  readonly confidence: Confidence
}

/**
 * Reckons what a household pays for health insurance: 4.5 % of the base salary a month for the first member, then 70, 60,
 * 50 and 40 % of that; the fifth and all later ones pay 40 %.
 *
 * Pure. Members rank in the order given; one who is covered elsewhere (at work, as a pupil) does not rank, and the next one
 * moves up. The base salary of the day `at` prices all months, also those after a change. Whole đồng.
 *
 * The discount is for members who join in the same financial year: give those who joined earlier this year first, and leave
 * their amounts out of what is to be paid. Whether the people are one household, the register says, not this function.
 *
 * `expiresAt` is the start of the day, in Viet Nam, on which the next known base salary begins, and at the latest that of the
 * next year, because ranks are of one financial year. A change that is announced later than this table is not known to it.
 *
 * @param input.members - 1 to 50, each `id` once. `months` of a member: when the members come to a common expiry date from
 * different days; absent, those of the household.
 * @param input.months - 1 to 12.
 * @param input.at - Day of the quote, `YYYY-MM-DD`, from 2019-07-01 on.
 * @throws {@link InputError} `at` by `before-first-amount` when the table knows no base salary of that day; the others by
 * `months`, `duplicate`, `plain-date`.
 * @source Decree 146/2018/NĐ-CP and Decree 188/2025/NĐ-CP; confidence: documented. The base salary from 2026-07-01 on: observed.
 * That a quote ends with the financial year: assumed
 * @example
 * quoteHouseholdPremium({ members: [{ id: 'a' }, { id: 'b' }], months: 12, at: '2026-03-02' }).totalVnd // 2_148_120
 */
export function quoteHouseholdPremium(input: HouseholdPremiumInput): HouseholdPremiumQuote {
  const { members, months, at } = readInput(operation, zInput, input)
  const baseSalary = inForceOn(baseSalaries, at)
  if (baseSalary === undefined) throw refuseInput(operation, [problemOf('at', 'before-first-amount')])
  let payers = 0
  const premiums = members.map(({ id, coveredElsewhere = false, months: own = months }): MemberPremium => {
    if (coveredElsewhere) return { id, amountVnd: 0 }
    const rank = ++payers
    const percent = percentOf(rank)
    const rate = (percent / 100) as NonNullable<MemberPremium['rate']>
    return { id, rank, rate, amountVnd: premiumVnd(baseSalary.amountVnd, percent, own) }
  })
  return {
    totalVnd: premiums.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    members: premiums,
    at,
    expiresAt: expiryOf(at),
    baseSalary,
    monthlyVnd: premiumVnd(baseSalary.amountVnd, 100, 1),
    confidence: leastSure(baseSalary, householdRatesBasis),
  }
}

function percentOf(rank: number): (typeof percentByRank)[number] {
  return percentByRank[rank - 1] ?? percentByRank[4]
}

/** In whole numbers up to the one division: 0.045 and 0.7 have no exact binary form. */
function premiumVnd(baseSalaryVnd: number, percent: number, months: number): number {
  return Math.round((baseSalaryVnd * premiumPerMille * percent * months) / 100_000)
}

function expiryOf(at: PlainDate): Instant {
  // Years have four digits.
  const nextYear = `${Math.min(Number(at.slice(0, 4)) + 1, 9999)}-01-01`
  const nextSalary = nextAfter(baseSalaries, at)?.from
  const day = nextSalary !== undefined && nextSalary < nextYear ? nextSalary : nextYear
  return `${day}T00:00:00+07:00` as Instant
}
