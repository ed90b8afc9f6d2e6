import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import type { BenefitRequest } from './benefit-request.ts'
import { getBenefitRequest, type GetBenefitRequestInput } from './operations/get-benefit-request.ts'
import { issueChildCard, type IssueChildCardInput } from './operations/issue-child-card.ts'
import { requestFuneralGrant, type RequestFuneralGrantInput } from './operations/request-funeral-grant.ts'

/** Requests benefits of Social Security that follow a birth or a death. */
export interface InsuranceBenefitsClient {
  /**
   * Requests the card of a child under six after its birth was registered.
   *
   * `POST /apiBHXHTroCap/1.0/capTheTreEm`. Writes once per dossier code; safe to repeat: the same code is answered with where
   * it stands, and taken as the supplement while one is asked for. The law gives 2 working days (`dueAt`), 1 for the notice
   * of an incomplete request. A child who has a card is given that card (`existed`).
   *
   * @param input.dossierCode - Of the joint dossier if there is one.
   * @param input.birthCertificateNumber - Number of the entry and year, as `12/2026`.
   * @param input.facilityCode - Facility of first registration, 5 digits, in the province of the child; asked for by a notice
   * when it is absent.
   * @throws {@link RemoteError} `BENEFIT_PERSON_NOT_FOUND` (KHONG_CO_NGUOI), `CHILD_TOO_OLD` (QUA_TUOI),
   * `BENEFIT_REQUEST_CODE_USED`, `BENEFIT_REQUEST_INVALID`, `BENEFIT_SERVER_ERROR`. {@link isInsuranceBenefitsError} narrows
   * to them.
   * @source step of Social Security in the joint birth procedure (Decree 63/2024/NĐ-CP); confidence: assumed
   * @example const request = await benefits.issueChildCard({ dossierCode, child, mother, birthCertificateNumber, facilityCode })
   */
  issueChildCard(input: IssueChildCardInput, options?: CallOptions): Promise<BenefitRequest>

  /**
   * Requests the funeral grant of somebody who was insured or drew a pension: ten times the reference level of the month of
   * death.
   *
   * `POST /apiBHXHTroCap/1.0/maiTangPhi`. Writes once per dossier code; safe to repeat. The law gives 8 working days.
   *
   * @param input.beneficiary - Who arranged the funeral. Without `account` the money is paid in cash; who is no relative gives
   * the number of an invoice.
   * @throws {@link RemoteError} `FUNERAL_GRANT_ONE_PER_DECEASED` (MOI_NGUOI_CHET_MOT_KHOAN), `FUNERAL_GRANT_NO_CLAIM`
   * (KHONG_THUOC_DOI_TUONG: closes this branch, is no failure), `DEATH_NOT_RECORDED`, `BENEFIT_PERSON_NOT_FOUND`,
   * `BENEFIT_REQUEST_CODE_USED`, `BENEFIT_REQUEST_INVALID`, `BENEFIT_SERVER_ERROR`.
   * @source procedure 1.014177, Law 41/2024/QH15 article 85; confidence of the wire: assumed
   * @example const { dueAt } = await benefits.requestFuneralGrant({ dossierCode, deceased, beneficiary })
   */
  requestFuneralGrant(input: RequestFuneralGrantInput, options?: CallOptions): Promise<BenefitRequest>

  /**
   * Gets where a request stands: received, supplement asked for with its reasons, completed with card or grant, refused.
   *
   * `POST /apiBHXHTroCap/1.0/traCuuHoSo`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `BENEFIT_REQUEST_NOT_FOUND` (KHONG_CO_HO_SO), `BENEFIT_REQUEST_INVALID`, `BENEFIT_SERVER_ERROR`.
   * @source no source; confidence: assumed
   * @example const request = await benefits.getBenefitRequest({ dossierCode })
   */
  getBenefitRequest(input: GetBenefitRequestInput, options?: CallOptions): Promise<BenefitRequest>
}

/**
 * Makes a client for requests for benefits.
 *
 * @example
 * const benefits = createInsuranceBenefitsClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createInsuranceBenefitsClient(options: ClientOptions): InsuranceBenefitsClient {
  const call = createCaller(options)
  return {
    issueChildCard: (input, callOptions) => call(issueChildCard, input, callOptions),
    requestFuneralGrant: (input, callOptions) => call(requestFuneralGrant, input, callOptions),
    getBenefitRequest: (input, callOptions) => call(getBenefitRequest, input, callOptions),
  }
}
