import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import type { StartPaymentRequest } from '../../contract/index.ts'

/** How a payment stands. */
export type PaymentState = 'pending' | 'paid' | 'failed' | 'cancelled'

/** A payment as the platform keeps it. */
export interface KeptPayment {
  readonly request: StartPaymentRequest
  /** The last part of the address of its page. */
  readonly token: string
  readonly transactionCode: string
  state: PaymentState
  decidedAt?: Instant
}

const payments: Slice<{
  readonly byReference: Record<string, KeptPayment>
  readonly references: Record<string, string>
}> = { key: 'payment', initial: () => ({ byReference: {}, references: {} }) }

/** A payment by the partner's reference. */
export function findKept(world: World, reference: string): KeptPayment | undefined {
  return own(world.slice(payments).byReference, reference)
}

/** A payment by the address of its page. */
export function findByToken(world: World, token: string): KeptPayment | undefined {
  return findKept(world, own(world.slice(payments).references, token) ?? '')
}

/** Adds a payment that waits for the payer. */
export function keepPayment(world: World, request: StartPaymentRequest, token: string): KeptPayment {
  const number = String(world.next('payment')).padStart(6, '0')
  const kept: KeptPayment = {
    request,
    token,
    transactionCode: `GD${number}`,
    state: 'pending',
  }
  const { byReference, references } = world.slice(payments)
  put(byReference, request.MaThamChieu, kept)
  put(references, token, request.MaThamChieu)
  return kept
}

/** By what a policy names a payment: the code of its dossier, else its reference. */
export function dossierOf({ request }: KeptPayment): string {
  return request.ThongTinBienLai.MaHoSo ?? request.MaThamChieu
}
