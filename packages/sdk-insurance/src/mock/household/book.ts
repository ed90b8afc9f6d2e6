import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'

/** One member in a quote. */
export interface QuoteLine {
  readonly personalId: string
  readonly months: number
  readonly amountVnd: number
  readonly priced?: {
    readonly rank: number
    readonly ratePercent: number
    readonly from: PlainDate
    readonly to: PlainDate
    /** First day of the time without a gap. */
    readonly continuousFrom: PlainDate
    readonly losesContinuity: boolean
  }
  readonly notPriced?: 'NHOM_KHAC' | 'DA_CHET'
}

/** Which state of a quote may follow which. */
export const nextQuoteStates = { open: ['paid', 'replaced', 'lapsed'], paid: [], replaced: [], lapsed: [] } as const

/** A price that is held open. `lapsed` is one that ended unpaid and was followed by another. */
export interface Quote {
  readonly id: string
  readonly householdId: string
  readonly payerId: string
  readonly baseSalaryVnd: number
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly totalVnd: number
  readonly lines: readonly QuoteLine[]
  readonly state: keyof typeof nextQuoteStates
}

/** Why money was booked and nothing extended; the wire codes. */
export type NotExtended =
  'BAO_GIA_HET_HAN' | 'BAO_GIA_DA_THAY_THE' | 'BAO_GIA_DA_THANH_TOAN' | 'SO_TIEN_SAI' | 'CHUA_GIA_HAN'

/** Which state of a payment may follow which. */
export const nextPaymentStates = {
  'not-extended': ['extended', 'refunding'],
  extended: [],
  refunding: ['refunded'],
  refunded: [],
} as const

/** Money that came in under one order id. */
export interface Payment {
  readonly orderId: string
  readonly quoteId: string
  readonly amountVnd: number
  readonly state: keyof typeof nextPaymentStates
  readonly reason?: NotExtended
  readonly receipt?: string
  readonly refundId?: string
  readonly cards?: readonly { personalId: string; cardNumber: string; from: PlainDate; to: PlainDate }[]
}

/** What a member paid in a financial year. */
export interface PaidYear {
  readonly rank: number
  readonly ratePercent: number
  readonly to: PlainDate
}

/** All that Social Security keeps of households. */
export interface HouseholdBook {
  /** By id. */
  quotes: Record<string, Quote>
  /** The newest quote of each household. */
  newest: Record<string, string>
  /** By order id. */
  payments: Record<string, Payment>
  /** By `year/personalId`. */
  paid: Record<string, PaidYear>
  /** Where it differs from the first day of the card. */
  continuousFrom: Record<string, PlainDate>
  /** Last day of a review during which nothing is extended. */
  underReview: Record<string, PlainDate>
}

const slice: Slice<HouseholdBook> = {
  key: 'insurance-household',
  initial: () => ({ quotes: {}, newest: {}, payments: {}, paid: {}, continuousFrom: {}, underReview: {} }),
}

/** The book of a world. */
export function bookOf(world: World): HouseholdBook {
  return world.slice(slice)
}

/** The newest quote of a household, open or not. */
export function newestQuote(book: HouseholdBook, householdId: string): Quote | undefined {
  return own(book.quotes, own(book.newest, householdId) ?? '')
}

/** Moves a quote on; what the table does not allow is left as it is. */
export function moveQuote(book: HouseholdBook, quote: Quote, state: Quote['state']): void {
  if ((nextQuoteStates[quote.state] as readonly string[]).includes(state))
    put(book.quotes, quote.id, { ...quote, state })
}

/** Moves a payment on; what the table does not allow is left as it is. */
export function movePayment(book: HouseholdBook, payment: Payment, change: Partial<Payment>): Payment {
  const allowed = nextPaymentStates[payment.state] as readonly string[]
  if (change.state === undefined || !allowed.includes(change.state)) return payment
  const { reason: _, ...rest } = payment
  const moved: Payment = { ...rest, ...change }
  put(book.payments, payment.orderId, moved)
  return moved
}

/** What a member paid in the year of a day. */
export function paidInYear(book: HouseholdBook, personalId: string, day: PlainDate): PaidYear | undefined {
  return own(book.paid, paidKey(personalId, day))
}

/** Where the payment of a member in the year of a day stands. */
export function paidKey(personalId: string, day: PlainDate): string {
  return `${day.slice(0, 4)}/${personalId}`
}
