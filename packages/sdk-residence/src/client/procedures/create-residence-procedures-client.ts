import { createCaller, fieldProblems, InputError, type ClientOptions, type OperationMeta } from '@lienthong/sdk-core'
import type { z } from 'zod'
import { notifyLodgingBatch } from './notify-lodging-batch.ts'
import { confirmOldIdNumber } from './operations/confirm-old-id-number.ts'
import { declareAbsence } from './operations/declare-absence.ts'
import { getProcedureStatus } from './operations/get-procedure-status.ts'
import {
  listProcedureResults,
  resultsPerRequest,
  zResultList,
  type ListProcedureResultsInput,
} from './operations/list-procedure-results.ts'
import { notifyLodging } from './operations/notify-lodging.ts'
import { registerPermanentResidence } from './operations/register-permanent-residence.ts'
import { registerTemporaryResidenceList } from './operations/register-temporary-residence-list.ts'
import { registerTemporaryResidence } from './operations/register-temporary-residence.ts'
import { removeRegistration } from './operations/remove-registration.ts'
import { supplementDossier } from './operations/supplement-dossier.ts'
import { withdrawDossier } from './operations/withdraw-dossier.ts'
import type { ResidenceProceduresClient, ResidenceWrite } from './residence-procedures-client.ts'

/**
 * Makes a client of the residence procedures.
 *
 * @example
 * const procedures = createResidenceProceduresClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createResidenceProceduresClient(options: ClientOptions): ResidenceProceduresClient {
  const call = createCaller(options)
  const newRequestId = options.newRequestId ?? (() => crypto.randomUUID())
  return {
    checkDossier: (write, input) => void check(writes[write] as Checkable, input, newRequestId),
    registerPermanentResidence: (input, callOptions) => call(registerPermanentResidence, input, callOptions),
    registerTemporaryResidence: (input, callOptions) => call(registerTemporaryResidence, input, callOptions),
    registerTemporaryResidenceList: (input, callOptions) => call(registerTemporaryResidenceList, input, callOptions),
    declareAbsence: (input, callOptions) => call(declareAbsence, input, callOptions),
    notifyLodging: (input, callOptions) => call(notifyLodging, input, callOptions),
    notifyLodgingBatch: (notice, guests, batchOptions) =>
      notifyLodgingBatch((input, callOptions) => call(notifyLodging, input, callOptions), notice, guests, {
        ...batchOptions,
        newRequestId,
      }),
    removeRegistration: (input, callOptions) => call(removeRegistration, input, callOptions),
    confirmOldIdNumber: (input, callOptions) => call(confirmOldIdNumber, input, callOptions),
    getProcedureStatus: (dossierCode, callOptions) => call(getProcedureStatus, { dossierCode }, callOptions),
    async *listProcedureResults(input, callOptions) {
      const { dossierCodes } = checkWhole(input, newRequestId)
      for (let start = 0; start < dossierCodes.length; start += resultsPerRequest) {
        const part = { dossierCodes: dossierCodes.slice(start, start + resultsPerRequest) }
        yield* await call(listProcedureResults, part, callOptions)
      }
    },
    supplementDossier: (input, callOptions) => call(supplementDossier, input, callOptions),
    withdrawDossier: (input, callOptions) => call(withdrawDossier, input, callOptions),
  }
}

const writes = {
  registerPermanentResidence,
  registerTemporaryResidence,
  registerTemporaryResidenceList,
  declareAbsence,
  notifyLodging,
  removeRegistration,
  confirmOldIdNumber,
} as const satisfies Record<ResidenceWrite, Checkable>

/** Checks the list before its first part is sent, so that a fault in a later part stops it all and has its right place. */
function checkWhole(input: ListProcedureResultsInput, newRequestId: () => string) {
  return check({ ...listProcedureResults, input: zResultList }, input, newRequestId)
}

interface Checkable<Checked = unknown> {
  readonly system: string
  readonly meta: OperationMeta
  readonly input: z.ZodType<Checked>
}

function check<Checked>(
  { system, meta, input: schema }: Checkable<Checked>,
  input: unknown,
  newRequestId: () => string,
) {
  const checked = schema.safeParse(input, { reportInput: true })
  if (checked.success) return checked.data
  const fields = fieldProblems(checked.error)
  throw new InputError({ system, operation: meta.operationId, requestId: newRequestId(), fields })
}
