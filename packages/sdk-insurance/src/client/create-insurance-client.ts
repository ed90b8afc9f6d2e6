import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { paperCalls, type PaperCalls } from './e-papers/submit-papers.ts'
import { checkCard, type CheckCardInput, type CheckCardResult } from './operations/check-card.ts'

/** Asks Vietnam Social Security about health-insurance cards, and sends it the signed papers of health facilities. */
export interface InsuranceClient extends PaperCalls {
  /**
   * Checks whether a health-insurance card can be used, and finds its number by the holder's personal number.
   *
   * `POST /api/egw/KQNhanLichSuKCB2024`. Reads only; safe to repeat. One request. A card that was replaced comes with
   * `renewedBy`, the newer one.
   *
   * @param input.number - 15-character card number, 10-digit insurance number or 12-digit personal number.
   * @param input.birthDate - `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` when no more is known.
   * @param input.officer - Who asks; mandatory since 2024 and checked against the list of the facility.
   * @throws {@link RemoteError} `INSURANCE_CARD_NOT_FOUND` (050), `INSURANCE_CARD_EXPIRED` (010), `INSURANCE_NAME_MISMATCH`
   * (060, 061), `INSURANCE_BIRTH_DATE_MISMATCH` (070), `INSURANCE_OFFICER_NOT_REGISTERED` (054) and the others of
   * {@link InsuranceErrorCode}.
   * @source appendix to CV 1923/BHXH-CNTT (2024); confidence: documented
   * @example
   * const { card } = await insurance.checkCard({ number: personalId, name, birthDate, officer })
   */
  checkCard(input: CheckCardInput, options?: CallOptions): Promise<CheckCardResult>
}

/**
 * Makes a client of the health-insurance card gateway.
 *
 * @example
 * const insurance = createInsuranceClient({ gateway: insuranceCardGateway({ baseUrl, username, password }) })
 */
export function createInsuranceClient(options: ClientOptions): InsuranceClient {
  const call = createCaller(options)
  return {
    checkCard: (input, callOptions) => call(checkCard, input, callOptions),
    ...paperCalls(call, options),
  }
}
