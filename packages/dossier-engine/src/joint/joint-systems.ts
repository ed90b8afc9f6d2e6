import type { CivilStatusClient } from '@lienthong/sdk-civil-status'
import type { CallOptions, Instant } from '@lienthong/sdk-core'
import type { NationalPortalClient } from '@lienthong/sdk-dvc'
import type { InsuranceBenefitsClient } from '@lienthong/sdk-insurance'
import type { ResidenceClient, ResidenceProceduresClient } from '@lienthong/sdk-residence'
import type { BenefitPayer } from './joint-death.ts'
import type { JointServiceDesk } from './joint-service-desk.ts'

/** A payer other than Social Security. None has a public wire: a province connects its own. */
export interface FuneralPayerDesk {
  /** Asks for the money, once for each dossier code however often it is called. */
  request(input: {
    readonly dossierCode: string
    readonly deceasedId: string
    readonly beneficiaryId: string
  }): Promise<void>
  /** Tells where the request stands. */
  status(input: {
    readonly dossierCode: string
  }): Promise<
    { readonly state: 'open' } | { readonly state: 'refused' } | { readonly state: 'paid'; readonly amountVnd: number }
  >
}

/** Gives paid fees back. */
export interface RefundDesk {
  /** Asks for a refund, once for each order however often it is called. */
  requestRefund(
    input: { readonly orderId: string; readonly amountVnd: number; readonly reason: string; readonly at: Instant },
    options?: CallOptions,
  ): Promise<void>
}

/** The systems a joint procedure goes through: clients as they are made by their packages. */
export interface JointSystems {
  readonly civilStatus: Pick<CivilStatusClient, 'checkRegistration' | 'submitRegistration' | 'listRegistrationResults'>
  /** Permanent residence and its removal. */
  readonly residence: Pick<
    ResidenceProceduresClient,
    | 'registerPermanentResidence'
    | 'listProcedureResults'
    | 'removeRegistration'
    | 'getProcedureStatus'
    | 'supplementDossier'
    | 'withdrawDossier'
  >
  /** Cards of children and funeral grants of Social Security. */
  readonly benefits: Pick<InsuranceBenefitsClient, 'issueChildCard' | 'requestFuneralGrant' | 'getBenefitRequest'>
  /** The population database: whether it has heard. */
  readonly population: Pick<ResidenceClient, 'verifyCitizen' | 'lookupCitizen'>
  /** The national portal. Absent: the branch does not apply. */
  readonly portal?: Pick<NationalPortalClient, 'upsertDossier' | 'findDossier'>
  /** The joint-service software. Absent: the branch does not apply, as for a dossier filed at the desk. */
  readonly jointService?: JointServiceDesk
  /** Payers other than Social Security. Without one an officer tells what became of it by the signal `payer-decided`. */
  readonly payers?: { readonly [Payer in Exclude<BenefitPayer, 'social-insurance' | 'none'>]?: FuneralPayerDesk }
  /** Without one an officer gives the money back and tells it by the signal `refunded`. */
  readonly refunds?: RefundDesk
  /** Fetches an attached paper, which is held against its `sha256` where it has one. Needed when a dossier has papers. */
  readPaper?(reference: string): Promise<Uint8Array<ArrayBuffer>>
}
