import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import {
  findHouseholdMember,
  type FindHouseholdMemberInput,
  type HouseholdMember,
} from './operations/find-household-member.ts'
import {
  findInsuranceNumber,
  type FindInsuranceNumberInput,
  type FoundInsuranceNumber,
} from './operations/find-insurance-number.ts'
import { findInsuredPerson, type FindInsuredPersonInput, type InsuredPerson } from './operations/find-insured-person.ts'

/** Asks the register of Vietnam Social Security on the integration platform (`apiBHXH`). */
export interface InsuranceRegisterClient {
  /**
   * Finds who has an insurance number.
   *
   * `POST /apiBHXH/1.0/getTraCuuTtHgdByMaSoBhxh`. Reads only; safe to repeat. One request.
   *
   * @param input.insuranceNumber - 10 digits (mã số BHXH).
   * @returns The person, with as much of the birth date as the register knows; `undefined` when nobody has the number.
   * @throws {@link RemoteError} `INSURANCE_REGISTER_REQUEST_INVALID` (03), `INSURANCE_REGISTER_FAILED` (99).
   * @source API description of a provincial integration platform; confidence: documented, codes assumed
   * @example
   * const insured = await register.findInsuredPerson({ insuranceNumber })
   */
  findInsuredPerson(input: FindInsuredPersonInput, options?: CallOptions): Promise<InsuredPerson | undefined>

  /**
   * Finds the insurance number of somebody by name, birth date, sex and place.
   *
   * `POST /apiBHXH/1.0/getMaSoBhxhTheoTieuChi`. Reads only; safe to repeat. One request.
   *
   * @param input.birthDate - `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` when no more is known. The register may know less than you
   * do: when nobody fits, ask by the year.
   * @param input.placeOf - Whether `place` is where the birth was registered or where the person is registered to live.
   * @param input.place - Codes of the General Statistics Office; leave out what you do not know.
   * @returns The number; `undefined` when nobody fits.
   * @throws {@link RemoteError} `INSURANCE_REGISTER_SEVERAL_FOUND` (02), `INSURANCE_REGISTER_REQUEST_INVALID` (03),
   * `INSURANCE_REGISTER_FAILED` (99).
   * @source API description of a provincial integration platform; confidence: documented, codes assumed
   * @example
   * const place = { provinceCode: '42', communeCode: '18073' }
   * const found = await register.findInsuranceNumber({ name, birthDate: '1950', sex: 'female', placeOf: 'residence', place })
   */
  findInsuranceNumber(input: FindInsuranceNumberInput, options?: CallOptions): Promise<FoundInsuranceNumber | undefined>

  /**
   * Finds somebody and the household under which the register keeps them.
   *
   * `POST /apiBHXH/1.0/getTraCuuThongTinHgd`. Reads only; safe to repeat. One request.
   *
   * @param input.bookNumber - Number of the insurance book, when it is known.
   * @param input.cardNumber - 15-character card number, when it is known.
   * @returns The person and the household; `undefined` when nobody fits.
   * @throws {@link RemoteError} as {@link InsuranceRegisterClient.findInsuranceNumber}.
   * @source API description of a provincial integration platform; confidence: documented, codes assumed
   * @example
   * const member = await register.findHouseholdMember({ name, birthDate, sex, provinceCode: '42', placeOf: 'residence' })
   */
  findHouseholdMember(input: FindHouseholdMemberInput, options?: CallOptions): Promise<HouseholdMember | undefined>
}

/**
 * Makes a client of the social-insurance register.
 *
 * @example
 * const register = createInsuranceRegisterClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createInsuranceRegisterClient(options: ClientOptions): InsuranceRegisterClient {
  const call = createCaller(options)
  return {
    findInsuredPerson: (input, callOptions) => call(findInsuredPerson, input, callOptions),
    findInsuranceNumber: (input, callOptions) => call(findInsuranceNumber, input, callOptions),
    findHouseholdMember: (input, callOptions) => call(findHouseholdMember, input, callOptions),
  }
}
