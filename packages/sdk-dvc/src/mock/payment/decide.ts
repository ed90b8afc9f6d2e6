import type { World } from '@lienthong/mock-core'
import { announce } from './notices.ts'
import type { KeptPayment } from './payments.ts'

/** What a payer does on the page of the bank. */
export type Decision = 'paid' | 'failed' | 'cancelled'

/** Ends a payment, once; `false` when it has ended before. Other systems and the partner hear of it. */
export function decide(world: World, payment: KeptPayment, decision: Decision): boolean {
  if (payment.state !== 'pending') return false
  payment.state = decision
  payment.decidedAt = world.clock.instant()
  if (decision === 'paid') noteFee(world, payment, payment.decidedAt)
  announce(world, payment)
  return true
}

function noteFee(world: World, { request }: KeptPayment, paidAt: NonNullable<KeptPayment['decidedAt']>): void {
  const { MaHoSo: dossierCode } = request.ThongTinBienLai
  if (dossierCode === undefined) return
  const amountVnd = Number(request.SoTien)
  world.noteDossier(dossierCode, ({ paidVnd = 0 }) => ({ paidVnd: paidVnd + amountVnd }))
  world.emit('fee-paid', { dossierCode, reference: request.MaThamChieu, amountVnd, paidAt })
}
