import type { FeeQuote } from '../api/quote-fee.ts'
import { ServiceError } from '../api/service-error.ts'
import type { PaymentProof } from './case-system.ts'
import type { DossierResult, DossierView } from './dossier-view.ts'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import { paymentReference } from './payment-reference.ts'
import { pricedBySystem } from './priced-by-system.ts'
import type { DossierSync, PaymentDesk } from './ports.ts'
import type { ProgressWriter } from './progress.ts'
import type { CheckedSupplement, ServiceCase, Supplement } from './service-case.ts'
import { statesBetween } from './status-path.ts'

/** A dossier that was handed in: follow it, answer, pay, take it back, fetch its result. */
export interface DossierHandle {
  readonly slug: string
  readonly dossierCode: string
  /** Asks the system where the dossier stands, and has the portal told when that is new. */
  status(): Promise<DossierView>
  /** Answers what the office asked for. @throws {@link InputError} when a corrected form has faults; nothing was sent. */
  supplement(given: Supplement): Promise<DossierView>
  /** Takes the dossier back. @throws {@link ServiceError} `SERVICE_STEP_NOT_POSSIBLE` where the system has no such step. */
  withdraw(given: { readonly reason: string; readonly at: string }): Promise<DossierView>
  /**
   * Starts the payment of the fee: what the system asks for now, where it tells that, else what was quoted. Send the payer to
   * `redirectUrl`. The same dossier again is the same payment: nobody pays twice, and `redirectUrl` may be absent then, as the
   * platform told it before.
   *
   * @throws {@link ServiceError} `SERVICE_FEE_UNKNOWN`, `SERVICE_STEP_NOT_POSSIBLE` when there is nothing to pay,
   * `SERVICE_CLIENT_MISSING` without `payments`.
   */
  pay(): Promise<{ readonly reference: string; readonly amountVnd: number; readonly redirectUrl?: string }>
  /** Takes over that the fee was paid, as the platform reported it. A dossier that waited for it is handed in now. */
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
  readonly told?: DossierStatus
  readonly fee: FeeQuote
  /** The fee is paid before the dossier is handed in, and was not yet. */
  readonly waitsForPayment: boolean
  readonly checkSupplement: (form: unknown) => object
}

/** Makes the handle of a dossier. */
export function dossierHandle(parts: HandleParts): DossierHandle {
  const { slug, dossierCode, serviceCase, progress, sync } = parts
  let waits = parts.waitsForPayment
  let told = parts.told
  const seen: { receivedAt?: string; finishedAt?: string } = {}
  // A state that comes again after a supplement is another event, also of a system that tells no times.
  let supplementedAt: string | undefined
  const tell = async (view: DossierView): Promise<DossierView> => {
    for (const step of stepsSince(told, view)) {
      if (step.at !== undefined && step.status === 'received') seen.receivedAt ??= step.at
      if (step.at !== undefined && step.status === 'finished') seen.finishedAt = step.at
      await sync?.tell(progress(step.status, { ...view, ...seen, at: step.at ?? supplementedAt }))
      told = step.status
    }
    return view
  }
  const status = async (): Promise<DossierView> =>
    waits ? { dossierCode, status: 'payment-required' } : tell(await serviceCase.view())
  return {
    slug,
    dossierCode,
    status,
    async supplement({ form, ...given }) {
      const checked: CheckedSupplement = form === undefined ? given : { ...given, form: parts.checkSupplement(form) }
      await step(serviceCase.supplement, 'supplement')(checked)
      supplementedAt = given.submittedAt
      return status()
    },
    async withdraw(given) {
      if (waits) return tell({ dossierCode, status: 'withdrawn', at: given.at })
      await step(serviceCase.withdraw, 'withdraw')(given)
      return status()
    },
    async pay() {
      // A system that asks for an amount knows best, and it may have grown since the dossier was handed in.
      const asked = waits ? undefined : (await serviceCase.view()).amountVnd
      if (asked === undefined) return startPayment(parts)
      // What another owner asks for is paid to that owner.
      step(serviceCase.confirmPayment, 'pay')
      return startPayment({ ...parts, fee: feeAsked(parts.fee, asked) })
    },
    async confirmPayment(proof) {
      if (waits) await serviceCase.file(proof)
      else await step(serviceCase.confirmPayment, 'confirmPayment')(proof)
      waits = false
      return status()
    },
    result: async () => (waits ? { ended: false, status: 'payment-required', papers: [] } : serviceCase.result()),
  }
}

/** What the portal has not heard yet. */
function stepsSince(told: DossierStatus | undefined, { status, at, steps }: DossierView) {
  if (status === undefined || atPortal(told, status) === told) return []
  if (steps && steps.length > 0) {
    const last = steps.findLastIndex((step) => step.status === told)
    return steps.slice(last + 1)
  }
  return (told === undefined ? [status] : statesBetween(told, atPortal(told, status))).map((each) => ({
    status: each,
    at,
  }))
}

/** What the portal was told to be received cannot be not received any more: there it is stopped. */
function atPortal(told: DossierStatus | undefined, status: DossierStatus): DossierStatus {
  return status === 'not-received' && told !== undefined && told !== 'registered' ? 'stopped' : status
}

function feeAsked(quoted: FeeQuote, amountVnd: number): FeeQuote {
  return quoted.known && quoted.totalVnd === amountVnd ? quoted : pricedBySystem(amountVnd)
}

async function startPayment({ dossierCode, fee, payments, payerName, progress }: HandleParts) {
  if (!fee.known) throw new ServiceError('SERVICE_FEE_UNKNOWN')
  if (fee.totalVnd === 0) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'pay' })
  if (payments === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'payments' })
  const reference = paymentReference(dossierCode)
  const charges = fee.charges.map(({ id, vi, amountVnd }) => ({ id, vi, amountVnd }))
  const { service, procedure } = progress('payment-required')
  const order = {
    dossierCode,
    reference,
    amountVnd: fee.totalVnd,
    charges,
    service: { slug: service.slug, nameVi: service.nameVi, ...(procedure && { procedure }) },
    ...(payerName !== undefined && { payerName }),
  }
  return { reference, amountVnd: fee.totalVnd, ...(await payments.startPayment(order)) }
}

function step<Step>(possible: Step | undefined, what: string): Step {
  if (possible === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what })
  return possible
}
