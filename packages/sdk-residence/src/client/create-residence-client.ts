import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { verifyCitizen, type VerifyCitizenInput, type VerifyCitizenResult } from './operations/verify-citizen.ts'

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
   * @throws {@link RemoteError} `RESIDENCE_PROCEDURE_NOT_PERMITTED` (wire 004), `RESIDENCE_OFFICER_NOT_PERMITTED` (wire 005),
   * `RESIDENCE_REQUEST_INCOMPLETE` (wire 001, 002, 003). {@link isResidenceError} narrows to them.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` - the answer says neither yes nor no.
   * @source provincial JSON form in public code; confidence: observed, path assumed
   * @example
   * const { matches } = await residence.verifyCitizen({ personalId, name, birthDate, officer, procedureCode: '2.000986' })
   */
  verifyCitizen(input: VerifyCitizenInput, options?: CallOptions): Promise<VerifyCitizenResult>
}

/**
 * Makes a client of the population database.
 *
 * @example
 * const residence = createResidenceClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createResidenceClient(options: ClientOptions): ResidenceClient {
  const call = createCaller(options)
  return {
    verifyCitizen: (input, callOptions) => call(verifyCitizen, input, callOptions),
  }
}
