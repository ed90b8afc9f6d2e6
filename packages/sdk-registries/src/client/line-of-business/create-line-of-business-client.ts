import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { checkInput } from '../check-input.ts'
import type { CaseResult, CaseView } from './case-view.ts'
import { confirmCasePayment, type ConfirmCasePaymentInput } from './operations/confirm-case-payment.ts'
import { getCaseResult } from './operations/get-case-result.ts'
import { getCaseStatus, type CaseKeyInput } from './operations/get-case-status.ts'
import { submitCase, type CaseReceipt, type SubmitCaseInput } from './operations/submit-case.ts'
import { supplementCase, type SupplementCaseInput } from './operations/supplement-case.ts'
import { withdrawCase, type WithdrawCaseInput } from './operations/withdraw-case.ts'

/**
 * Hands dossiers to systems that publish no interface, by one assumed shape. Each input names its `system`: one client serves all
 * of them, and a real client takes the place of one of them by `lineOfBusinessBySystem`.
 */
export interface LineOfBusinessClient {
  /**
   * Checks what {@link submit} would be given, as it does itself, and sends nothing: whoever tells others of a dossier, or takes
   * money for it, knows before that it can be sent.
   *
   * @throws {@link InputError} with every field at fault.
   * @example lineOfBusiness.checkSubmission({ system: 'vehicle', dossierCode, service, submittedAt, channel, agencyCode, content })
   */
  checkSubmission(input: SubmitCaseInput): void

  /**
   * Hands a dossier to the system that decides it.
   *
   * `POST /apiNghiepVu/1.0/tiepNhanHoSo`. Writes once per system and dossier code; safe to repeat: the same content again is
   * answered with `alreadyReceived`.
   *
   * @param input.system - As `vehicle`; see {@link lineOfBusinessSystems}.
   * @param input.content - The form, or what the service makes of it: a JSON object. Not looked at here.
   * @param input.paid - Absent where nothing was paid before.
   * @returns `dueAt` is absent where the system names no time.
   * @throws {@link RemoteError} `CASE_CODE_USED` (HO_SO_DA_DUNG), `CASE_AMOUNT_MISMATCH` (SAI_SO_TIEN), `CASE_INVALID`,
   * `CASE_SERVER_ERROR`. {@link isLineOfBusinessError} narrows to them.
   * @source no public wire; confidence: assumed
   * @example
   * const { dueAt } = await lineOfBusiness.submit({ system: 'vehicle', dossierCode, service, submittedAt, channel, agencyCode, content })
   */
  submit(input: SubmitCaseInput, options?: CallOptions): Promise<CaseReceipt>

  /**
   * Finds where a dossier stands, with the question or the refusal that goes with it.
   *
   * `POST /apiNghiepVu/1.0/traCuuTrangThai`. Reads only; safe to repeat. One request.
   *
   * @returns `undefined` when the system has no dossier of this code.
   * @throws {@link RemoteError} `CASE_INVALID`, `CASE_SERVER_ERROR`.
   * @source no public wire; the states are those of the national portal (observed); confidence: assumed
   * @example const view = await lineOfBusiness.status({ system: 'immigration', dossierCode })
   */
  status(input: CaseKeyInput, options?: CallOptions): Promise<CaseView | undefined>

  /**
   * Answers the question that a system asks.
   *
   * `POST /apiNghiepVu/1.0/boSungHoSo`. Safe to repeat with the number of the question: it is answered once.
   *
   * @param input.question - `number` of the question. Absent means the last one.
   * @param input.content - The corrected content, where fields were asked for.
   * @throws {@link RemoteError} `CASE_QUESTION_MISMATCH` (SAI_YEU_CAU), `CASE_STATE_FORBIDS` (SAI_TRANG_THAI), `CASE_NOT_FOUND`,
   * `CASE_INVALID`, `CASE_SERVER_ERROR`.
   * @source no public wire; confidence: assumed
   * @example await lineOfBusiness.supplement({ system, dossierCode, question: 1, submittedAt, documents })
   */
  supplement(input: SupplementCaseInput, options?: CallOptions): Promise<void>

  /**
   * Takes a dossier back. Safe to repeat.
   *
   * `POST /apiNghiepVu/1.0/rutHoSo`.
   *
   * @throws {@link RemoteError} `CASE_STATE_FORBIDS` (SAI_TRANG_THAI: it is being worked on, or has ended), `CASE_NOT_FOUND`,
   * `CASE_INVALID`, `CASE_SERVER_ERROR`.
   * @source no public wire; confidence: assumed
   * @example await lineOfBusiness.withdraw({ system, dossierCode, reason, at })
   */
  withdraw(input: WithdrawCaseInput, options?: CallOptions): Promise<void>

  /**
   * Tells a system that the fee of a dossier was paid. Safe to repeat with the same transaction.
   *
   * `POST /apiNghiepVu/1.0/xacNhanThanhToan`.
   *
   * @throws {@link RemoteError} `CASE_AMOUNT_MISMATCH` (SAI_SO_TIEN), `CASE_STATE_FORBIDS` (SAI_TRANG_THAI: nothing is to be paid),
   * `CASE_NOT_FOUND`, `CASE_INVALID`, `CASE_SERVER_ERROR`.
   * @source no public wire; confidence: assumed
   * @example await lineOfBusiness.confirmPayment({ system, dossierCode, reference, transactionId, amountVnd, paidAt })
   */
  confirmPayment(input: ConfirmCasePaymentInput, options?: CallOptions): Promise<void>

  /**
   * Gets what came of a dossier so far: its papers, or why it was refused.
   *
   * `POST /apiNghiepVu/1.0/layKetQua`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `CASE_NOT_FOUND` (KHONG_CO_HO_SO), `CASE_INVALID`, `CASE_SERVER_ERROR`.
   * @source no public wire; confidence: assumed
   * @example const { ended, papers } = await lineOfBusiness.result({ system: 'seals', dossierCode })
   */
  result(input: CaseKeyInput, options?: CallOptions): Promise<CaseResult>
}

/**
 * Makes a client for all systems that speak the one assumed contract.
 *
 * @example
 * const lineOfBusiness = createLineOfBusinessClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createLineOfBusinessClient(options: ClientOptions): LineOfBusinessClient {
  const call = createCaller(options)
  return {
    checkSubmission: (input) => checkInput(submitCase, input, options),
    submit: (input, callOptions) => call(submitCase, input, callOptions),
    status: (input, callOptions) => call(getCaseStatus, input, callOptions),
    supplement: (input, callOptions) => call(supplementCase, input, callOptions),
    withdraw: (input, callOptions) => call(withdrawCase, input, callOptions),
    confirmPayment: (input, callOptions) => call(confirmCasePayment, input, callOptions),
    result: (input, callOptions) => call(getCaseResult, input, callOptions),
  }
}
