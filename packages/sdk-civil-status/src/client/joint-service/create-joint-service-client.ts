import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { acknowledgeJointDossier } from './operations/acknowledge-joint-dossier.ts'
import { getJointDossier } from './operations/get-joint-dossier.ts'
import { listNewJointDossiers } from './operations/list-new-joint-dossiers.ts'
import {
  updateJointStatus,
  type UpdateJointStatusInput,
  type UpdateJointStatusResult,
} from './operations/update-joint-status.ts'
import type { JointDossier, NewJointDossier } from './joint-dossier.ts'

/** Takes joint births and deaths over from the joint-service software, and tells it every step. */
export interface JointServiceClient {
  /**
   * Lists the dossiers that the province has not acknowledged yet, without their content.
   *
   * Reads only; safe to repeat. One request, however many there are. A dossier that a citizen supplemented stands here again
   * with the same `jointDossierCode`. A row that cannot be read comes as `unreadable` with its error and does not end the list.
   *
   * @throws {@link RemoteError} `GATEWAY_CREDENTIALS_REFUSED`, `GATEWAY_SESSION_OVER`.
   * @source public client code of a provincial one-stop product; confidence: observed, path assumed
   * @example
   * for await (const row of jointService.listNewJointDossiers()) {
   *   if (row.kind === 'birth' || row.kind === 'death') await takeOver(await jointService.getJointDossier({ id: row.id }))
   * }
   */
  listNewJointDossiers(options?: CallOptions): AsyncIterable<NewJointDossier>

  /**
   * Gives one dossier with its form and papers.
   *
   * Reads only; safe to repeat. One request. The form is the citizen's: what is missing in it or cannot be read is absent and
   * named in `request.problems`, for the clerk to ask about. `request.kind` is `other` for a module this client does not know.
   *
   * @param input.id - Of the list; not the code of the dossier.
   * @throws {@link InputError} when `id` is missing.
   * @throws {@link RemoteError} `JOINT_SERVICE_UNKNOWN_DOSSIER` (không tồn tại), as after the citizen withdrew it.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` when the wrapping or the form is none.
   * @source public client code of a provincial one-stop product; confidence: observed for births and deaths themselves, assumed
   * for everything that stands in the form beside them
   * @example const { request, attachments } = await jointService.getJointDossier({ id: row.id })
   */
  getJointDossier(input: { readonly id: string }, options?: CallOptions): Promise<JointDossier>

  /**
   * Says that the province has taken a dossier over. It then leaves the list.
   *
   * Safe to repeat. One request. Due within two working hours of the filing: see {@link acknowledgementDueAt}. Store the dossier
   * first: what is acknowledged is not offered again, unless the citizen supplements it.
   *
   * @throws {@link InputError} when `jointDossierCode` is missing.
   * @throws {@link RemoteError} `JOINT_SERVICE_UNKNOWN_DOSSIER` (không tồn tại), `JOINT_SERVICE_FAILED` (server error),
   * `JOINT_SERVICE_FIELD_REFUSED` (errors).
   * @throws {@link ContractError} `UNKNOWN_REFUSAL` when it says something else than "cập nhật thành công".
   * @source public client code of a provincial one-stop product; confidence: observed, path assumed
   * @example await jointService.acknowledgeJointDossier({ jointDossierCode: row.jointDossierCode })
   */
  acknowledgeJointDossier(input: { readonly jointDossierCode: string }, options?: CallOptions): Promise<void>

  /**
   * Tells the next step of a dossier: `received`, `eligible`, `sent-to-registry`, `registered`, `returned`, or one of the
   * branches `supplement-required` and `refused`. See {@link jointStatus} for the order.
   *
   * Safe to repeat: a step that was told before changes nothing. One request. With `knownStatus` a step that cannot follow is
   * refused here, before it is sent.
   *
   * @param input.at - When the step was done; sent as wall clock of Viet Nam.
   * @param input.supplementBy - Default is seven working days after `at`, by the rule of 15:00.
   * @param input.entry.personalId - Absent while the number is not issued: the certificate is valid without it. Tell the number
   * with the `entry` of `returned` then; after that step this software takes no number any more.
   * @returns `updated`, or `already-final` when the dossier takes no such step any more: the software says so where it was
   * told before, and public clients take it as done. `settledAs` may name another end than yours: tell the officer then.
   * @throws {@link InputError} with every field at fault; `status-order` when the step cannot follow `knownStatus`. Also when
   * `at` lies outside the working calendar and `supplementBy` is absent.
   * @throws {@link RemoteError} `JOINT_SERVICE_NOT_READY` (chưa cập nhật trạng thái), to be sent again later;
   * `JOINT_SERVICE_FAILED` (server error), likewise; `JOINT_SERVICE_INVALID_TRANSITION` (logic xử lý không hợp lệ) for good;
   * `JOINT_SERVICE_UNKNOWN_DOSSIER` (không tồn tại); `JOINT_SERVICE_FIELD_REFUSED` (errors), with `field`.
   * @throws {@link ContractError} `UNKNOWN_REFUSAL` when the text is none the table of texts knows.
   * @source public client code of a provincial one-stop product and helper tools of two provinces; confidence: observed, path assumed
   * @example
   * const { outcome } = await jointService.updateJointStatus({
   *   status: 'received', jointDossierCode, dossierCode, procedureCode, at: '2026-03-02T08:20:00+07:00', knownStatus: 'new',
   * })
   */
  updateJointStatus(input: UpdateJointStatusInput, options?: CallOptions): Promise<UpdateJointStatusResult>
}

/**
 * Makes a client of the joint-service software.
 *
 * @example
 * const jointService = createJointServiceClient({ gateway: jointServiceGateway({ baseUrl, username, password }) })
 */
export function createJointServiceClient(options: ClientOptions): JointServiceClient {
  const call = createCaller(options)
  return {
    async *listNewJointDossiers(callOptions) {
      yield* await call(listNewJointDossiers, {}, callOptions)
    },
    getJointDossier: (input, callOptions) => call(getJointDossier, input, callOptions),
    acknowledgeJointDossier: (input, callOptions) => call(acknowledgeJointDossier, input, callOptions),
    updateJointStatus: (input, callOptions) => call(updateJointStatus, input, callOptions),
  }
}
