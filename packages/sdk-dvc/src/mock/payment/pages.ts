import type { MockPage, PageReply, World } from '@lienthong/mock-core'
import { bankPage, noSuchPayment } from './bank-page.ts'
import { decide, type Decision } from './decide.ts'
import { dossierOf, findByToken, type KeptPayment } from './payments.ts'
import { policy } from './policy.ts'
import { receiptOf } from './receipt.ts'

const decisions: readonly string[] = ['paid', 'failed', 'cancelled'] satisfies Decision[]

const lost = html(404, noSuchPayment())

/** The page of the bank, its buttons, and the file of a receipt. */
export const pages: readonly MockPage[] = [
  {
    method: 'GET',
    path: '/pay/{token}',
    show({ world, params: { token = '' } }) {
      const payment = findByToken(world, token)
      return payment === undefined ? lost : html(200, bankPage(payment))
    },
  },
  {
    method: 'POST',
    path: '/pay/{token}',
    show({ world, params: { token = '' }, form: { decision } }) {
      const payment = findByToken(world, token)
      if (payment === undefined) return lost
      if (typeof decision !== 'string' || !decisions.includes(decision)) return html(400, bankPage(payment))
      // Sent a second time, as by the reload of a page, it decides nothing and ends where the first has ended.
      decide(world, payment, decision as Decision)
      return goOn(world, payment)
    },
  },
  {
    method: 'GET',
    path: '/receipts/{file}',
    show({ world, params: { file = '' } }) {
      const payment = findByToken(world, file.replace(/\.pdf$/, ''))
      if (payment?.state !== 'paid') return lost
      return { status: 200, contentType: 'application/pdf', body: receiptOf(payment) }
    },
  },
]

/** Back to the partner. What stands in the address is the payer's to change: it proves nothing. */
function goOn(world: World, payment: KeptPayment): PageReply {
  const { returnUrl } = policy.of(world, dossierOf(payment))
  if (returnUrl === undefined) return html(200, bankPage(payment))
  const location = new URL(returnUrl)
  location.searchParams.set('MaThamChieu', payment.request.MaThamChieu)
  return { location: location.href }
}

function html(status: number, body: string): PageReply {
  return { status, contentType: 'text/html; charset=utf-8', body }
}
