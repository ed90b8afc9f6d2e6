import { createCaller, type Caller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { lookupCitizenProxy } from './operations/lookup-citizen-proxy.ts'
import { lookupCitizenSoap } from './operations/lookup-citizen-soap.ts'
import { lookupCitizen, type LookupCitizenInput, type LookupCitizenResult } from './operations/lookup-citizen.ts'
import { verifyCitizenProxy } from './operations/verify-citizen-proxy.ts'
import { verifyCitizenSoap } from './operations/verify-citizen-soap.ts'
import { verifyCitizen, type VerifyCitizenInput, type VerifyCitizenResult } from './operations/verify-citizen.ts'
import { verifyRelativesProxy } from './operations/verify-relatives-proxy.ts'
import { verifyRelativesSoap } from './operations/verify-relatives-soap.ts'
import {
  verifyRelatives,
  type VerifyRelativesInput,
  type VerifyRelativesResult,
} from './operations/verify-relatives.ts'

/**
 * How the population database is spoken to.
 * - `province-json`: the JSON that provinces publish, through `ngspGateway` or `lgspGateway`.
 * - `soap`: SOAP 1.1, as the database speaks it, through `populationGateway` or the national platform.
 * - `province-proxy`: SOAP inside JSON, through `provinceProxyGateway`.
 */
export type ResidenceForm = 'province-json' | 'soap' | 'province-proxy'

/** What a client of the population database is created with. */
export interface ResidenceClientOptions extends ClientOptions {
  /** What the other side of the gateway speaks. Default `province-json`. */
  readonly form?: ResidenceForm
}

/** Asks the national population database. */
export interface ResidenceClient {
  /**
   * Checks whether a number, a name and a birth date belong to one citizen.
   *
   * Reads only; safe to repeat. One request. The name is compared without accents, as the database does: `matches` narrows
   * down who somebody is and does not prove it.
   *
   * @param input.personalId - 12 digits. Give this or `oldIdNumber`, not both.
   * @param input.oldIdNumber - The 9 digits of an identity card from before the personal number.
   * @param input.name - Whole name, any case, with or without accents.
   * @param input.birthDate - `YYYY-MM-DD`, or `YYYY` for a birth known by year only.
   * @param input.officer - The officer's own 12-digit number or account; the province logs it.
   * @param input.procedureCode - Procedure for which is asked, as `2.000986`; the province permits each one.
   * @param input.unitCode - Unit of the officer; like `account` and `phone` only in the forms that speak SOAP.
   * @throws {@link RemoteError} `RESIDENCE_PROCEDURE_NOT_PERMITTED` (wire 004), `RESIDENCE_OFFICER_NOT_PERMITTED` (wire 005),
   * `RESIDENCE_REQUEST_INCOMPLETE` (wire 001, 002, 003), `RESIDENCE_SERVICE_FAULT` (a SOAP fault). {@link isResidenceError}
   * narrows to them.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` - the answer says neither yes nor no.
   * @source `XacThucThongTinCongDan` (003): provincial, city and mock code in public, three shapes of the answer; confidence:
   * observed, paths assumed
   * @example
   * const { matches } = await residence.verifyCitizen({ personalId, name, birthDate, officer, procedureCode: '2.000986' })
   */
  verifyCitizen(input: VerifyCitizenInput, options?: CallOptions): Promise<VerifyCitizenResult>

  /**
   * Reads the whole record of the citizen whom number, name and birth date belong to.
   *
   * Reads only; safe to repeat. One request. Nobody found is no error: an empty list, in whichever of the ways the register
   * tells it (an empty collection, none at all). A SOAP fault may mean the same or a failure and is an error of its own.
   *
   * @param input - As of {@link verifyCitizen}.
   * @returns Everybody who fits, mostly one. What the register leaves empty is a missing property. Of a household it tells the
   * head and the number of the paper book, no more: no source shows a question for a household.
   * @throws {@link RemoteError} As {@link verifyCitizen}.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` - the answer is no record and no refusal.
   * @source `TraCuuThongTinCongDan` (037): five public clients and a sample answer; confidence: observed in SOAP, assumed in the
   * JSON of a province
   * @example
   * const { citizens } = await residence.lookupCitizen({ personalId, name, birthDate, officer, procedureCode: '1.004222' })
   * const [citizen, ...others] = citizens
   */
  lookupCitizen(input: LookupCitizenInput, options?: CallOptions): Promise<LookupCitizenResult>

  /**
   * Reads a citizen with father and mother.
   *
   * Reads only; safe to repeat. One request. Who has no father in the register has no `father` in the answer.
   *
   * @param input - As of {@link verifyCitizen}, without `account` and `phone`.
   * @param input.integrationCode - Code you were given for this service; only in the forms that speak SOAP.
   * @returns As {@link lookupCitizen}, with `dataOf` where the register says since when its data holds.
   * @throws {@link RemoteError} As {@link verifyCitizen}.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` - the answer is no record and no refusal.
   * @source `XacMinhThongTinNhanThan`: XML schemas of one public mock, 2023; confidence: observed in SOAP, assumed elsewhere
   * @example
   * const { citizens } = await residence.verifyRelatives({ personalId, name, birthDate, officer, procedureCode: '1.001193' })
   * console.log(citizens[0]?.mother?.personalId)
   */
  verifyRelatives(input: VerifyRelativesInput, options?: CallOptions): Promise<VerifyRelativesResult>
}

/**
 * Makes a client of the population database.
 *
 * @throws TypeError when `form` is none of the three.
 * @example
 * const residence = createResidenceClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 * @example
 * const direct = createResidenceClient({ gateway: populationGateway({ baseUrl, username, secret }), form: 'soap' })
 */
export function createResidenceClient({ form = 'province-json', ...options }: ResidenceClientOptions): ResidenceClient {
  const make = Object.hasOwn(forms, form) ? forms[form] : undefined
  if (make === undefined) throw new TypeError(`form must be one of ${Object.keys(forms).join(', ')}`)
  return make(createCaller(options))
}

const forms: Readonly<Record<ResidenceForm, (call: Caller) => ResidenceClient>> = {
  'province-json': (call) => ({
    verifyCitizen: (input, options) => call(verifyCitizen, input, options),
    lookupCitizen: (input, options) => call(lookupCitizen, input, options),
    verifyRelatives: (input, options) => call(verifyRelatives, input, options),
  }),
  soap: (call) => ({
    verifyCitizen: (input, options) => call(verifyCitizenSoap, input, options),
    lookupCitizen: (input, options) => call(lookupCitizenSoap, input, options),
    verifyRelatives: (input, options) => call(verifyRelativesSoap, input, options),
  }),
  'province-proxy': (call) => ({
    verifyCitizen: (input, options) => call(verifyCitizenProxy, input, options),
    lookupCitizen: (input, options) => call(lookupCitizenProxy, input, options),
    verifyRelatives: (input, options) => call(verifyRelativesProxy, input, options),
  }),
}
