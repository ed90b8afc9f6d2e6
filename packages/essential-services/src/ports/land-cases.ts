import type { LandClient } from '@lienthong/sdk-registries'
import { parseInstant, type Instant } from '@lienthong/sdk-core'
import { dueDate } from '../api/due-date.ts'
import { ServiceError } from '../api/service-error.ts'
import type { CaseSubmission, CaseSystem } from '../dossier/case-system.ts'
import type { DossierResult, DossierView } from '../dossier/dossier-view.ts'
import { placePapers, type ReadPaper } from '../dossier/fetch-papers.ts'
import type { CheckedFormOf } from '../form/define-form.ts'
import { landHolderChangeDocuments } from '../services/land-holder-change/documents.ts'
import type { landHolderChangeForm } from '../services/land-holder-change/form.ts'
import { clockAt, papersOfRegistry, type RegistryPaper } from './papers-of-registry.ts'
import { noSuchStep } from './registry-cases.ts'
import { writeLandDossier } from './write-land-dossier.ts'

/**
 * What the land office did with a dossier: a table of your own. The wire takes dossiers in and tells nothing but tax notices: an
 * officer enters the rest, or the provincial product has it from there.
 */
export interface LandOutcomes {
  /** Where a dossier stands; `undefined` while nothing was sent. */
  find(dossierCode: string): Promise<(Omit<DossierView, 'dossierCode'> & Pick<DossierResult, 'papers'>) | undefined>
  /**
   * Keeps that a dossier was sent. `find` must tell of it from then on, after a restart too, as `received` and without papers until
   * more is known: nothing else stops it from being sent a second time.
   */
  noteSent(sent: { readonly dossierCode: string; readonly at: Instant; readonly dueAt: Instant }): Promise<void>
}

/** How a province hands dossiers to the land office. */
export interface LandCasesOptions {
  readonly client: LandClient
  /** Who receives at the one-stop desk. */
  readonly receivedBy: string
  /** Procedure by the list of the land system. */
  readonly procedure: { readonly code: string; readonly name: string }
  /** True when the province decides. Default true, as since 1 July 2025. */
  readonly byProvince?: boolean
  readonly outcomes: LandOutcomes
  /** Fetches the papers, which travel inside the message. `servicePorts` gives its own. */
  readonly readPaper?: ReadPaper
}

type Form = CheckedFormOf<typeof landHolderChangeForm>

/**
 * Hands changes of the holder of land to the land office. Its wire has fields for applicant, parcel and papers only: holder,
 * certificate and what changes stand on the declaration, which goes along as a page.
 *
 * When the process dies between sending and `noteSent`, the next try sends again; the land office then refuses the receipt
 * (`LAND_REFUSED`), and an officer has to look.
 */
export function landCases({ client, outcomes, readPaper, ...desk }: LandCasesOptions): CaseSystem {
  const { receivedBy, procedure, byProvince = true } = desk
  return {
    async submit(dossier) {
      const { dossierCode, submittedAt } = dossier
      // The land office takes no dossier twice, and cannot be asked what it has.
      if ((await outcomes.find(dossierCode)) !== undefined) return { alreadyReceived: true }
      // The catalogue has checked the form of this service before it comes here.
      const form = dossier.content as Form
      const at = parseInstant(submittedAt)
      const dueAt = dueAtOf(dossier)
      const head = { receiptCode: dossierCode, dossierCode, receivedBy, receivedAt: at, dueAt, byProvince, procedure }
      const papers = await papersOf(dossier, readPaper)
      await client.submitDossier({ ...head, ...writeLandDossier(form, at), papers: papers.map(writePaper) })
      await outcomes.noteSent({ dossierCode, at, dueAt })
      return { alreadyReceived: false, dueAt }
    },
    async status({ dossierCode }) {
      const found = await outcomes.find(dossierCode)
      if (found === undefined) return undefined
      const { papers: _, ...view } = found
      return { dossierCode, ...view }
    },
    supplement: noSuchStep('supplement'),
    withdraw: noSuchStep('withdraw'),
    confirmPayment: noSuchStep('confirmPayment'),
    async result({ dossierCode }) {
      const found = await outcomes.find(dossierCode)
      if (found === undefined) return { ended: false, papers: [] }
      const { status, papers, refusal } = found
      const ended = papers.length > 0 || refusal !== undefined
      return { ended, papers, ...(status && { status }), ...(refusal && { refusal }) }
    },
  }
}

function dueAtOf({ submittedAt, content: form, channel }: CaseSubmission): Instant {
  const due = dueDate('land-holder-change', { receivedAt: submittedAt, form, channel, clock: clockAt(submittedAt) })
  if (!due.known) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'dueAt' })
  return due.dueAt
}

function papersOf(dossier: CaseSubmission, readPaper: ReadPaper | undefined): Promise<RegistryPaper[]> {
  const { dossierCode, submittedAt, content: form } = dossier
  const documents = placePapers(dossier.documents ?? [])
  const around = {
    slug: 'land-holder-change',
    rules: landHolderChangeDocuments,
    readPaper,
    operation: 'submit',
  } as const
  return papersOfRegistry({ ...around, form, dossierCode, submittedAt, documents })
}

function writePaper({ title, fileName, content, original }: RegistryPaper) {
  return {
    name: title,
    originals: original ? 1 : 0,
    copies: original ? 0 : 1,
    file: { name: fileName, content },
  }
}
