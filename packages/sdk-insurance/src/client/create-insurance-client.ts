import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { paperCalls, type PaperCalls } from './e-papers/submit-papers.ts'
import { followRenewal } from './follow-renewal.ts'
import { checkCard, type CheckCardInput, type CheckCardResult } from './operations/check-card.ts'
import { listTreatments, type ListTreatmentsInput } from './operations/list-treatments.ts'
import type { Treatment } from './treatment.ts'

/** What a caller may set for one card check. */
export interface CheckCardOptions extends CallOptions {
  /** Asks for the newer card in place of a replaced one (003, 004): one request more for each renewal. Default `false`. */
  readonly followRenewal?: boolean
}

/** Asks Vietnam Social Security about health-insurance cards, and sends it the signed papers of health facilities. */
export interface InsuranceClient extends PaperCalls {
  /**
   * Checks whether a health-insurance card can be used, and finds its number by the holder's personal number.
   *
   * `POST /api/egw/KQNhanLichSuKCB2024`. Reads only; safe to repeat. One request. A card that was replaced comes with
   * `renewedBy`, the newer one; with `followRenewal` the newer one is asked for at once, and the old one is `replaces`. A
   * card that was extended comes with `renewedBy` under its own number.
   *
   * @param input.number - 15-character card number, 10-digit insurance number or 12-digit personal number.
   * @param input.birthDate - `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` when no more is known.
   * @param input.officer - Who asks; mandatory since 2024 and checked against the list of the facility.
   * @throws {@link RemoteError} `INSURANCE_CARD_NOT_FOUND` (050), `INSURANCE_CARD_NUMBER_INVALID` (051, 052, 053),
   * `INSURANCE_CARD_EXPIRED` (010), `INSURANCE_CARD_REVOKED` (110, 123), `INSURANCE_CARD_ENDED` (120, 121, 122, 124),
   * `INSURANCE_CARD_NOT_PRESENTED` (130), `INSURANCE_NAME_MISMATCH` (060, 061), `INSURANCE_BIRTH_DATE_MISMATCH` (070),
   * `INSURANCE_SEX_MISMATCH` (080), `INSURANCE_FACILITY_MISMATCH` (090), `INSURANCE_OFFICER_NOT_REGISTERED` (054),
   * `INSURANCE_OFFICER_NAME_MISMATCH` (055), `INSURANCE_REQUEST_INVALID` (205), `INSURANCE_SERVER_ERROR` (100, 101, 500).
   * `wireCode` tells the codes apart, `field` the input to correct.
   * @source appendix to CV 1923/BHXH-CNTT (2024); confidence: documented
   * @example
   * const { card } = await insurance.checkCard({ number: personalId, name, birthDate, officer }, { followRenewal: true })
   */
  checkCard(input: CheckCardInput, options?: CheckCardOptions): Promise<CheckCardResult>

  /**
   * Lists the treatments of the holder of a card, in the order of the gateway.
   *
   * `POST /api/egw/Lskcb2025`. Reads only; safe to repeat. One request, sent when the first treatment is asked for. Nothing
   * comes for a holder without treatments.
   *
   * @param input - The question of {@link InsuranceClient.checkCard}.
   * @throws {@link RemoteError} the refusals of {@link InsuranceClient.checkCard}, at the first treatment.
   * @source CV 2746/BHXH-CNTT and two public clients of the gateway; confidence: observed
   * @example
   * for await (const { facilityCode, admittedAt } of insurance.listTreatments(question)) show(facilityCode, admittedAt)
   */
  listTreatments(input: ListTreatmentsInput, options?: CallOptions): AsyncIterable<Treatment>
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
    ...paperCalls(call, options),
    async checkCard(input, { followRenewal: follow = false, ...callOptions } = {}) {
      const found = await call(checkCard, input, callOptions)
      return follow ? followRenewal(found, (number) => call(checkCard, { ...input, number }, callOptions)) : found
    },
    async *listTreatments(input, callOptions) {
      yield* await call(listTreatments, input, callOptions)
    },
  }
}
