import type { CallOptions } from '@lienthong/sdk-core'
import type { CivilStatusRegistration } from './civil-status-registration.ts'
import type { SubmitRegistrationResult } from './operations/submit-registration.ts'

/** What both generations of the interface do alike: take a dossier to be registered. */
export interface CivilStatusRegistrar {
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
   * Safe to repeat with the same `dossierCode`: a push that arrived before is answered with `alreadyReceived: true` and
   * changes nothing, except after `supplement-required`, when it replaces the form. One request. A client of the first
   * generation does not repeat it by itself: what becomes of a second push there is assumed, so look a lost one up with
   * `getRegistrationState` first.
   *
   * The first generation has no place for `jointDossierCode`, `attachments`, `multipleBirthConfirmed`, and a paper beside a
   * personal number: a dossier with one of them is refused (`not-in-generation`). Of `receivedAt` it is told the day only.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_NOT_AUTHENTICATED` (100), `CIVIL_STATUS_ADDRESS_NOT_ALLOWED` (101),
   * `CIVIL_STATUS_UNKNOWN_AGENCY` (106), `CIVIL_STATUS_DATA_INCORRECT` (500).
   * @source second generation: public client code of a provincial one-stop product and of Gia Lai helper tools; confidence:
   * observed. First generation: API document of one province; confidence: documented, form inferred
   * @example
   * await civilStatus.submitRegistration({ kind: 'death', dossierCode, receivedAt, registryCommuneCode, deceased, requester })
   */
  submitRegistration(registration: CivilStatusRegistration, options?: CallOptions): Promise<SubmitRegistrationResult>
}
