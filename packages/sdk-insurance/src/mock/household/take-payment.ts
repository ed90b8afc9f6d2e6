import { own, put, type World } from '@lienthong/mock-core'
import { epochMsOf, type Instant, type PlainDate } from '@lienthong/sdk-core'
import {
  bookOf,
  movePayment,
  moveQuote,
  type HouseholdBook,
  type NotExtended,
  type Payment,
  type Quote,
} from './book.ts'
import { coverOf } from './cover.ts'
import { extendCards } from './extend-cards.ts'
import { lastMsOf } from './open-quote.ts'

/** A payment as it was reported. */
export interface ReportedPayment {
  readonly quoteId: string
  readonly orderId: string
  readonly amountVnd: number
  readonly paidAt: Instant
}

/** The payment in the book, or why nothing was booked. */
export type PaymentOutcome =
  | { readonly payment: Payment; readonly repeated: boolean }
  | { readonly refused: 'KHONG_CO_BAO_GIA' | 'MA_THAM_CHIEU_DA_DUNG' | 'DU_LIEU_SAI' }

/** Books a payment and extends the cards. One order id is one payment, however often it is reported. */
export function takePayment(world: World, reported: ReportedPayment): PaymentOutcome {
  const book = bookOf(world)
  const known = own(book.payments, reported.orderId)
  const quote = own(book.quotes, reported.quoteId)
  if (known !== undefined) return again(world, book, known, reported)
  if (quote === undefined) return { refused: 'KHONG_CO_BAO_GIA' }
  const reason = whyNotCarriedOut(quote, reported)
  // A time that cannot be is a mistake of the caller, not money that came too late.
  if (reason === undefined && !happened(world, quote, reported.paidAt)) return { refused: 'DU_LIEU_SAI' }
  const { orderId, quoteId, amountVnd } = reported
  const booked: Payment = { orderId, quoteId, amountVnd, state: 'not-extended', reason: reason ?? 'CHUA_GIA_HAN' }
  put(book.payments, orderId, booked)
  if (reason !== undefined) return { payment: booked, repeated: false }
  moveQuote(book, quote, 'paid')
  return { payment: carryOut(world, book, booked, quote), repeated: false }
}

/** The same report again: what it led to, or another try at what could not be carried out. */
function again(world: World, book: HouseholdBook, known: Payment, reported: ReportedPayment): PaymentOutcome {
  if (known.quoteId !== reported.quoteId || known.amountVnd !== reported.amountVnd)
    return { refused: 'MA_THAM_CHIEU_DA_DUNG' }
  const quote = own(book.quotes, known.quoteId)
  if (quote === undefined || known.state !== 'not-extended' || known.reason !== 'CHUA_GIA_HAN')
    return { payment: known, repeated: known.state === 'extended' }
  return { payment: carryOut(world, book, known, quote), repeated: false }
}

function whyNotCarriedOut(quote: Quote, { paidAt, amountVnd }: ReportedPayment): NotExtended | undefined {
  if (quote.state === 'paid') return 'BAO_GIA_DA_THANH_TOAN'
  if (quote.state === 'replaced') return 'BAO_GIA_DA_THAY_THE'
  if (quote.state === 'lapsed' || epochMsOf(paidAt) > lastMsOf(quote)) return 'BAO_GIA_HET_HAN'
  return amountVnd === quote.totalVnd ? undefined : 'SO_TIEN_SAI'
}

function happened(world: World, quote: Quote, paidAt: Instant): boolean {
  return paidAt >= quote.madeAt && epochMsOf(paidAt) <= world.clock.now()
}

function carryOut(world: World, book: HouseholdBook, payment: Payment, quote: Quote): Payment {
  if (!canExtend(world, book, quote)) return payment
  const receipt = `BL${String(world.next('household-receipt')).padStart(8, '0')}`
  return movePayment(book, payment, { state: 'extended', receipt, cards: extendCards(world, book, quote) })
}

/** Looked at again when the money is there: somebody may have died, found an employer or come under review since. */
function canExtend(world: World, book: HouseholdBook, { lines }: Quote): boolean {
  const today = world.clock.instant().slice(0, 10) as PlainDate
  return lines.every(({ personalId, priced }) => {
    if (priced === undefined) return true
    const reviewed = (own(book.underReview, personalId) ?? '') >= today
    const alive = world.people.find(personalId)?.diedOn === undefined
    return alive && !reviewed && coverOf(world, personalId, today).group !== 'other'
  })
}
