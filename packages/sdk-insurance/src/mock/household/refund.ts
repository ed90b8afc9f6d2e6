import { own, type World } from '@lienthong/mock-core'
import { bookOf, movePayment, type Payment } from './book.ts'

/** On the virtual clock; how long the real one takes is not public. */
const refundAfterMs = 24 * 60 * 60_000
const refundTask = 'insurance-household:refund'

/** Says what happens to a refund when time passes. */
export function installRefunds(world: World): void {
  world.onTask<string>(refundTask, (orderId) => {
    const book = bookOf(world)
    const payment = own(book.payments, orderId)
    if (payment !== undefined)
      movePayment(book, payment, { state: 'refunded', ...(payment.reason && { reason: payment.reason }) })
  })
}

/** The payment on its way back, or why it does not go. */
export type RefundOutcome =
  | { readonly payment: Payment & { readonly refundId: string } }
  | { readonly refused: 'KHONG_CO_GIAO_DICH' | 'DA_GIA_HAN' }

/** Takes a request for a refund in. Asked again, it is the same request. */
export function takeRefund(world: World, orderId: string): RefundOutcome {
  const book = bookOf(world)
  const known = own(book.payments, orderId)
  if (known === undefined) return { refused: 'KHONG_CO_GIAO_DICH' }
  if (known.state === 'extended') return { refused: 'DA_GIA_HAN' }
  if (known.refundId !== undefined) return { payment: { ...known, refundId: known.refundId } }
  const refundId = `HT${String(world.next('household-refund')).padStart(8, '0')}`
  // The reason stays: it is why the money goes back.
  const payment = movePayment(book, known, {
    state: 'refunding',
    refundId,
    ...(known.reason && { reason: known.reason }),
  })
  world.schedule(refundTask, refundAfterMs, orderId)
  return { payment: { ...payment, refundId } }
}
