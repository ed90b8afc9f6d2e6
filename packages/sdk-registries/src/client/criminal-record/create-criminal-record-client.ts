import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { checkInput } from '../check-input.ts'
import { each } from '../each.ts'
import type { DeclarationStatus, DeclarationStatusRow } from './declaration-status.ts'
import { findRecordRequest, type FindRecordRequestInput } from './operations/find-record-request.ts'
import { getDeclarationStatus, type GetDeclarationStatusInput } from './operations/get-declaration-status.ts'
import { listDeclarationStatuses, type ListDeclarationStatusesInput } from './operations/list-declaration-statuses.ts'
import { listDeclarations, type ListDeclarationsInput, type PortalDeclaration } from './operations/list-declarations.ts'
import {
  listRecordCatalogue,
  type ListRecordCatalogueInput,
  type RecordCatalogueRow,
} from './operations/list-record-catalogue.ts'
import { markDeclarationsDone, type MarkDeclarationsDoneInput } from './operations/mark-declarations-done.ts'
import { submitDeclaration, type SubmitDeclarationInput } from './operations/submit-declaration.ts'
import { submitRecordRequest, type SubmitRecordRequestInput } from './operations/submit-record-request.ts'
import type { RecordProgress } from './record-progress.ts'

/** Criminal-record certificates, in both generations of the interface. */
export interface CriminalRecordClient {
  /**
   * Hands a declaration in (first generation).
   *
   * `POST /apiLyLichTuPhap/1.0/nhanHoSoDangKy`. Writes. What becomes of the same code again is not public: after an unknown outcome
   * ask `getDeclarationStatus` before you repeat it.
   *
   * @param input.mandated - Who declares for the person; not for certificate No. 2.
   * @returns `declarationId` is absent where the system gives no number.
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`. {@link isCriminalRecordError} narrows to it.
   * @source API document of the platform of Quảng Bình province; confidence: documented, path inferred
   * @example const { declarationId } = await criminalRecord.submitDeclaration({ dossierCode, receivedOn, declaration, residences })
   */
  submitDeclaration(input: SubmitDeclarationInput, options?: CallOptions): Promise<{ readonly declarationId?: string }>

  /**
   * Gets where a dossier stands (first generation): received, worked on, certificate issued.
   *
   * `POST /apiLyLichTuPhap/1.0/LLTP-API-traTrangThaiHs`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`, also where there is no such dossier.
   * @source API document of the platform of Quảng Bình province; confidence: documented, path inferred
   * @example const { state, issuedOn } = await criminalRecord.getDeclarationStatus({ dossierCode })
   */
  getDeclarationStatus(input: GetDeclarationStatusInput, options?: CallOptions): Promise<DeclarationStatus>

  /**
   * Lists the dossiers that were not marked yet, with their state (first generation). One request.
   *
   * `POST /apiLyLichTuPhap/1.0/LLTP-API-traDsTrangThaiHs`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, path inferred
   * @example for await (const { dossierCode, state } of criminalRecord.listDeclarationStatuses({})) note(dossierCode, state)
   */
  listDeclarationStatuses(
    input: ListDeclarationStatusesInput,
    options?: CallOptions,
  ): AsyncIterable<DeclarationStatusRow>

  /**
   * Lists one of five catalogues (first generation). One request.
   *
   * `POST /apiLyLichTuPhap/1.0/LLTP-API-traDanhMuc`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, name of the list inferred
   * @example for await (const { id, name } of criminalRecord.listCatalogue({ catalogue: 'ethnicities' })) keep(id, name)
   */
  listCatalogue(input: ListRecordCatalogueInput, options?: CallOptions): AsyncIterable<RecordCatalogueRow>

  /**
   * Lists declarations made at the ministry that the province has not taken over (first generation). One request.
   *
   * `POST /apiLyLichTuPhap/1.0/LLTP-API-traHoSo`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, fields of the answer inferred
   * @example for await (const declaration of criminalRecord.listDeclarations({ filed: 'online' })) open(declaration)
   */
  listDeclarations(input: ListDeclarationsInput, options?: CallOptions): AsyncIterable<PortalDeclaration>

  /**
   * Marks declarations as taken over (first generation). Safe to repeat.
   *
   * `POST /apiLyLichTuPhap/1.0/LLTP-API-danhDauHsThanhCong`.
   *
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, path inferred
   * @example await criminalRecord.markDeclarationsDone({ declarationIds: ['1001', '1002'], infoType: 2 })
   */
  markDeclarationsDone(input: MarkDeclarationsDoneInput, options?: CallOptions): Promise<void>

  /**
   * Checks a dossier as {@link CriminalRecordClient.submitRecordRequest} does, and sends nothing: before a fee is taken for it.
   *
   * @throws {@link InputError} naming every field that is wrong.
   * @example criminalRecord.checkRecordRequest({ authKey, provinceCode: '42', dossierCode, source: '1', receivedOn, certificate: 1, person })
   */
  checkRecordRequest(input: SubmitRecordRequestInput): void

  /**
   * Hands a dossier of the VNeID-era flow in (second generation). The same dossier again is an update, and taken only while the
   * dossier is in state 5.
   *
   * `POST /apiLyLichTuPhapV2/1.0/nhanHoSo`.
   *
   * @param input.person.birthPlace - As far as it is known: a name alone goes into `detail`.
   * @param input.mandated - Who has a mandate. Close family needs none: leave it out then.
   * @param input.convictions - What the person says of convictions and of bans from positions; the wire has one field for both.
   * @param input.papers - Files travel inside the message, 10 MB each at most.
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source public client code of one provincial product; confidence: observed, path assumed
   * @example await criminalRecord.submitRecordRequest({ authKey, provinceCode: '42', dossierCode, source: '1', receivedOn, certificate: 1, person })
   */
  submitRecordRequest(input: SubmitRecordRequestInput, options?: CallOptions): Promise<{ readonly requestId?: string }>

  /**
   * Finds where a dossier of the second generation stands, with its certificate.
   *
   * `POST /apiLyLichTuPhapV2/1.0/traCuuHoSo`. Reads only; safe to repeat.
   *
   * @returns `undefined` when the system has no dossier of this code.
   * @throws {@link RemoteError} `CRIMINAL_RECORD_REFUSED`.
   * @source public client code of one provincial product; confidence: observed, path assumed
   * @example const progress = await criminalRecord.findRecordRequest({ authKey, provinceCode: '42', dossierCode })
   */
  findRecordRequest(input: FindRecordRequestInput, options?: CallOptions): Promise<RecordProgress | undefined>
}

/**
 * Makes a client for criminal-record certificates.
 *
 * @example
 * const criminalRecord = createCriminalRecordClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createCriminalRecordClient(options: ClientOptions): CriminalRecordClient {
  const call = createCaller(options)
  return {
    submitDeclaration: (input, callOptions) => call(submitDeclaration, input, callOptions),
    getDeclarationStatus: (input, callOptions) => call(getDeclarationStatus, input, callOptions),
    listDeclarationStatuses: (input, callOptions) => each(() => call(listDeclarationStatuses, input, callOptions)),
    listCatalogue: (input, callOptions) => each(() => call(listRecordCatalogue, input, callOptions)),
    listDeclarations: (input, callOptions) => each(() => call(listDeclarations, input, callOptions)),
    markDeclarationsDone: (input, callOptions) => call(markDeclarationsDone, input, callOptions),
    checkRecordRequest: (input) => checkInput(submitRecordRequest, input, options),
    submitRecordRequest: (input, callOptions) => call(submitRecordRequest, input, callOptions),
    findRecordRequest: (input, callOptions) => call(findRecordRequest, input, callOptions),
  }
}
