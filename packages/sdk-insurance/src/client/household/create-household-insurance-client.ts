import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import type { InsuredHousehold } from './household.ts'
import { getHousehold, type GetHouseholdInput } from './operations/get-household.ts'
import { getRenewal, type GetRenewalInput } from './operations/get-renewal.ts'
import { payRenewal, type PayRenewalInput, type PayRenewalResult } from './operations/pay-renewal.ts'
import { quoteRenewal, type QuoteRenewalInput } from './operations/quote-renewal.ts'
import { requestRefund, type RequestRefundInput, type RequestRefundResult } from './operations/request-refund.ts'
import type { Renewal, RenewalQuote } from './renewal.ts'

/** Renews the health insurance of a household: who is in it, what it costs, payment, extension, refund. */
export interface HouseholdInsuranceClient {
  /**
   * Gets the household of somebody with the cover of each member: by which group, until when, what was paid this year.
   *
   * `POST /apiBHXHHoGiaDinh/1.0/traCuuHoGiaDinh`. Reads only; safe to repeat. One request. A household that is wrong here is
   * wrong in the population database and is corrected there.
   *
   * @param input.personalId - 12 digits of a member.
   * @param input.name - Whole name of the same member: a number alone discloses nothing.
   * @throws {@link RemoteError} `HOUSEHOLD_NOT_FOUND` (KHONG_CO_HO), `HOUSEHOLD_REQUEST_INVALID`, `HOUSEHOLD_SERVER_ERROR`.
   * {@link isHouseholdInsuranceError} narrows to them.
   * @source order of the renewal service on the national portal; confidence: assumed
   * @example const { householdCode, members } = await household.getHousehold({ personalId, name })
   */
  getHousehold(input: GetHouseholdInput, options?: CallOptions): Promise<InsuredHousehold>

  /**
   * Has the renewal of some members priced and the price held open until `expiresAt`.
   *
   * `POST /apiBHXHHoGiaDinh/1.0/tinhTienGiaHan`. Opens a quote; safe to repeat: the same payer with the same list is given the
   * same open quote. A household has one open quote, so that two members who pay separately are never both ranked first.
   *
   * @param input.members - In the order in which they are ranked; months 1 to 12. Who is insured by another group comes back
   * with `notPricedBecause`, and the others are ranked without them.
   * @param input.replaces - Open quote that is given up for this one.
   * @throws {@link RemoteError} `QUOTE_OPEN` (DANG_CO_BAO_GIA), `HOUSEHOLD_MEMBER_UNKNOWN`, `HOUSEHOLD_NOBODY_TO_RENEW`,
   * `HOUSEHOLD_NOT_FOUND`, `QUOTE_NOT_FOUND` (of `replaces`), `HOUSEHOLD_REQUEST_INVALID`, `HOUSEHOLD_SERVER_ERROR`.
   * @source order of the renewal service on the national portal; confidence: assumed
   * @example const { id, totalVnd, expiresAt } = await household.quoteRenewal({ householdCode, payerId, members })
   */
  quoteRenewal(input: QuoteRenewalInput, options?: CallOptions): Promise<RenewalQuote>

  /**
   * Reports the payment of a quote and has the cards extended.
   *
   * `POST /apiBHXHHoGiaDinh/1.0/xacNhanThanhToan`. Writes once per order: a call-back that comes twice extends once, the second
   * answer says `repeated`. After `RENEWAL_NOT_EXTENDED` the same report tries again.
   *
   * @param input.orderId - Order id of the payment platform, letters and digits, at most 50.
   * @param input.amountVnd - Exactly the total of the quote.
   * @param input.paidAt - When it was paid, not when the call-back arrived: it decides whether the quote was still open.
   * @throws {@link RemoteError} `QUOTE_EXPIRED` (BAO_GIA_HET_HAN: also after a new base salary), `QUOTE_REPLACED`,
   * `QUOTE_ALREADY_PAID`, `PAYMENT_AMOUNT_MISMATCH`, `RENEWAL_NOT_EXTENDED`: the money is booked and can be refunded.
   * `QUOTE_NOT_FOUND`, `PAYMENT_REFERENCE_USED`, `HOUSEHOLD_REQUEST_INVALID`, `HOUSEHOLD_SERVER_ERROR`: nothing is booked.
   * @source order of the renewal service; confidence: assumed
   * @example const { renewal, repeated } = await household.payRenewal({ quoteId, orderId, transactionId, amountVnd, paidAt })
   */
  payRenewal(input: PayRenewalInput, options?: CallOptions): Promise<PayRenewalResult>

  /**
   * Gets what became of a payment: look here when the answer of {@link HouseholdInsuranceClient.payRenewal} was lost.
   *
   * `POST /apiBHXHHoGiaDinh/1.0/traCuuGiaHan`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `PAYMENT_NOT_FOUND` (KHONG_CO_GIAO_DICH), `HOUSEHOLD_REQUEST_INVALID`, `HOUSEHOLD_SERVER_ERROR`.
   * @source no source; confidence: assumed
   * @example const { state, cards } = await household.getRenewal({ orderId })
   */
  getRenewal(input: GetRenewalInput, options?: CallOptions): Promise<Renewal>

  /**
   * Asks for money back that was paid and led to no extension (form C16-TS).
   *
   * `POST /apiBHXHHoGiaDinh/1.0/deNghiHoanTra`. Safe to repeat: the same request for a refund is answered.
   *
   * @throws {@link RemoteError} `REFUND_NOT_DUE` (DA_GIA_HAN), `PAYMENT_NOT_FOUND`, `HOUSEHOLD_REQUEST_INVALID`,
   * `HOUSEHOLD_SERVER_ERROR`.
   * @source result C16-TS of procedure 1.001939; confidence: assumed
   * @example const { refundId } = await household.requestRefund({ orderId, reason, account })
   */
  requestRefund(input: RequestRefundInput, options?: CallOptions): Promise<RequestRefundResult>
}

/**
 * Makes a client of the household renewal.
 *
 * @example
 * const household = createHouseholdInsuranceClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createHouseholdInsuranceClient(options: ClientOptions): HouseholdInsuranceClient {
  const call = createCaller(options)
  return {
    getHousehold: (input, callOptions) => call(getHousehold, input, callOptions),
    quoteRenewal: (input, callOptions) => call(quoteRenewal, input, callOptions),
    payRenewal: (input, callOptions) => call(payRenewal, input, callOptions),
    getRenewal: (input, callOptions) => call(getRenewal, input, callOptions),
    requestRefund: (input, callOptions) => call(requestRefund, input, callOptions),
  }
}
