import { dayOf, InputError, readInstant, fieldProblem, type Clock } from '@lienthong/sdk-core'
import type { PaymentProof } from '../dossier/case-system.ts'
import { dossierHandle, type DossierHandle } from '../dossier/dossier-handle.ts'
import { openCase, type CaseOptions } from '../dossier/open-case.ts'
import { ownerOf, progressOf } from '../dossier/progress.ts'
import type { DossierProgress } from '../dossier/dossier-view.ts'
import type { DossierSync } from '../dossier/ports.ts'
import type { DossierHead } from '../service/filing.ts'
import type { FlowStep } from '../service/flow-step.ts'
import type { ServiceDefinition } from '../service/service-definition.ts'
import type { ServiceSlug } from '../services/index.ts'
import { checkForm, type ServiceForm } from './check-form.ts'
import { getService, serviceVersion } from './get-service.ts'
import { quoteFee } from './quote-fee.ts'
import { ServiceError } from './service-error.ts'

/** Who takes the dossier and who hears of it. */
export interface SubmitOptions extends Pick<CaseOptions, 'clients' | 'processes' | 'provinceCode'> {
  readonly head: DossierHead
  /** Tells the national portal. Absent: nobody tells it. */
  readonly sync?: DossierSync
  /** The fee was paid before, as the platform reported it. */
  readonly paid?: PaymentProof
  readonly clock?: Clock
  /** Whose dossier it is, for the portal. Default whoever files by the form; a dossier that is followed has no form. */
  readonly owner?: DossierProgress['owner']
}

/**
 * Checks a form and hands the dossier to its system; the portal is told of every state. The day of `head.submittedAt` chooses
 * the version.
 *
 * Safe to repeat with the same `head.dossierCode`: systems know a dossier by its code. Where the flow has the fee paid first,
 * nothing is handed in before: the handle then stands at `payment-required`, and `confirmPayment` hands the dossier in (or call
 * again with `paid`).
 *
 * @throws {@link InputError} with every field at fault, named in Vietnamese and English; nothing was sent.
 * @throws {@link ServiceError} `SERVICE_RUN_BY_OWNER` for a service that another owner takes in, `SERVICE_CLIENT_MISSING`, and as
 * {@link serviceVersion}; nothing was sent.
 * @throws what the client of the system throws.
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
  const { head, paid } = options
  const service = getService(slug) as unknown as ServiceDefinition
  const day = dayOptions(head, options.clock)
  const version = serviceVersion(slug, day)
  const checked = checkedForm(slug, form, day)
  if (service.filing.by === 'mirror') throw new ServiceError('SERVICE_RUN_BY_OWNER', { what: service.filing.portal })
  const serviceCase = openCase(service, { ...options, form: checked })
  serviceCase.check?.()
  const progress = progressOf(service, version, head, options.owner ?? ownerOf(checked))
  const sync = syncOf(service, options.sync)
  const fee = quoteFee(slug, checked, { ...day, channel: head.channel })
  await sync?.tell(progress('registered'))
  const waitsForPayment = paid === undefined && paysFirst(version.flow) && fee.known && fee.totalVnd > 0
  if (waitsForPayment) await sync?.tell(progress('payment-required'))
  const filed = waitsForPayment ? {} : await serviceCase.file(paid)
  return dossierHandle({
    slug: service.slug,
    dossierCode: head.dossierCode,
    serviceCase,
    progress,
    sync,
    payments: options.clients.payments,
    payerName: ownerOf(checked)?.name,
    told: waitsForPayment ? 'payment-required' : 'registered',
    // A system that prices the dossier itself knows best.
    fee: filed.amountVnd === undefined ? fee : pricedBySystem(filed.amountVnd),
    waitsForPayment,
    checkSupplement: (changed) => checkedForm(slug, changed, day),
  })
}

/**
 * Follows a dossier that was handed in before, here or at another owner's portal. Of a service that another owner runs it can be
 * read only.
 *
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING`, and as {@link serviceVersion}
 * @example const { status } = await followDossier('power-party-change', { head, clients: { lineOfBusiness }, sync }).status()
 */
export function followDossier(slug: ServiceSlug | (string & {}), options: Omit<SubmitOptions, 'paid'>): DossierHandle {
  const { head, clients } = options
  const service = getService(slug) as unknown as ServiceDefinition
  const day = dayOptions(head, options.clock)
  const version = serviceVersion(slug, day)
  return dossierHandle({
    slug: service.slug,
    dossierCode: head.dossierCode,
    serviceCase: openCase(service, options),
    progress: progressOf(service, version, head, options.owner),
    sync: syncOf(service, options.sync),
    payments: clients.payments,
    fee: { known: false, charges: [], unknownVi: 'Chưa có tờ khai', unknownEn: 'The form is not at hand' },
    waitsForPayment: false,
    checkSupplement: (changed) => checkedForm(slug, changed, day),
  })
}

/** A process tells the portal itself, and better: two who tell would contradict each other. */
function syncOf({ filing }: ServiceDefinition, sync: DossierSync | undefined): DossierSync | undefined {
  return filing.by === 'process' ? undefined : sync
}

function dayOptions({ submittedAt }: DossierHead, clock: Clock | undefined) {
  const at = readInstant(submittedAt)
  if (at === undefined) {
    throw new InputError({ ...here, fields: [fieldProblem(['head', 'submittedAt'], 'instant')] })
  }
  return { at: dayOf(at), ...(clock && { clock }) }
}

function checkedForm(slug: string, form: unknown, day: ReturnType<typeof dayOptions>): object {
  const checked = checkForm(slug, form, day)
  if (!checked.ok) throw new InputError({ ...here, fields: checked.problems })
  return checked.form as object
}

function paysFirst(flow: readonly FlowStep[]): boolean {
  const pay = flow.findIndex(({ kind }) => kind === 'pay')
  const file = flow.findIndex(({ kind }) => kind === 'file')
  return pay !== -1 && pay < file
}

function pricedBySystem(amountVnd: number) {
  const charge = { id: 'system', vi: 'Số tiền do hệ thống tính', en: 'Amount told by the system', amountVnd }
  const charges = [{ ...charge, confidence: 'observed' as const, source: 'Answer of the system' }]
  return { known: true as const, totalVnd: amountVnd, charges }
}

const here = { system: 'essential-services', operation: 'submit' } as const
