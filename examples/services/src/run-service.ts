import {
  dueDate,
  followDossier,
  getService,
  paymentProof,
  prefill,
  quoteFee,
  submit,
  type DossierHandle,
  type DossierHead,
  type DossierView,
  type ServiceSlug,
} from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import type { Office } from './office.ts'

const hourMs = 3_600_000
const ended: readonly (string | undefined)[] = ['finished', 'returned', 'not-received', 'stopped', 'withdrawn']

/** A dossier that is on its way. */
export interface Filed {
  readonly slug: ServiceSlug
  readonly head: DossierHead
  readonly dossier: DossierHandle
  readonly mirrored: boolean
}

/** Hands a dossier in, as a one-stop office does: asks the register about the one who files, checks, submits, has the fee paid. */
export async function fileService(
  slug: ServiceSlug,
  form: object,
  office: Office,
  /** How the systems behave with this dossier. */
  prepare: (head: DossierHead) => Promise<void> = () => Promise.resolve(),
): Promise<Filed> {
  const head = await office.nextHead()
  office.inHand = head.dossierCode
  await setPace(slug, form, head, office)
  await prepare(head)
  const mirrored = getService(slug).filing.by === 'mirror'
  if (mirrored) await ownerTakesIn(slug, form, head, office)
  else await lookUp(slug, form, office)
  return { slug, head, dossier: await handIn(slug, form, head, office), mirrored }
}

/**
 * Hands a dossier to its system, or follows one that another owner took in. After an outage the same again: one dossier, and a
 * fee that was paid is not paid again.
 */
export async function handIn(
  slug: ServiceSlug,
  form: object,
  head: DossierHead,
  office: Office,
): Promise<DossierHandle> {
  const { admin, clients, sync, engine } = office
  const options = { head, clients, sync, processes: engine, provinceCode: '42', clock: admin }
  if (getService(slug).filing.by === 'mirror') {
    const owner = applicantOf(form)
    const known = owner && { owner: { name: owner.name, personalId: owner.personalId } }
    return followDossier(slug, { ...options, ...known })
  }
  const dossier = await submit(slug, form, options)
  await payFee(dossier, office)
  return dossier
}

/** Lets time pass until the office has decided. @returns Where it stands then. */
export async function followToEnd(filed: Filed, office: Office, longestDays = 60): Promise<DossierView> {
  const { admin, engine } = office
  const beganAt = admin.now()
  office.inHand = filed.head.dossierCode
  const end = beganAt + longestDays * 24 * hourMs
  for (;;) {
    await engine.drain()
    const view = await filed.dossier.status()
    if (ended.includes(view.status) || view.status === 'supplement-required' || admin.now() >= end) return view
    // Most is decided within hours; what takes days is looked at four times a day.
    await admin.advance(admin.now() - beganAt < 4 * hourMs ? hourMs / 2 : 6 * hourMs)
    enterLand(filed, office)
  }
}

/** Brings what the portal has not heard to it. */
export async function tellPortal({ engine, outbox, admin }: Office): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    await engine.drain()
    await outbox.drain()
    const next = [await engine.nextWakeAt(), await outbox.nextWakeAt()].flatMap((at) => (at === undefined ? [] : [at]))
    const soon = next.filter((at) => Date.parse(at) - admin.now() < 24 * hourMs).sort()[0]
    if (soon === undefined) return
    await admin.advance(Math.max(1_000, Date.parse(soon) - admin.now()))
  }
}

/** Pays when a fee is asked for: the payer pays at the bank, unless the platform has it already, and the platform is asked. */
export async function payFee(dossier: DossierHandle, { admin, payments }: Office): Promise<void> {
  if ((await dossier.status()).status !== 'payment-required') return
  const { reference } = await dossier.pay()
  const paidBefore = paymentProof(await payments.findPayment(reference))
  if (paidBefore === undefined) await admin.officer('payment', 'pay', { reference })
  const proof = paidBefore ?? paymentProof(await payments.findPayment(reference))
  if (proof === undefined) throw new Error('The platform does not know of the payment')
  await dossier.confirmPayment(proof)
}

/** Systems without public wire take about two thirds of the time they have, and ask for the fee that the service quotes. */
async function setPace(slug: ServiceSlug, form: object, head: DossierHead, { admin }: Office): Promise<void> {
  const { filing, number } = getService(slug)
  const due = dueDate(slug, { receivedAt: head.submittedAt, form, clock: admin })
  const untilDueMs = due.known ? Date.parse(due.dueAt) - admin.now() : (number % 5) * 24 * hourMs
  const decideAfterMs = Math.max(hourMs, Math.round((untilDueMs * 2) / 3 / hourMs) * hourMs)
  if (filing.by === 'line-of-business' || filing.by === 'mirror') {
    const fee = quoteFee(slug, form, { at: head.submittedAt.slice(0, 10), channel: head.channel, clock: admin })
    const feeVnd = fee.known ? fee.totalVnd : 0
    await admin.setPolicy('line-of-business', { decideAfterMs, feeVnd }, head.dossierCode)
  }
  if (slug === 'criminal-record') await admin.setPolicy('criminal-record', { decideAfterMs }, head.dossierCode)
}

/** A mirrored service: the citizen files at the portal of the owner, who takes the dossier in. Here by the mock of the owner. */
async function ownerTakesIn(slug: ServiceSlug, form: object, head: DossierHead, { clients }: Office): Promise<void> {
  const { filing } = getService(slug)
  if (filing.by !== 'mirror') return
  const { office: _, ...told } = head
  await clients.lineOfBusiness?.submit({ ...told, system: filing.system, service: slug, content: form })
}

async function lookUp(slug: ServiceSlug, form: object, { admin, clients }: Office): Promise<void> {
  const applicant = applicantOf(form)
  if (applicant?.birthDate === undefined) return
  const { name, personalId, birthDate } = applicant
  const signedIn = { name, personalId, birthDate, officer: 'can-bo-mot-cua' }
  await prefill(slug, signedIn, clients, { at: instantOf(admin.now()).slice(0, 10), clock: admin })
}

function applicantOf(form: object) {
  const { applicant, person } = form as Record<
    string,
    { name: string; personalId: string; birthDate?: string } | undefined
  >
  const found = applicant ?? person
  if (found === undefined) return undefined
  const { name, personalId, birthDate } = found
  return { name, personalId, ...(birthDate !== undefined && { birthDate }) }
}

/** The land office answers on paper after eight days; an officer enters it. */
function enterLand({ slug, head }: Filed, { admin, landBook }: Office): void {
  if (slug !== 'land-holder-change' || landBook.hasEnded(head.dossierCode)) return
  if (admin.now() - Date.parse(head.submittedAt) >= 8 * 24 * hourMs)
    landBook.enterFinished(head.dossierCode, 'KQ.G10.001147')
}
