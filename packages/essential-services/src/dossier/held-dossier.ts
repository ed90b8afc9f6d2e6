import { dayOf, instantOf, readInstant, systemClock } from '@lienthong/sdk-core'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import { ServiceError } from '../api/service-error.ts'
import type { PaymentProof } from './case-system.ts'
import { checkSupplement, checkWithdrawal } from './check-step.ts'
import type { HandleParts, StartedPayment } from './dossier-handle.ts'
import type { DossierResult, DossierView } from './dossier-view.ts'
import { feeAsked } from './fee-asked.ts'
import { handIn } from './hand-in.ts'
import { readProof, requireAmount } from './payment-proof.ts'
import { findPaid, referenceFor } from './payments-of.ts'
import type { CheckedSupplement, Supplement, Withdrawal } from './service-case.ts'
import { standingOf, type Standing } from './standing.ts'
import { portalTeller } from './tell-portal.ts'

/** What is remembered is only what no system can be asked: everything else is asked each time. */
export class HeldDossier {
  readonly #parts: HandleParts
  readonly #teller: ReturnType<typeof portalTeller>
  #stage: Standing['stage']
  #paid: PaymentProof | undefined
  #supplementedAt: string | undefined

  constructor(parts: HandleParts) {
    this.#parts = parts
    this.#teller = portalTeller(parts.progress, parts.sync, parts.told)
    this.#stage = parts.stage
    this.#paid = parts.paid
  }

  async status(): Promise<DossierView> {
    return this.#tell(await this.#look())
  }

  async supplement(supplement: Supplement): Promise<DossierView> {
    const { serviceCase, checkForm } = this.#parts
    const { form, ...given } = checkSupplement(supplement)
    const checked: CheckedSupplement = form === undefined ? given : { ...given, form: checkForm(form) }
    await this.#look()
    this.#requireNotWithdrawn()
    if (this.#stage === 'waits') throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'supplement' })
    await step(serviceCase.supplement, 'supplement')(checked)
    this.#supplementedAt = given.submittedAt
    return this.status()
  }

  async withdraw(withdrawal: Withdrawal): Promise<DossierView> {
    const given = checkWithdrawal(withdrawal)
    await this.#look()
    if (this.#stage === 'waits') return this.#takeBack(given)
    if (this.#stage !== 'withdrawn') await step(this.#parts.serviceCase.withdraw, 'withdraw')(given)
    return this.status()
  }

  async pay(): Promise<StartedPayment> {
    const { dossierCode, payments, payerName, progress } = this.#parts
    const view = await this.#look()
    this.#requireNotWithdrawn()
    if (this.#isPaid(view)) throw new ServiceError('SERVICE_ALREADY_PAID')
    const fee = feeAsked(this.#parts.fee, view)
    if (!fee.known) throw new ServiceError('SERVICE_FEE_UNKNOWN')
    const over = view.status === undefined || ended.includes(view.status)
    if (fee.totalVnd === 0 || over) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'pay' })
    if (payments === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'payments' })
    // Paid and not handed in: the platform does not tell all of the payment, so that somebody has to.
    const way = this.#stage === 'waits' ? { what: 'confirmPayment' } : {}
    const reference = await referenceFor(dossierCode, fee.totalVnd, payments, way)
    const { service, procedure } = progress('payment-required')
    const started = await payments.startPayment({
      dossierCode,
      reference,
      amountVnd: fee.totalVnd,
      charges: fee.charges.map(({ id, vi, amountVnd }) => ({ id, vi, amountVnd })),
      service: { slug: service.slug, nameVi: service.nameVi, ...(procedure && { procedure }) },
      ...(payerName !== undefined && { payerName }),
    })
    return { reference, amountVnd: fee.totalVnd, ...started }
  }

  async confirmPayment(given: PaymentProof): Promise<DossierView> {
    const proof = readProof(given, this.#parts.dossierCode, place)
    const view = await this.#look()
    this.#requireNotWithdrawn()
    // To say yes here would lose the money: nobody has the dossier.
    if (this.#parts.followed && this.#stage !== 'handed-in')
      throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'file' })
    if (this.#paid?.transactionId === proof.transactionId) return this.#tell(view)
    if (this.#paid !== undefined) throw new ServiceError('SERVICE_ALREADY_PAID')
    if (this.#stage === 'waits') await this.#handIn(proof)
    else await this.#passOn(proof, view)
    this.#paid = proof
    return this.status()
  }

  async result(): Promise<DossierResult> {
    const { status } = await this.#look()
    if (this.#stage === 'waits') return { ended: false, status: 'payment-required', papers: [] }
    if (this.#stage === 'withdrawn') return { ended: true, ...(status && { status }), papers: [] }
    return this.#parts.serviceCase.result()
  }

  /** What no system has the portal was told by whoever knew it first. */
  async #tell(view: DossierView): Promise<DossierView> {
    return this.#stage === 'handed-in' ? this.#teller(view, this.#supplementedAt) : view
  }

  /** Where it stands; also whether another process has handed it in or taken it back since. */
  async #look(): Promise<DossierView> {
    const { dossierCode, serviceCase, sync, fee } = this.#parts
    if (this.#stage === 'handed-in') return serviceCase.view()
    if (this.#stage !== 'withdrawn') {
      const standing = await standingOf(dossierCode, serviceCase, sync)
      if (standing.stage !== 'unknown') this.#stage = standing.stage
      if (standing.stage === 'handed-in') return standing.view
    }
    if (this.#stage === 'unknown') return { dossierCode }
    if (this.#stage === 'withdrawn') return { dossierCode, status: 'withdrawn' }
    return { dossierCode, status: 'payment-required', ...(fee.known && { amountVnd: fee.totalVnd }) }
  }

  async #takeBack(given: Withdrawal): Promise<DossierView> {
    const { dossierCode, serviceCase } = this.#parts
    // Whoever tells the portal keeps it: nobody else has heard of this dossier.
    const view = await this.#teller({ dossierCode, status: 'withdrawn', at: given.at })
    this.#stage = 'withdrawn'
    const { status } = await serviceCase.view()
    if (status === undefined) return view
    // Another process has handed it in since it was looked at.
    this.#stage = 'handed-in'
    if (status !== 'withdrawn') await step(serviceCase.withdraw, 'withdraw')(given)
    return this.status()
  }

  async #handIn(proof: PaymentProof): Promise<void> {
    const { fee, clock = systemClock } = this.#parts
    if (!fee.known) throw new ServiceError('SERVICE_FEE_UNKNOWN')
    requireAmount(proof, fee.totalVnd, place)
    await handIn({ ...this.#parts, clock }, proof)
    this.#stage = 'handed-in'
  }

  /** A payment for a dossier that its system has. */
  async #passOn(proof: PaymentProof, view: DossierView): Promise<void> {
    const { dossierCode, serviceCase, paysFirst, payments } = this.#parts
    // To say yes here would lose the money: nobody has the dossier.
    if (view.status === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'file' })
    this.#judge(proof, view)
    if (!paysFirst || view.status === 'payment-required') {
      await step(serviceCase.confirmPayment, 'confirmPayment')(proof)
      return
    }
    // It came in paid. Whether with this payment or with another one, the platform knows.
    const paid = (await findPaid(dossierCode, payments))?.proof
    if (paid !== undefined && paid.transactionId !== proof.transactionId) throw new ServiceError('SERVICE_ALREADY_PAID')
  }

  #judge(proof: PaymentProof, view: DossierView): void {
    const { fee, serviceCase, clock = systemClock } = this.#parts
    const due = feeAsked(fee, view)
    const asked = view.status === 'payment-required'
    const named = asked && view.amountVnd !== undefined
    // What nobody here knows the system judges.
    if (!due.known || (serviceCase.pricedBySystem && !named)) return
    if (due.totalVnd === 0) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'pay' })
    const paidAt = readInstant(proof.paidAt)
    const today = dayOf(instantOf(clock.now()))
    // What a system asks for may grow from day to day, as a fine does: of another day it alone knows what it asked.
    if (named && paidAt !== undefined && dayOf(paidAt) < today) return
    requireAmount(proof, due.totalVnd, place)
  }

  #isPaid(view: DossierView): boolean {
    const { paysFirst, fee } = this.#parts
    if (this.#paid !== undefined) return true
    // It would not have come in unpaid.
    const cameInPaid = paysFirst && fee.known && fee.totalVnd > 0
    return cameInPaid && view.status !== undefined && view.status !== 'payment-required'
  }

  #requireNotWithdrawn(): void {
    if (this.#stage === 'withdrawn') throw new ServiceError('SERVICE_DOSSIER_WITHDRAWN')
  }
}

const place = { operation: 'confirmPayment', at: [] } as const

const ended: readonly DossierStatus[] = ['withdrawn', 'stopped', 'not-received', 'finished', 'returned']

function step<Step>(possible: Step | undefined, what: string): Step {
  if (possible === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what })
  return possible
}
