import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { operations } from '../../contract/index.ts'
import { findPayment, type FoundPayment } from './operations/find-payment.ts'
import { getReceipt, type Receipt } from './operations/get-receipt.ts'
import { startPayment, type StartedTransaction } from './operations/start-payment.ts'
import type { Partner } from './partner.ts'
import type { PaymentOrder } from './payment-order.ts'

/** Lets citizens pay fees through the payment platform of the National Public Service Portal. */
export interface PaymentClient {
  /**
   * Starts a payment. Send the payer's browser to `redirectUrl`, and write the payment down before you do.
   *
   * `INIT`. A write that is not idempotent, one request: when its outcome is `unknown`, ask {@link findPayment} before you
   * start it again.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PAYMENT_REFERENCE_USED`, `PAYMENT_DATA_REFUSED`, `PAYMENT_CHECKSUM_REFUSED`,
   * `PAYMENT_PARTNER_UNKNOWN`, `PAYMENT_PLATFORM_FAILED`.
   * @source a provincial one-stop product and open-source one-stop system; confidence: observed, codes assumed
   * @example const { redirectUrl } = await payments.startPayment(order)
   */
  startPayment(order: PaymentOrder, options?: CallOptions): Promise<StartedTransaction>

  /**
   * Tells how a payment stands; `undefined` when the platform has none of this reference.
   *
   * `QUERY`. Reads only; safe to repeat. One request. Use it where a notice does not come. The answer cannot be verified: how
   * the platform signs it is not known.
   *
   * @throws {@link RemoteError} `PAYMENT_CHECKSUM_REFUSED`, `PAYMENT_PARTNER_UNKNOWN`, `PAYMENT_PLATFORM_FAILED`.
   * @source a provincial one-stop product; confidence: observed, the codes of the states assumed
   */
  findPayment(reference: string, options?: CallOptions): Promise<FoundPayment | undefined>

  /**
   * Gets the receipt of a payment: the bytes of a PDF, or its address.
   *
   * `GET_BILL`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `PAYMENT_NOT_MADE`, `PAYMENT_UNKNOWN`, `PAYMENT_CHECKSUM_REFUSED`, `PAYMENT_PARTNER_UNKNOWN`,
   * `PAYMENT_PLATFORM_FAILED`.
   * @source PDF in a provincial one-stop product, address in open-source one-stop system; confidence: observed
   */
  getReceipt(reference: string, options?: CallOptions): Promise<Receipt>
}

/** What a client of the payment platform is created with. */
export interface PaymentClientOptions extends ClientOptions, Partner {
  /** Where the platform has its operations. The defaults are assumed: real paths are told with the account. */
  readonly paths?: { readonly start?: string; readonly find?: string; readonly receipt?: string }
}

/**
 * Makes a client of the payment platform, version 1.0.6. The messages are signed in their bodies; a gateway adds the token of
 * a platform in front, where there is one.
 *
 * @throws TypeError when partner code or secret is empty.
 * @example
 * const payments = createPaymentClient({ gateway: directGateway({ baseUrl }), partnerCode, secret })
 */
export function createPaymentClient({
  partnerCode,
  secret,
  paths = {},
  ...options
}: PaymentClientOptions): PaymentClient {
  if (partnerCode === '' || secret === '') throw new TypeError('createPaymentClient needs partnerCode and secret')
  const call = createCaller(options)
  const partner = { partnerCode, secret }
  const start = startPayment(partner, paths.start ?? operations.startPayment.path)
  const find = findPayment(partner, paths.find ?? operations.findPayment.path)
  const receipt = getReceipt(partner, paths.receipt ?? operations.getReceipt.path)
  return {
    startPayment: (order, callOptions) => call(start, order, callOptions),
    findPayment: (reference, callOptions) => call(find, { reference }, callOptions),
    getReceipt: (reference, callOptions) => call(receipt, { reference }, callOptions),
  }
}
