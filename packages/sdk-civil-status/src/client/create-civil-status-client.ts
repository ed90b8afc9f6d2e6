import {
  createCaller,
  fieldProblems,
  InputError,
  type CallOptions,
  type ClientOptions,
  type OperationMeta,
} from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { BirthRegistration } from './birth-registration.ts'
import { batchSize, listRegistrationResults, zDossierList } from './operations/list-registration-results.ts'
import { submitRegistration, type SubmitRegistrationResult } from './operations/submit-registration.ts'
import type { RegistrationResult } from './registration-result.ts'

/** Which dossiers to ask about. */
export interface ListRegistrationResultsInput {
  /** Two digits, as `42` for Hà Tĩnh. */
  readonly provinceCode: string
  /** Says that the dossiers are of a joint procedure (module LTKS). There are no others: `false` is refused. */
  readonly joint?: boolean
  /** Codes at the one-stop system, any number of them. */
  readonly dossierCodes: readonly string[]
}

/** Registers civil-status events with the Ministry of Justice. */
export interface CivilStatusClient {
  /**
   * Checks the form of a birth as {@link submitRegistration} does, and sends nothing.
   *
   * Call it before other systems hear of the dossier: a form that civil status never gets would leave them with half of it.
   *
   * @throws {@link InputError} with every field at fault.
   * @source the checks are those of this client; confidence: assumed
   * @example
   * civilStatus.checkRegistration(birth)
   * await portal.upsertDossier(dossier)
   * await civilStatus.submitRegistration(birth)
   */
  checkRegistration(registration: BirthRegistration): void

  /**
   * Hands a birth of a joint procedure to the office that registers it.
   *
   * Safe to repeat with the same `dossierCode`: a push that arrived before is answered with `alreadyReceived: true` and
   * changes nothing, except after `supplement-required`, when it replaces the form. One request.
   *
   * A birth without a joint dossier goes by the first generation of the interface, which this client does not speak.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_NOT_AUTHENTICATED` (100), `CIVIL_STATUS_ADDRESS_NOT_ALLOWED` (101),
   * `CIVIL_STATUS_UNKNOWN_AGENCY` (106), `CIVIL_STATUS_DATA_INCORRECT` (500).
   * @source public client code of a provincial one-stop product, module LTKS; confidence: observed
   */
  submitRegistration(registration: BirthRegistration, options?: CallOptions): Promise<SubmitRegistrationResult>

  /**
   * Tells where dossiers stand, in the order of `dossierCodes`, asking for three at a time.
   *
   * Reads only; safe to repeat. A result that needs correction, is refused or cannot be read comes with its typed `error`
   * and does not end the list. `not-found` when the system does not know a code. `note`, `officerOpinion`, `problems` and
   * `existingPersonalId` are what the office says, for the officer and not for logs.
   *
   * @throws {@link InputError} with every field at fault, by its place in the whole list; nothing was sent.
   * @throws {@link ContractError} `UNKNOWN_REFUSAL` when the question is not answered.
   * @source public client code of a provincial one-stop product; confidence: observed, path assumed
   * @example
   * for await (const result of civilStatus.listRegistrationResults({ provinceCode: '42', dossierCodes })) {
   *   if (result.state === 'completed') save(result.birth)
   * }
   */
  listRegistrationResults(input: ListRegistrationResultsInput, options?: CallOptions): AsyncIterable<RegistrationResult>
}

/**
 * Makes a client of the civil-status system.
 *
 * @example
 * const civilStatus = createCivilStatusClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createCivilStatusClient(options: ClientOptions): CivilStatusClient {
  const call = createCaller(options)
  return {
    checkRegistration: (registration) =>
      void check(submitRegistration, submitRegistration.input, registration, options),
    submitRegistration: (registration, callOptions) => call(submitRegistration, registration, callOptions),
    async *listRegistrationResults(input, callOptions) {
      // As a whole before its first part is sent, so that a fault in a later part stops it all and has its right place.
      const { dossierCodes, ...rest } = check(listRegistrationResults, zDossierList, input, options)
      for (let start = 0; start < dossierCodes.length; start += batchSize) {
        const batch = dossierCodes.slice(start, start + batchSize)
        yield* await call(listRegistrationResults, { ...rest, dossierCodes: batch }, callOptions)
      }
    },
  }
}

/** Checks the input of an operation when nothing is sent yet. */
function check<Checked>(
  { system, meta }: { readonly system: string; readonly meta: OperationMeta },
  schema: z.ZodType<Checked>,
  input: unknown,
  { newRequestId }: ClientOptions,
): Checked {
  const checked = schema.safeParse(input, { reportInput: true })
  if (checked.success) return checked.data
  const requestId = newRequestId?.() ?? crypto.randomUUID()
  throw new InputError({ system, operation: meta.operationId, requestId, fields: fieldProblems(checked.error) })
}
