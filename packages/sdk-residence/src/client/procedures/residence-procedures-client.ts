import type { CallOptions } from '@lienthong/sdk-core'
import type { LodgingBatchOptions, LodgingBatchResult, LodgingNotice } from './notify-lodging-batch.ts'
import type { ConfirmOldIdNumberInput } from './operations/confirm-old-id-number.ts'
import type { DeclareAbsenceInput } from './operations/declare-absence.ts'
import type { ProcedureStatus } from './operations/get-procedure-status.ts'
import type { ListProcedureResultsInput, ProcedureResult } from './operations/list-procedure-results.ts'
import type { LodgingGuest, LodgingOutcome, NotifyLodgingInput } from './operations/notify-lodging.ts'
import type { RegisterPermanentResidenceInput } from './operations/register-permanent-residence.ts'
import type {
  RegisterTemporaryResidenceListInput,
  TemporaryResidenceListReceipt,
} from './operations/register-temporary-residence-list.ts'
import type { RegisterTemporaryResidenceInput } from './operations/register-temporary-residence.ts'
import type { RemoveRegistrationInput } from './operations/remove-registration.ts'
import type { SupplementDossierInput } from './operations/supplement-dossier.ts'
import type { WithdrawDossierInput } from './operations/withdraw-dossier.ts'
import type { ProcedureReceipt } from './wire/read-receipt.ts'
import type { ProcedureStepResult } from './wire/read-step.ts'

/** What each write that begins a dossier is given. */
export interface ResidenceWriteInputs {
  readonly registerPermanentResidence: RegisterPermanentResidenceInput
  readonly registerTemporaryResidence: RegisterTemporaryResidenceInput
  readonly registerTemporaryResidenceList: RegisterTemporaryResidenceListInput
  readonly declareAbsence: DeclareAbsenceInput
  readonly notifyLodging: NotifyLodgingInput
  readonly removeRegistration: RemoveRegistrationInput
  readonly confirmOldIdNumber: ConfirmOldIdNumberInput
}

/** A write that begins a dossier. */
export type ResidenceWrite = keyof ResidenceWriteInputs

/**
 * Hands residence procedures to the commune police and follows them.
 *
 * No wire of the residence system is public: every path and every name on it is assumed. The forms, times, fees and papers
 * behind it are those of the national procedure database.
 *
 * Every write is idempotent by its `dossierCode`: the same dossier again is answered with `alreadyReceived: true` and is not
 * registered twice, so a call whose outcome is `unknown` may simply be repeated. Another content under the same code is
 * refused with `PROCEDURE_DOSSIER_CONFLICT`. What an officer decides later is a status and no error of a call.
 */
export interface ResidenceProceduresClient {
  /**
   * Checks what a write would be given, as the write itself does, and sends nothing: whoever tells others of a dossier, or takes
   * money for it, knows before that it can be sent.
   *
   * @throws {@link InputError} with every field at fault.
   * @example
   * procedures.checkDossier('declareAbsence', absence)
   * await sync.enqueue(registered) // the portal hears of nothing that cannot be handed in
   */
  checkDossier<Write extends ResidenceWrite>(write: Write, input: ResidenceWriteInputs[Write]): void

  /**
   * Hands in a registration of permanent residence (form CT01, procedure 1.004222).
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. Seven working days; 20,000 đồng at the desk, 10,000 online.
   * Who is registered elsewhere is removed there by the same decision.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (wire 01), `PROCEDURE_DOSSIER_CONFLICT` (02),
   * `PROCEDURE_AGENCY_UNKNOWN` (05), `PROCEDURE_CITIZEN_UNKNOWN` (11), `PROCEDURE_CITIZEN_DECEASED` (12),
   * `PROCEDURE_ALREADY_REGISTERED` (14), `PROCEDURE_FAILED` (99). {@link isProcedureError} narrows to them.
   * @source form CT01 and national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   * @example
   * const { dueAt } = await procedures.registerPermanentResidence({ ...form, dossierCode: 'G09.20-20260609-0092637' })
   */
  registerPermanentResidence(input: RegisterPermanentResidenceInput, options?: CallOptions): Promise<ProcedureReceipt>

  /**
   * Hands in a registration of temporary residence of a person or a family (form CT01, procedure 1.004194).
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. Three working days; 15,000 đồng at the desk, 7,000 online. Two
   * years at most, and outside the commune of the permanent residence.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} as `registerPermanentResidence`, and `PROCEDURE_SAME_COMMUNE` (15),
   * `PROCEDURE_PERIOD_REFUSED` (16).
   * @source form CT01 and national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   */
  registerTemporaryResidence(input: RegisterTemporaryResidenceInput, options?: CallOptions): Promise<ProcedureReceipt>

  /**
   * Hands in a list of up to 500 people of one organisation for temporary residence, as a dormitory does.
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. `rows` is the report: who was received, and whose row was
   * refused with which typed `error`. Send the corrected rows under a new code. 10,000 đồng for each person at the desk,
   * 5,000 online.
   *
   * @throws {@link InputError} with every field at fault, as `people.17.personalId`; nothing was sent.
   * @throws {@link RemoteError} as `registerTemporaryResidence`, and `PROCEDURE_NO_USABLE_ROW` (17).
   * @source list form of procedure 1.004194; confidence: assumed, no wire is public
   * @example
   * const { rows } = await procedures.registerTemporaryResidenceList(list)
   * for (const row of rows) if (row.status === 'refused') show(list.people[row.index], row.error.messageVi)
   */
  registerTemporaryResidenceList(
    input: RegisterTemporaryResidenceListInput,
    options?: CallOptions,
  ): Promise<TemporaryResidenceListReceipt>

  /**
   * Declares that somebody will be away (procedure 1.003677).
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. One working day, two when something is verified; free. People
   * of the groups `a` and `b` are asked for the approval of the body that supervises them.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_CONFLICT` (02), `PROCEDURE_AGENCY_UNKNOWN`
   * (05), `PROCEDURE_CITIZEN_UNKNOWN` (11), `PROCEDURE_CITIZEN_DECEASED` (12), `PROCEDURE_PERIOD_REFUSED` (16),
   * `PROCEDURE_FAILED` (99).
   * @source national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   */
  declareAbsence(input: DeclareAbsenceInput, options?: CallOptions): Promise<ProcedureReceipt>

  /**
   * Notifies the police of up to 100 guests of one house (procedure 2.001159).
   *
   * Idempotent by guest, house and arrival, whatever the `dossierCode`: who was told of before is `already-received`, and what
   * the second notice says else is not taken over. Safe to repeat. One request; received at once; free. Each guest has an
   * outcome of their own; a refused one comes with its typed `error`. {@link lodgingDeadline} says until when.
   *
   * @throws {@link InputError} with every field at fault, as `guests.17.arrivesAt`; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_CONFLICT` (02), `PROCEDURE_AGENCY_UNKNOWN`
   * (05), `PROCEDURE_CITIZEN_UNKNOWN` (11, the notifier), `PROCEDURE_FAILED` (99).
   * @source national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   */
  notifyLodging(input: NotifyLodgingInput, options?: CallOptions): Promise<readonly LodgingOutcome[]>

  /**
   * Notifies the police of any number of guests of one house, in requests of 100, and tells what became of each.
   *
   * Idempotent as `notifyLodging`: a hotel may send its whole list again. Memory does not grow with the list: guests are taken
   * as requests become free, and no faster than results are taken away. Results come request by request, each in order. A
   * guest with a bad field is `failed` with an `InputError` and holds nobody up.
   *
   * @param guests - Any iterable: an array, a generator, rows of a file.
   * @param options.concurrency - Requests under way, 1..1000. Default 8.
   * @param options.resumeAfter - The last `token` that was kept: what it says is done is not sent again, `failed` guests
   * neither. The same guests in the same order.
   * @param options.signal - Ends the batch: nothing new is sent.
   * @throws {@link InputError} when the notice itself or an option is at fault; nothing was sent.
   * @source national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   * @example
   * for await (const { guest, status, token } of procedures.notifyLodgingBatch(notice, readGuests(file))) {
   *   if (token !== undefined) await keep(token)
   * }
   */
  notifyLodgingBatch(
    notice: LodgingNotice,
    guests: Iterable<LodgingGuest> | AsyncIterable<LodgingGuest>,
    options?: LodgingBatchOptions,
  ): AsyncIterable<LodgingBatchResult>

  /**
   * Asks for the removal of permanent (1.003197) or temporary (1.010028) registrations.
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. Five working days; free. In a joint procedure
   * `PROCEDURE_NOT_REGISTERED` means that the police has removed it already: take it for done.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_CONFLICT` (02), `PROCEDURE_AGENCY_UNKNOWN`
   * (05), `PROCEDURE_CITIZEN_UNKNOWN` (11), `PROCEDURE_CITIZEN_DECEASED` (12, the applicant), `PROCEDURE_NOT_REGISTERED` (13),
   * `PROCEDURE_FAILED` (99).
   * @source national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   */
  removeRegistration(input: RemoveRegistrationInput, options?: CallOptions): Promise<ProcedureReceipt>

  /**
   * Asks for the confirmation that a 9-digit number belongs to a citizen (form DC02, procedure 1.012566).
   *
   * Idempotent by `dossierCode`; safe to repeat. One request. Three working days when the number is in the population database,
   * seven when the archive has to be asked; free. The numbers stand in the result as `oldIdNumbers`; a number of somebody else
   * or of another name is refused with CC03.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_CONFLICT` (02), `PROCEDURE_AGENCY_UNKNOWN`
   * (05), `PROCEDURE_CITIZEN_UNKNOWN` (11), `PROCEDURE_CITIZEN_DECEASED` (12), `PROCEDURE_FAILED` (99).
   * @source form DC02 and national procedure database, copy of 2026-07-20; confidence: assumed, no wire is public
   */
  confirmOldIdNumber(input: ConfirmOldIdNumberInput, options?: CallOptions): Promise<ProcedureReceipt>

  /**
   * Tells where one dossier stands: its steps, the question of the police, or the refusal of the officer.
   *
   * Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `PROCEDURE_DOSSIER_UNKNOWN` (03), `PROCEDURE_FAILED` (99).
   * @source proposed by this project with the states of the national portal; confidence: assumed
   * @example
   * const { status, question } = await procedures.getProcedureStatus('G09.20-20260609-0092637')
   * if (status === 'supplement-required') for (const { item } of question!.items) ask(item)
   */
  getProcedureStatus(dossierCode: string, options?: CallOptions): Promise<ProcedureStatus>

  /**
   * Tells the results of dossiers with their papers, in the order of `dossierCodes`, asking for 50 at a time.
   *
   * Reads only; safe to repeat. A dossier that the system does not know is `found: false`. A row of a list comes with its
   * typed `error`.
   *
   * @throws {@link InputError} with every field at fault, by its place in the whole list; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_FAILED` (99).
   * @source proposed by this project with the papers of the national procedure database; confidence: assumed
   * @example
   * for await (const result of procedures.listProcedureResults({ dossierCodes })) if (result.found) save(result.papers)
   */
  listProcedureResults(input: ListProcedureResultsInput, options?: CallOptions): AsyncIterable<ProcedureResult>

  /**
   * Answers one question of the police with consents or papers.
   *
   * Idempotent by `dossierCode` and `question`; safe to repeat. One request.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_UNKNOWN` (03), `PROCEDURE_STATE_CONFLICT`
   * (04) when nothing is asked, `PROCEDURE_FAILED` (99).
   * @source proposed by this project with state 5 of the national portal; confidence: assumed
   */
  supplementDossier(input: SupplementDossierInput, options?: CallOptions): Promise<ProcedureStepResult>

  /**
   * Takes a dossier back before it is worked on, or while a supplement is awaited.
   *
   * Idempotent; safe to repeat. One request.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PROCEDURE_DATA_REFUSED` (01), `PROCEDURE_DOSSIER_UNKNOWN` (03), `PROCEDURE_STATE_CONFLICT`
   * (04), `PROCEDURE_FAILED` (99).
   * @source proposed by this project with state 7 of the national portal; confidence: assumed
   */
  withdrawDossier(input: WithdrawDossierInput, options?: CallOptions): Promise<ProcedureStepResult>
}
