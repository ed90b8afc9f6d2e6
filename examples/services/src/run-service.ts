import {
  dueDate,
  followDossier,
  getService,
  lookUp,
  paymentProof,
  paymentReference,
  prefill,
  quoteFee,
  requiredDocuments,
  serviceVersion,
  submit,
  type DossierHandle,
  type DossierHead,
  type DossierView,
  type HandedIn,
  type FindingState,
  type ServiceSlug,
} from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import type { Office } from './office.ts'
import { paper } from './papers.ts'

const hourMs = 3_600_000
const ended: readonly (string | undefined)[] = ['finished', 'returned', 'not-received', 'stopped', 'withdrawn']

/** A dossier that is on its way. */
export interface Filed {
  readonly slug: ServiceSlug
  readonly head: DossierHead
  readonly dossier: DossierHandle
  readonly mirrored: boolean
}

/** One that was filed just now. */
export interface NewlyFiled extends Filed {
  /** What the population database said of the one who files. */
  readonly register: RegisterAnswer
}

/**
 * What came of the question about the one who files. `no-procedure`: no code of the service is known, and the register takes no
 * question without one. `not-asked`: the owner of the service asks, or the form names nobody with a birth date.
 */
export type RegisterAnswer = FindingState | 'no-procedure' | 'not-asked'

/** Hands a dossier in, as a one-stop office does: asks the register about the one who files, checks, submits, has the fee paid. */
export async function fileService(
  slug: ServiceSlug,
  form: object,
  office: Office,
  /** How the systems behave with this dossier. */
  prepare: (head: DossierHead) => Promise<void> = () => Promise.resolve(),
  documents: readonly HandedIn[] = papersAtTheDesk(slug),
): Promise<NewlyFiled> {
  const head = { ...(await office.nextHead()), ...(documents.length > 0 && { documents }) }
  office.inHand = head.dossierCode
  await setPace(slug, form, head, office)
  await prepare(head)
  const mirrored = getService(slug).filing.by === 'mirror'
  if (mirrored) await ownerTakesIn(slug, form, head, office)
  const register = mirrored ? 'not-asked' : await askRegisters(slug, form, office)
  return { slug, head, dossier: await handIn(slug, form, head, office), mirrored, register }
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

/** The original certificate of land is handed in at the desk, whatever else is online. */
function papersAtTheDesk(slug: ServiceSlug): readonly HandedIn[] {
  if (slug !== 'land-holder-change') return []
  return [paper('certificate')]
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
    if (filed.slug === 'land-holder-change') await office.landBook.collect()
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
  const proofOf = async (reference: string) => paymentProof(await payments.findPayment(reference))
  // After an outage the platform may know of a payment that the system has not heard of.
  const paidBefore = await proofOf(paymentReference(dossier.dossierCode))
  if (paidBefore !== undefined) return void (await dossier.confirmPayment(paidBefore))
  const { reference } = await dossier.pay()
  await admin.officer('payment', 'pay', { reference })
  const proof = await proofOf(reference)
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
async function ownerTakesIn(slug: ServiceSlug, form: object, head: DossierHead, office: Office): Promise<void> {
  const { filing } = getService(slug)
  if (filing.by !== 'mirror') return
  const { office: _, ...told } = head
  const documents = handedIn(slug, form, head, office)
  await office.clients.lineOfBusiness?.submit({
    ...told,
    system: filing.system,
    service: slug,
    content: form,
    documents,
  })
}

/** The papers that no register stands in for, as a citizen uploads them. */
function handedIn(slug: ServiceSlug, form: object, { submittedAt }: DossierHead, { admin }: Office) {
  return requiredDocuments(slug, form, { at: submittedAt.slice(0, 10), clock: admin })
    .filter(({ state, rule }) => state === 'hand-in' && rule.copy !== 'e-form')
    .map(({ id }) => paper(id))
}

/** Fills in what the population database knows of the one who files, then asks what else a register can tell of the form. */
async function askRegisters(slug: ServiceSlug, form: object, { admin, clients }: Office): Promise<RegisterAnswer> {
  const applicant = applicantOf(form)
  if (applicant?.birthDate === undefined) return 'not-asked'
  const day = { at: instantOf(admin.now()).slice(0, 10), clock: admin }
  if (serviceVersion(slug, day).procedures.length === 0) return 'no-procedure'
  const { name, personalId, birthDate } = applicant
  const officer = 'can-bo-mot-cua'
  const { found: known } = await prefill(slug, { name, personalId, birthDate, officer }, clients, day)
  const { found } = await lookUp(slug, form, clients, { officer, known, ...day })
  return found.identity ?? 'not-asked'
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
