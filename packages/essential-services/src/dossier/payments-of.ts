import { ServiceError } from '../api/service-error.ts'
import { paymentReference } from './payment-reference.ts'
import type { DeskPayment, PaymentDesk } from './ports.ts'

const mostAttempts = 99

/** The payment that was made for a dossier, whichever attempt it was; `undefined` when there is none, or nobody can be asked. */
export async function findPaid(
  dossierCode: string,
  desk: PaymentDesk | undefined,
): Promise<(DeskPayment & { readonly state: 'paid' }) | undefined> {
  for await (const { payment } of attempts(dossierCode, desk)) {
    if (payment?.state === 'paid') return payment
  }
  return undefined
}

/**
 * The reference for a payment of an amount: that of one that is still open for it, else a new one.
 *
 * @throws {@link ServiceError} `SERVICE_ALREADY_PAID`, with the way on where there is one.
 */
export async function referenceFor(
  dossierCode: string,
  amountVnd: number,
  desk: PaymentDesk,
  way: { readonly what?: string },
): Promise<string> {
  let fit: string | undefined
  for await (const { reference, payment } of attempts(dossierCode, desk)) {
    if (payment?.state === 'paid') throw new ServiceError('SERVICE_ALREADY_PAID', way)
    const usable = payment === undefined || (payment.state === 'open' && (payment.amountVnd ?? amountVnd) === amountVnd)
    if (usable) fit ??= reference
  }
  if (fit === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'pay' })
  return fit
}

/** Every attempt that the platform knows, and the first that it does not. */
async function* attempts(dossierCode: string, desk: PaymentDesk | undefined) {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const reference = paymentReference(dossierCode, attempt)
    const payment = await desk?.findPayment?.(reference)
    yield { reference, payment }
    if (payment === undefined) return
  }
}
