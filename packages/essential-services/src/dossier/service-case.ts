import type { PaymentProof } from './case-system.ts'
import type { HandedIn } from '../service/filing.ts'
import type { DossierResult, DossierView } from './dossier-view.ts'

/** What is added to a dossier that was asked a question. */
export interface Supplement {
  readonly submittedAt: string
  readonly documents?: readonly HandedIn[]
  /**
   * The corrected form, where fields were asked for. It is checked as the first one was, and replaces it whole. Civil status and
   * criminal record take the whole dossier again: there a handle of `followDossier`, which does not know what was filed, needs the
   * form with its first supplement, and all papers that still count. The police takes papers only, and no form.
   */
  readonly form?: unknown
}

/** A supplement after its form was checked. */
export interface CheckedSupplement extends Omit<Supplement, 'form'> {
  readonly form?: object
}

/** Why and when a dossier is taken back. */
export interface Withdrawal {
  readonly reason: string
  readonly at: string
}

/** A dossier at its system, whatever that system speaks. A step that the system does not have is absent. */
export interface ServiceCase {
  /** Checks what the system's own client would refuse, before anybody hears of the dossier and anything is paid for it. Sends nothing. */
  check?(): void | Promise<void>
  /** Hands the dossier in; safe to repeat with the same code. */
  file(paid?: PaymentProof): Promise<{ readonly dueAt?: string }>
  /** Without `status` for a dossier that the system does not have. */
  view(): Promise<DossierView>
  result(): Promise<DossierResult>
  supplement?(given: CheckedSupplement): Promise<void>
  withdraw?(given: Withdrawal): Promise<void>
  /** Tells the system of a payment that it asked for; the system judges the amount too. */
  confirmPayment?(proof: PaymentProof): Promise<void>
  /** The system names the amount itself: what the catalogue reckons is an estimate. */
  readonly pricedBySystem?: true
}
