import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { checkInput } from './check-input.ts'
import type { RegistrationKind } from './civil-status-registration.ts'
import type { CivilStatusRegistrar } from './civil-status-registrar.ts'
import type { CivilStatusGeneration1Client, CivilStatusGeneration1Options } from './generation1/generation1-client.ts'
import { makeGeneration1Client } from './generation1/make-generation1-client.ts'
import { batchSize, listRegistrationResults, zDossierList } from './operations/list-registration-results.ts'
import { submitRegistrationIn } from './operations/submit-registration.ts'
import type { RegistrationResult } from './registration-result.ts'
import type { DataShape } from './wire/data-shape.ts'

/** Which dossiers to ask about. */
export interface ListRegistrationResultsInput<Kind extends RegistrationKind = 'birth'> {
  /** Two digits, as `42` for Hà Tĩnh. */
  readonly provinceCode: string
  /** What the dossiers ask for. Default `birth`. */
  readonly kind?: Kind
  /** Whether the dossiers are of a joint procedure. Default true, but for `extract-copy`, which never is. */
  readonly joint?: boolean
  /** Codes at the one-stop system, any number of them. */
  readonly dossierCodes: readonly string[]
}

/** How a client of the civil-status system is made. */
export interface CivilStatusClientOptions extends ClientOptions {
  /** Generation of the interface. Default 2; for 1 see {@link CivilStatusGeneration1Options}. */
  readonly generation?: 2
  /**
   * In which shape forms are written: `2020` flat, `2025` with names and birth dates as objects and addresses without a
   * district. Results are read in either. Default `2020`; the shape of 2025 was seen for copies of extracts only.
   */
  readonly dataShape?: DataShape
}

/**
 * Registers civil-status events with the Ministry of Justice, by the second generation of the interface.
 *
 * With a `jointDossierCode` a dossier goes as part of a joint procedure (module LTKS, LTKT, LTKH), without one by itself (KS,
 * KT, KH); copies go as BS.
 */
export interface CivilStatusClient extends CivilStatusRegistrar {
  /**
   * Tells where dossiers of one kind stand, in the order of `dossierCodes`, asking for three at a time.
   *
   * Reads only; safe to repeat. A result that needs correction, is refused or cannot be read comes with its typed `error`
   * and does not end the list. `not-found` when the system does not know a code under this kind. `note`, `officerOpinion`,
   * `problems`, `people` and `existingPersonalId` are what the office says, for the officer and not for logs.
   *
   * A completed birth may have no number: `personalIdIssuance` says why, and a later question has it.
   *
   * @throws {@link InputError} with every field at fault, by its place in the whole list; nothing was sent.
   * @throws {@link ContractError} `UNKNOWN_REFUSAL` when the question is not answered.
   * @source public client code of a provincial one-stop product; confidence: observed, path assumed
   * @example
   * for await (const result of civilStatus.listRegistrationResults({ provinceCode: '42', kind: 'death', dossierCodes })) {
   *   if (result.state === 'completed') save(result.death)
   * }
   */
  listRegistrationResults<Kind extends RegistrationKind = 'birth'>(
    input: ListRegistrationResultsInput<Kind>,
    options?: CallOptions,
  ): AsyncIterable<RegistrationResult<Kind>>
}

/**
 * Makes a client of the civil-status system, by default of the second generation of its interface. Both take the same
 * dossiers by the same `submitRegistration`; what only one of them can do is a method of that one.
 *
 * @throws TypeError when `generation` is neither, or `dataShape` is given with 1, which has one form.
 * @example
 * const civilStatus = createCivilStatusClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 * @example
 * const older = createCivilStatusClient({ gateway, generation: 1 })
 */
export function createCivilStatusClient(options: CivilStatusGeneration1Options): CivilStatusGeneration1Client
export function createCivilStatusClient(options: CivilStatusClientOptions): CivilStatusClient
export function createCivilStatusClient(
  options: CivilStatusClientOptions | CivilStatusGeneration1Options,
): CivilStatusClient | CivilStatusGeneration1Client {
  const { generation = 2 } = options
  // From JavaScript anything may come.
  if (![1, 2].includes(generation)) throw new TypeError('generation must be 1 or 2')
  if (options.generation !== 1) return makeGeneration2Client(options)
  if ('dataShape' in options) throw new TypeError('dataShape belongs to generation 2: the first one has one form')
  return makeGeneration1Client(options)
}

function makeGeneration2Client(options: CivilStatusClientOptions): CivilStatusClient {
  const call = createCaller(options)
  const submitRegistration = submitRegistrationIn(options.dataShape ?? '2020')
  return {
    checkRegistration: (registration) =>
      void checkInput(submitRegistration, submitRegistration.input, registration, options),
    submitRegistration: (registration, callOptions) => call(submitRegistration, registration, callOptions),
    async *listRegistrationResults<Kind extends RegistrationKind = 'birth'>(
      input: ListRegistrationResultsInput<Kind>,
      callOptions?: CallOptions,
    ) {
      // As a whole before its first part is sent, so that a fault in a later part stops it all and has its right place.
      const { dossierCodes, ...rest } = checkInput(listRegistrationResults, zDossierList, input, options)
      for (let start = 0; start < dossierCodes.length; start += batchSize) {
        const batch = dossierCodes.slice(start, start + batchSize)
        const results = await call(listRegistrationResults, { ...rest, dossierCodes: batch }, callOptions)
        yield* results as RegistrationResult<Kind>[]
      }
    },
  }
}
