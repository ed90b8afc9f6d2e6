import {
  createCaller,
  fieldProblems,
  InputError,
  type CallOptions,
  type ClientOptions,
  type OperationMeta,
} from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { CivilStatusRegistration, RegistrationKind } from './civil-status-registration.ts'
import { batchSize, listRegistrationResults, zDossierList } from './operations/list-registration-results.ts'
import { submitRegistrationIn, type SubmitRegistrationResult } from './operations/submit-registration.ts'
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
  /**
   * In which shape forms are written: `2020` flat, `2025` with names and birth dates as objects and addresses without a
   * district. Results are read in either. Default `2020`; the shape of 2025 was seen for copies of extracts only.
   */
  readonly dataShape?: DataShape
}

/** Registers civil-status events with the Ministry of Justice. */
export interface CivilStatusClient {
  /**
   * Checks a form as {@link submitRegistration} does, and sends nothing.
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
  checkRegistration(registration: CivilStatusRegistration): void

  /**
   * Hands a birth, a death, a marriage or a request for copies to the office that registers it.
   *
   * With a `jointDossierCode` it goes as part of a joint procedure (module LTKS, LTKT, LTKH), without one by itself (KS, KT,
   * KH); copies go as BS.
   *
   * Safe to repeat with the same `dossierCode`: a push that arrived before is answered with `alreadyReceived: true` and
   * changes nothing, except after `supplement-required`, when it replaces the form. One request.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_NOT_AUTHENTICATED` (100), `CIVIL_STATUS_ADDRESS_NOT_ALLOWED` (101),
   * `CIVIL_STATUS_UNKNOWN_AGENCY` (106), `CIVIL_STATUS_DATA_INCORRECT` (500).
   * @source public client code of a provincial one-stop product and of Gia Lai helper tools; confidence: observed
   * @example
   * await civilStatus.submitRegistration({ kind: 'death', dossierCode, receivedAt, registryCommuneCode, deceased, requester })
   */
  submitRegistration(registration: CivilStatusRegistration, options?: CallOptions): Promise<SubmitRegistrationResult>

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
 * Makes a client of the civil-status system.
 *
 * @example
 * const civilStatus = createCivilStatusClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createCivilStatusClient(options: CivilStatusClientOptions): CivilStatusClient {
  const call = createCaller(options)
  const submitRegistration = submitRegistrationIn(options.dataShape ?? '2020')
  return {
    checkRegistration: (registration) =>
      void check(submitRegistration, submitRegistration.input, registration, options),
    submitRegistration: (registration, callOptions) => call(submitRegistration, registration, callOptions),
    async *listRegistrationResults<Kind extends RegistrationKind = 'birth'>(
      input: ListRegistrationResultsInput<Kind>,
      callOptions?: CallOptions,
    ) {
      // As a whole before its first part is sent, so that a fault in a later part stops it all and has its right place.
      const { dossierCodes, ...rest } = check(listRegistrationResults, zDossierList, input, options)
      for (let start = 0; start < dossierCodes.length; start += batchSize) {
        const batch = dossierCodes.slice(start, start + batchSize)
        const results = await call(listRegistrationResults, { ...rest, dossierCodes: batch }, callOptions)
        yield* results as RegistrationResult<Kind>[]
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
