import { own, type World } from '@lienthong/mock-core'
import { epochMsOf, instantOf, type Instant, type PlainDate } from '@lienthong/sdk-core'
import { baseSalaryOn, nextBaseSalaryDay } from './base-salary.ts'
import { paidInYear, type HouseholdBook, type Quote, type QuoteLine } from './book.ts'
import { coverOf } from './cover.ts'
import { addDays } from './days.ts'
import { periodOf, type Period } from './period.ts'

/** One member to be renewed. */
export interface Wish {
  readonly personalId: string
  readonly months: number
}

const dayMs = 24 * 60 * 60_000
/** Per cent by rank; the last stands for all that follow. */
const percents = [100, 70, 60, 50, 40] as const
/** Per cent of the base salary that the first member pays a month, in tenths. */
const monthlyTenths = 45

/** The per cent of a rank. */
export function percentOf(rank: number): number {
  return percents[Math.min(rank, percents.length) - 1] ?? 40
}

type Priced = Pick<Quote, 'lines' | 'totalVnd' | 'baseSalaryVnd' | 'expiresAt'>

/** Prices a list of members as of now. Pure: it opens nothing. */
export function priceRenewal(world: World, book: HouseholdBook, householdId: string, wishes: readonly Wish[]): Priced {
  const now = world.clock.instant()
  const today = now.slice(0, 10) as PlainDate
  const baseSalaryVnd = baseSalaryOn(today)
  const nextRank = rankGiver(world, book, householdId, today)
  const priced = wishes.map((wish) => {
    const notPriced = whyNot(world, wish.personalId, today)
    if (notPriced !== undefined) return { line: { ...wish, amountVnd: 0, notPriced } }
    const cover = coverOf(world, wish.personalId, today)
    const period = periodOf(cover, own(book.continuousFrom, wish.personalId), wish.months, today)
    return { line: priceLine(wish, nextRank(wish.personalId), baseSalaryVnd, period), period }
  })
  const lines: QuoteLine[] = priced.map(({ line }) => line)
  return {
    lines,
    baseSalaryVnd,
    totalVnd: lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    expiresAt: endOf(
      now,
      today,
      priced.some(({ period }) => period?.dependsOnToday === true),
    ),
  }
}

function priceLine(wish: Wish, rank: number, baseSalaryVnd: number, period: Period): QuoteLine {
  const ratePercent = percentOf(rank)
  // Whole đồng to the end: one division, rounded half up.
  const amountVnd = Math.round((baseSalaryVnd * monthlyTenths * ratePercent * wish.months) / 100_000)
  const { from, to, continuousFrom, losesContinuity } = period
  return { ...wish, amountVnd, priced: { rank, ratePercent, from, to, continuousFrom, losesContinuity } }
}

/** Who paid this year keeps the rank; the others follow after the highest one. */
function rankGiver(world: World, book: HouseholdBook, householdId: string, today: PlainDate) {
  const members = own(world.graph.households, householdId)?.memberIds ?? []
  let highest = Math.max(0, ...members.map((member) => paidInYear(book, member, today)?.rank ?? 0))
  return (personalId: string): number => paidInYear(book, personalId, today)?.rank ?? (highest += 1)
}

function whyNot(world: World, personalId: string, today: PlainDate): QuoteLine['notPriced'] {
  if (world.people.find(personalId)?.diedOn !== undefined) return 'DA_CHET'
  return coverOf(world, personalId, today).group === 'other' ? 'NHOM_KHAC' : undefined
}

/** The last second of a quote: a day on, or before midnight where the day matters, and before the next base salary. */
function endOf(now: Instant, today: PlainDate, dependsOnToday: boolean): Instant {
  const midnights = [nextBaseSalaryDay(today), dependsOnToday ? addDays(today, 1) : undefined].flatMap((day) =>
    day === undefined ? [] : [Date.parse(`${day}T00:00:00+07:00`)],
  )
  return instantOf(Math.min(epochMsOf(now) + dayMs, ...midnights) - 1000)
}
