import type { Clock } from '@lienthong/sdk-core'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { FeeQuote } from '../api/quote-fee.ts'
import type { PaymentProof } from './case-system.ts'
import type { DossierResult, DossierView } from './dossier-view.ts'
import { HeldDossier } from './held-dossier.ts'
import { inTurn } from './in-turn.ts'
import type { DossierSync, PaymentDesk } from './ports.ts'
import type { ProgressWriter } from './progress.ts'
import type { ServiceCase, Supplement, Withdrawal } from './service-case.ts'
import type { Standing } from './standing.ts'

/** A payment that was started. Send the payer to `redirectUrl`. */
export interface StartedPayment {
  readonly reference: string
  readonly amountVnd: number
  readonly redirectUrl?: string
}

/**
 * A dossier that was handed in: follow it, answer, pay, take it back, fetch its result. Two calls at once run one after the other.
 *
 * One dossier is handled by one process at a time: two that pay and withdraw a dossier at the same moment each look again when they
 * are done, and take it back at its system if they can; the portal may still hear `received` after `withdrawn`.
 */
export interface DossierHandle {
  readonly slug: string
  readonly dossierCode: string
  /** Asks the system where the dossier stands, and has the portal told when that is new. */
  status(): Promise<DossierView>
  /**
   * Answers what the office asked for.
   *
   * @throws {@link InputError} when a field of `given` or of a corrected form is at fault; nothing was sent.
   * @throws {@link ServiceError} `SERVICE_STEP_NOT_POSSIBLE` where the system has no such step or the dossier is not handed in yet,
   * `SERVICE_DOSSIER_WITHDRAWN`
   */
  supplement(given: Supplement): Promise<DossierView>
  /**
   * Takes the dossier back. One that waits for its fee stays withdrawn: nothing is paid for it and nothing handed in any more.
   *
   * @throws {@link InputError} when a field of `given` is at fault; nothing was sent.
   * @throws {@link ServiceError} `SERVICE_STEP_NOT_POSSIBLE` where the system has no such step.
   */
  withdraw(given: Withdrawal): Promise<DossierView>
  /**
   * Starts the payment of what is to be paid: what the system asks for now, else the fee. Send the payer to `redirectUrl`. The same
   * dossier again is the same payment: nobody pays twice, and `redirectUrl` may be absent then, as the platform told it before. A
   * payment that is paid already is not started again.
   *
   * @throws {@link ServiceError} `SERVICE_FEE_UNKNOWN`, `SERVICE_ALREADY_PAID` (with `what: 'confirmPayment'` when the platform has the
   * payment and does not tell all of it: give the proof to `confirmPayment`), `SERVICE_DOSSIER_WITHDRAWN`,
   * `SERVICE_STEP_NOT_POSSIBLE` when there is nothing to pay, `SERVICE_CLIENT_MISSING` without `payments`.
   */
  pay(): Promise<StartedPayment>
  /**
   * Takes over that the fee was paid, as the platform reported it. A dossier that waited for it is handed in now, once; the same
   * transaction again is `status()`.
   *
   * @throws {@link InputError} naming `reference` or `amountVnd` when the payment is one of another dossier, or not of the amount
   * that is to be paid; nothing was sent.
   * @throws {@link ServiceError} `SERVICE_ALREADY_PAID` for a second payment, `SERVICE_DOSSIER_WITHDRAWN`: in both cases the money
   * has to be given back, and with `what: 'withdraw'` the system has the dossier all the same and a person has to have it taken
   * back. `SERVICE_STEP_NOT_POSSIBLE` when nothing is to be paid, or the dossier is only followed and was not
   * handed in: `submit` it with `paid`.
   */
  confirmPayment(proof: PaymentProof): Promise<DossierView>
  /** What came of the dossier so far. */
  result(): Promise<DossierResult>
}

/** What a handle works with. */
export interface HandleParts {
  readonly slug: string
  readonly dossierCode: string
  readonly serviceCase: ServiceCase
  readonly progress: ProgressWriter
  readonly sync?: DossierSync | undefined
  readonly payments?: PaymentDesk | undefined
  readonly payerName?: string | undefined
  /** The last state the portal was told. Absent: nobody knows, as of a dossier that is followed. */
  readonly told?: DossierStatus | undefined
  readonly fee: FeeQuote
  /** The fee is paid before the dossier is handed in. */
  readonly paysFirst: boolean
  readonly stage: Standing['stage']
  /** The payment it was handed in with. */
  readonly paid?: PaymentProof | undefined
  readonly clock?: Clock | undefined
  /** Checks a corrected form as the first one was. */
  readonly checkForm: (form: unknown) => object
  /** There is no form to hand in: whoever has it does that. */
  readonly followed?: true
}

/** Makes the handle of a dossier. */
export function dossierHandle(parts: HandleParts): DossierHandle {
  const { slug, dossierCode } = parts
  const dossier = new HeldDossier(parts)
  const next = inTurn()
  return {
    slug,
    dossierCode,
    status: () => next(() => dossier.status()),
    supplement: (given) => next(() => dossier.supplement(given)),
    withdraw: (given) => next(() => dossier.withdraw(given)),
    pay: () => next(() => dossier.pay()),
    confirmPayment: (proof) => next(() => dossier.confirmPayment(proof)),
    result: () => next(() => dossier.result()),
  }
}
