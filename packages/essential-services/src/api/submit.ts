import { InputError, readInstant, systemClock, type Clock } from '@lienthong/sdk-core'
import type { PaymentProof } from '../dossier/case-system.ts'
import { checkOptions } from '../dossier/check-options.ts'
import { dossierHandle, type DossierHandle } from '../dossier/dossier-handle.ts'
import type { DossierProgress } from '../dossier/dossier-view.ts'
import { feeWith } from '../dossier/fee-asked.ts'
import { openCase, type CaseOptions } from '../dossier/open-case.ts'
import { readProof, requireAmount } from '../dossier/payment-proof.ts'
import { handIn } from '../dossier/hand-in.ts'
import { findPaid } from '../dossier/payments-of.ts'
import type { DossierSync } from '../dossier/ports.ts'
import { ownerOf, progressOf } from '../dossier/progress.ts'
import type { ServiceCase } from '../dossier/service-case.ts'
import { standingOf, type Standing } from '../dossier/standing.ts'
import type { DossierHead } from '../service/filing.ts'
import type { FlowStep } from '../service/flow-step.ts'
import type { ServiceDefinition } from '../service/service-definition.ts'
import type { ServiceSlug } from '../services/index.ts'
import { checkForm, type ServiceForm } from './check-form.ts'
import { getService, serviceVersion } from './get-service.ts'
import { quoteFee, type FeeQuote } from './quote-fee.ts'
import { ServiceError } from './service-error.ts'

/** Who takes the dossier and who hears of it. */
export interface SubmitOptions extends Pick<CaseOptions, 'clients' | 'processes' | 'provinceCode'> {
  readonly head: DossierHead
  /** Tells the national portal. Absent: nobody tells it. */
  readonly sync?: DossierSync
  /** The fee was paid before, as the platform reported it: under a reference of this dossier, and all of it. */
  readonly paid?: PaymentProof
  /**
   * What the office states that the dossier costs, in đồng; 0 when nothing is to be paid. It goes before the catalogue, and is
   * needed where the catalogue does not know and the fee is paid first. Never take it from the payer. A system that names the
   * amount itself is believed more.
   */
  readonly feeVnd?: number
  readonly clock?: Clock
  /** Whose dossier it is, for the portal. Default whoever files by the form; a dossier that is followed has no form. */
  readonly owner?: DossierProgress['owner']
}

/**
 * Checks a form and hands the dossier to its system; the portal is told of every state, the first time when the system has taken
 * the dossier or when it waits for its fee. The day of `head.submittedAt` chooses the version.
 *
 * Safe to repeat with the same `head.dossierCode`: systems know a dossier by its code. Where the flow has the fee paid first,
 * nothing is handed in before: the handle then stands at `payment-required`, and `confirmPayment` hands the dossier in (or call
 * again with `paid`; after a restart call again without: system, payment platform and `sync` are asked what became of it).
 *
 * @throws {@link InputError} with every field at fault, named in Vietnamese and English: of the form, of `head`, a client without
 * a method, a payment of another dossier or another amount. Nothing was sent and nobody was told.
 * @throws {@link ServiceError} `SERVICE_RUN_BY_OWNER` for a service that another owner takes in, `SERVICE_CLIENT_MISSING`,
 * `SERVICE_FEE_UNKNOWN` where the fee comes first and neither the catalogue nor `feeVnd` says what it is, `SERVICE_PAID_OTHER_AMOUNT`
 * for a payment that the platform has of another amount, `SERVICE_DOSSIER_WITHDRAWN` for one that was paid after it was withdrawn, and as {@link serviceVersion}; nothing was sent.
 * @throws what the client of the system throws; the portal has heard nothing new.
 * @example
 * const dossier = await submit('absence-declaration', form, { head, clients: { residenceProcedures }, sync })
 * const { status } = await dossier.status()
 */
export async function submit<Slug extends ServiceSlug>(
  slug: Slug,
  form: ServiceForm<Slug>,
  options: SubmitOptions,
): Promise<DossierHandle>
export async function submit(slug: string, form: unknown, options: SubmitOptions): Promise<DossierHandle>
export async function submit(slug: string, form: unknown, options: SubmitOptions): Promise<DossierHandle> {
  const head = checkOptions(options, 'submit')
  const { service, day, version } = versionFor(slug, head, options)
  const checked = checkedForm(slug, form, day)
  if (service.filing.by === 'mirror') throw new ServiceError('SERVICE_RUN_BY_OWNER', { what: service.filing.portal })
  const serviceCase = openCase(service, { ...options, head, form: checked })
  await serviceCase.check?.()
  const fee = feeWith(quoteFee(slug, checked, { ...day, channel: head.channel }), options.feeVnd)
  const sync = syncOf(service, options.sync)
  const paysFirst = isPaidFirst(version.flow)
  const beginning = { head, fee, paysFirst, serviceCase, sync, options }
  const { dossierCode } = head
  const told = await sync?.lastTold?.(dossierCode)
  const { stage, paid } = await begin(beginning)
  if (paid && told !== 'withdrawn')
    await handIn({ dossierCode, serviceCase, sync, clock: options.clock ?? systemClock }, paid)
  else if (stage === 'handed-in') await serviceCase.file(paid)
  const progress = progressOf(service, version, head, options.owner ?? ownerOf(checked))
  if (stage !== 'withdrawn') await sync?.tell(progress('registered'))
  if (stage === 'waits') await sync?.tell(progress('payment-required'))
  return dossierHandle({
    slug: service.slug,
    dossierCode,
    serviceCase,
    progress,
    sync,
    payments: options.clients.payments,
    payerName: ownerOf(checked)?.name,
    told: told ?? (stage === 'waits' ? 'payment-required' : 'registered'),
    fee,
    paysFirst,
    stage,
    paid,
    clock: options.clock,
    checkForm: (changed) => checkedForm(slug, changed, day),
  })
}

/**
 * Follows a dossier that was handed in before, here or at another owner's portal. Of a service that another owner runs it can be
 * read only. One that waits for its fee stands at `payment-required` or `withdrawn` as far as `sync.lastTold` knows; it is handed in
 * by `submit` with `paid`.
 *
 * @throws {@link InputError} when a field of the options is at fault.
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING`, and as {@link serviceVersion}
 * @example const { status } = await followDossier('power-party-change', { head, clients: { lineOfBusiness }, sync }).status()
 */
export function followDossier(slug: ServiceSlug | (string & {}), options: Omit<SubmitOptions, 'paid'>): DossierHandle {
  const head = checkOptions(options, 'followDossier')
  const { service, day, version } = versionFor(slug, head, options)
  const unknown = {
    known: false,
    charges: [],
    unknownVi: 'Chưa có tờ khai',
    unknownEn: 'The form is not at hand',
  } as const
  const paysFirst = isPaidFirst(version.flow)
  return dossierHandle({
    slug: service.slug,
    dossierCode: head.dossierCode,
    serviceCase: openCase(service, { ...options, head }),
    progress: progressOf(service, version, head, options.owner),
    sync: syncOf(service, options.sync),
    payments: options.clients.payments,
    fee: feeWith(unknown, options.feeVnd),
    paysFirst,
    // One whose fee comes first may still wait for it, or have been taken back: that is asked.
    stage: paysFirst ? 'unknown' : 'handed-in',
    followed: true,
    clock: options.clock,
    checkForm: (changed) => checkedForm(slug, changed, day),
  })
}

interface Beginning {
  readonly head: DossierHead
  readonly fee: FeeQuote
  readonly paysFirst: boolean
  readonly serviceCase: ServiceCase
  readonly sync: DossierSync | undefined
  readonly options: SubmitOptions
}

/** Whether a dossier may be handed in now, and with which payment. Asks, and sends nothing. */
async function begin({ head, fee, paysFirst, serviceCase, sync, options }: Beginning): Promise<{
  readonly stage: Standing['stage']
  readonly paid?: PaymentProof | undefined
}> {
  const { dossierCode } = head
  const paid = options.paid && checkedProof(options.paid, dossierCode, fee, serviceCase)
  if (paysFirst && !fee.known) throw new ServiceError('SERVICE_FEE_UNKNOWN')
  if (!paysFirst || !fee.known || fee.totalVnd === 0) return { stage: 'handed-in', paid }
  const { stage } = await standingOf(dossierCode, serviceCase, sync)
  if (stage === 'withdrawn' && paid) throw new ServiceError('SERVICE_DOSSIER_WITHDRAWN')
  if (stage === 'handed-in' || stage === 'withdrawn') return { stage, paid }
  // The call-back may have been lost: the platform knows whether it was paid.
  const found = paid ?? (await findPaid(dossierCode, options.clients.payments))?.proof
  if (found === undefined) return { stage: 'waits' }
  // Nobody gave this payment to the call: the caller is told in other words than of a field.
  const other = paid === undefined && !serviceCase.pricedBySystem && found.amountVnd !== fee.totalVnd
  if (other) throw new ServiceError('SERVICE_PAID_OTHER_AMOUNT')
  return { stage: 'handed-in', paid: checkedProof(found, dossierCode, fee, serviceCase) }
}

/** A payment of this dossier and of its fee. Where only the system knows the amount, the system judges it. */
function checkedProof(given: unknown, dossierCode: string, fee: FeeQuote, serviceCase: ServiceCase): PaymentProof {
  const place = { operation: here.operation, at: ['paid'] }
  const proof = readProof(given, dossierCode, place)
  const { pricedBySystem, confirmPayment } = serviceCase
  if (pricedBySystem) return proof
  if (fee.known) requireAmount(proof, fee.totalVnd, place)
  else if (confirmPayment === undefined) throw new ServiceError('SERVICE_FEE_UNKNOWN')
  return proof
}

function versionFor(slug: string, head: DossierHead, { clock }: Pick<SubmitOptions, 'clock'>) {
  const service = getService(slug) as unknown as ServiceDefinition
  // Checked with the head.
  const at = readInstant(head.submittedAt)?.slice(0, 10) ?? ''
  const day = { at, ...(clock && { clock }) }
  return { service, day, version: serviceVersion(slug, day) }
}

type Day = ReturnType<typeof versionFor>['day']

/** A process tells the portal itself, and better: two who tell would contradict each other. */
function syncOf({ filing }: ServiceDefinition, sync: DossierSync | undefined): DossierSync | undefined {
  return filing.by === 'process' ? undefined : sync
}

function checkedForm(slug: string, form: unknown, day: Day): object {
  const checked = checkForm(slug, form, day)
  if (!checked.ok) throw new InputError({ ...here, fields: checked.problems })
  return checked.form as object
}

function isPaidFirst(flow: readonly FlowStep[]): boolean {
  const pay = flow.findIndex(({ kind }) => kind === 'pay')
  const file = flow.findIndex(({ kind }) => kind === 'file')
  return pay !== -1 && pay < file
}

const here = { system: 'essential-services', operation: 'submit' } as const
