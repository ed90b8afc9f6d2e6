import { isPaymentError, type FoundPayment, type PaymentClient, type StartedTransaction } from '@lienthong/sdk-dvc'
import { ServiceError } from '../api/service-error.ts'
import type { PaymentProof } from '../dossier/case-system.ts'
import type { DeskPayment, PaymentDesk } from '../dossier/ports.ts'

/** What a payment says beside its amount: who is paid, and for which procedure. */
export interface PaymentDeskOptions {
  /** Without `findPayment` a payment whose call-back was lost is not found, and one that was cancelled cannot be tried again. */
  readonly client: Pick<PaymentClient, 'startPayment'> & Partial<Pick<PaymentClient, 'findPayment'>>
  /** The unit that is paid. */
  readonly unit: { readonly code: string; readonly name: string }
  /** The account that is paid. */
  readonly account: { readonly number: string; readonly bankCode: string; readonly owner: string }
  /** Address of the payer's browser. */
  readonly payerIp: string
  /** Procedure on the receipt, of a service that has several or none: by slug. */
  readonly procedures?: { readonly [slug: string]: { readonly code: string; readonly name?: string } }
}

/**
 * Makes the `payments` of the services out of a client of the payment platform.
 *
 * A receipt names a procedure. Where the service has none that is known, or several, and you give none, nothing is started:
 * {@link ServiceError} `SERVICE_STEP_NOT_POSSIBLE`.
 */
export function paymentDesk({ client, unit, account, payerIp, procedures = {} }: PaymentDeskOptions): PaymentDesk {
  return {
    async startPayment({ dossierCode, reference, amountVnd, charges, payerName = 'Người nộp hồ sơ', service }) {
      const procedure: { readonly code: string; readonly name?: string } | undefined =
        procedures[service.slug] ?? service.procedure
      if (procedure === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'procedure' })
      const started = client.startPayment({
        reference,
        amountVnd,
        description: `Phí, lệ phí hồ sơ ${dossierCode}`,
        payerIp,
        receipt: {
          dossierCode,
          procedure: { code: procedure.code, name: (procedure.name ?? service.nameVi).slice(0, 250) },
          unit,
          account,
          payer: { name: payerName },
          // A row of nothing is no fee on a receipt.
          fees: charges.flatMap(({ vi, amountVnd: fee }) => (fee > 0 ? [{ name: vi, amountVnd: fee }] : [])),
        },
      })
      return started.then(pageOf, whenStartedBefore)
    },
    ...(client.findPayment && {
      findPayment: async (reference) => standingOf(await client.findPayment?.(reference)),
    }),
  }
}

const pageOf = ({ redirectUrl }: StartedTransaction) => ({ redirectUrl })

/** The same reference is the same payment: there is no second one, and the platform tells its page once only. */
function whenStartedBefore(error: unknown): object {
  if (isPaymentError(error) && error.code === 'PAYMENT_REFERENCE_USED') return {}
  throw error
}

function standingOf(found: FoundPayment | undefined): DeskPayment | undefined {
  if (found === undefined) return undefined
  if (found.state === 'failed' || found.state === 'cancelled') return { state: 'over' }
  if (found.state === 'paid') {
    const proof = paymentProof(found)
    return { state: 'paid', ...(proof && { proof }) }
  }
  // A state that nobody knows yet may become a payment.
  return { state: 'open', ...(found.amountVnd !== undefined && { amountVnd: found.amountVnd }) }
}

/**
 * Reads a payment as the proof that `confirmPayment` takes; `undefined` while it is not paid. Give it what a verified notice
 * (`createIpnReceiver`) or `findPayment` tells, never what a browser says.
 */
export function paymentProof(found: FoundPayment | undefined): PaymentProof | undefined {
  if (found?.state !== 'paid') return undefined
  const { reference, transactionCode: transactionId, amountVnd, at: paidAt } = found
  if (transactionId === undefined || amountVnd === undefined || paidAt === undefined) return undefined
  return { reference, transactionId, amountVnd, paidAt }
}
