import type { DossierHead, HandedIn } from '../service/filing.ts'
import type { DossierResult, DossierView } from './dossier-view.ts'

/**
 * A system that takes dossiers in by one shape: the `line-of-business` contract, and registries. Each method names the system
 * and the dossier; the real system can be put in its place in one file.
 */
export interface CaseSystem {
  /**
   * Refuses what `submit` would refuse without asking anybody, before the portal hears of the dossier and before money is taken
   * for it. Sends nothing; papers may be fetched. Absent: nothing is checked beforehand but form and head.
   */
  check?(input: CaseSubmission): void | Promise<void>
  /** Hands a dossier in. Idempotent by `dossierCode`. */
  submit(input: CaseSubmission): Promise<{ readonly alreadyReceived: boolean; readonly dueAt?: string }>
  /** `undefined` when the system has none of this code. */
  status(dossier: CaseKey): Promise<DossierView | undefined>
  /** Answers a question. */
  supplement(input: CaseKey & CaseSupplement): Promise<void>
  /** Takes a dossier back. */
  withdraw(input: CaseKey & { readonly reason: string; readonly at: string }): Promise<void>
  /**
   * Tells the system that a fee was paid. The same transaction again changes nothing; an amount that is not what the system asked
   * for when it was paid has to be refused.
   */
  confirmPayment(input: CaseKey & PaymentProof): Promise<void>
  /** What came of a dossier so far. */
  result(dossier: CaseKey): Promise<DossierResult>
}

/** Which dossier of which system. */
export interface CaseKey {
  /** As `vehicle`, `criminal-record`. */
  readonly system: string
  readonly dossierCode: string
}

/** A dossier for a system. */
export interface CaseSubmission extends CaseKey, DossierHead {
  /** Slug of the service. */
  readonly service: string
  /** The checked form, or what the service makes of it. */
  readonly content: object
  readonly paid?: PaymentProof
}

/** What answers a question. */
export interface CaseSupplement {
  readonly question?: number
  readonly submittedAt: string
  readonly documents: readonly HandedIn[]
  /** The corrected content, where fields were asked for. */
  readonly content?: object
  /**
   * The dossier as it stood before, with what earlier supplements brought by the same handle, for a system to which a supplement
   * is the whole dossier again. Absent of one that is followed, until a supplement has brought its form: demand `content` then.
   */
  readonly before?: Pick<CaseSubmission, 'content' | 'documents'>
}

/** A payment that was made, as the platform reported it to you: never what a browser says. */
export interface PaymentProof {
  /** The `reference` that `pay` gave. */
  readonly reference: string
  /** Number of the transaction at the platform. */
  readonly transactionId: string
  /** Whole đồng, above 0. */
  readonly amountVnd: number
  readonly paidAt: string
}
