import type { LandClient } from '@lienthong/sdk-registries'
import { dueDate } from '../api/due-date.ts'
import { ServiceError } from '../api/service-error.ts'
import type { CaseSystem } from '../dossier/case-system.ts'
import type { DossierResult, DossierView } from '../dossier/dossier-view.ts'
import type { CheckedFormOf } from '../form/define-form.ts'
import type { HandedIn } from '../service/filing.ts'
import { landHolderChangeDocuments } from '../services/land-holder-change/documents.ts'
import type { landHolderChangeForm } from '../services/land-holder-change/form.ts'
import { noSuchStep } from './registry-cases.ts'

/**
 * What the land office did with a dossier. The wire takes dossiers in and tells nothing but tax notices: an officer enters the
 * rest, or the provincial product has it from there.
 */
export interface LandOutcomes {
  /** Where a dossier stands; `undefined` while the office has told nothing. */
  find(dossierCode: string): Promise<(Omit<DossierView, 'dossierCode'> & Pick<DossierResult, 'papers'>) | undefined>
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
}

type Form = CheckedFormOf<typeof landHolderChangeForm>

/** Hands changes of the holder of land to the land office. What else happens to the dossier is told by {@link LandOutcomes}. */
export function landCases({
  client,
  receivedBy,
  procedure,
  byProvince = true,
  outcomes,
}: LandCasesOptions): CaseSystem {
  const sent = new Set<string>()
  return {
    async submit({ dossierCode, submittedAt, content, channel, documents = [] }) {
      // The land office takes no dossier twice, and cannot be asked what it has.
      if (sent.has(dossierCode) || (await outcomes.find(dossierCode)) !== undefined) return { alreadyReceived: true }
      // The catalogue has checked the form of this service before it comes here.
      const form = content as Form
      const due = dueDate('land-holder-change', { receivedAt: submittedAt, form, channel })
      if (!due.known) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'dueAt' })
      const head = { receiptCode: dossierCode, dossierCode, receivedBy, receivedAt: submittedAt, dueAt: due.dueAt }
      await client.submitDossier({ ...head, byProvince, procedure, ...written(form), papers: documents.map(paperOf) })
      sent.add(dossierCode)
      return { alreadyReceived: false, dueAt: due.dueAt }
    },
    async status({ dossierCode }) {
      const found = await outcomes.find(dossierCode)
      if (found === undefined) return sent.has(dossierCode) ? { dossierCode, status: 'received' } : undefined
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

/** The wire has no ids of papers: their names, and how many of each are originals. */
function paperOf({ id, name }: HandedIn) {
  const known = landHolderChangeDocuments.find((document) => document.id === id)
  const original = known?.copy === 'original'
  return { name: known?.vi ?? name, originals: original ? 1 : 0, copies: original ? 0 : 1 }
}

function written({ applicant, parcel }: Form) {
  const { provinceCode, communeCode, detail } = parcel.address
  const { name, personalId, phone, permanentResidence } = applicant
  return {
    provinceCode,
    communeCode,
    address: detail,
    applicant: { name, paperNumber: personalId, address: permanentResidence?.detail ?? detail, phone },
    parcels: [
      {
        number: parcel.number,
        mapSheet: parcel.sheet,
        ...(parcel.squareMetres !== undefined && { areaM2: parcel.squareMetres }),
        address: detail,
      },
    ],
  }
}
