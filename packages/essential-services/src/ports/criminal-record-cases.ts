import type { CriminalRecordClient, RecordProgress } from '@lienthong/sdk-registries'
import { ServiceError } from '../api/service-error.ts'
import type { CaseSystem } from '../dossier/case-system.ts'
import type { DossierResult } from '../dossier/dossier-view.ts'
import type { CheckedFormOf } from '../form/define-form.ts'
import type { criminalRecordForm } from '../services/criminal-record/form.ts'
import { noSuchStep } from './registry-cases.ts'

/** How a province asks for certificates. */
export interface CriminalRecordCasesOptions {
  /** Client of the second generation, which takes dossiers of VNeID. */
  readonly client: Pick<CriminalRecordClient, 'submitRecordRequest' | 'findRecordRequest'>
  /** Key of the province. */
  readonly authKey: string
  /** Two digits. */
  readonly provinceCode: string
  /** Where dossiers are filed, by the list of the system. */
  readonly source: string
}

type Form = CheckedFormOf<typeof criminalRecordForm>

/**
 * Hands certificates of a criminal record to their system. It has no message to take a dossier back; a supplement is the whole
 * form again.
 */
export function criminalRecordCases({ client, ...access }: CriminalRecordCasesOptions): CaseSystem {
  const find = (dossierCode: string) => client.findRecordRequest({ ...knownBy(access), dossierCode })
  const send = (dossierCode: string, submittedAt: string, content: object) =>
    // The catalogue has checked the form of this service before it comes here.
    client.submitRecordRequest({ ...access, dossierCode, ...written(content as Form, submittedAt) })
  return {
    async submit({ dossierCode, submittedAt, content }) {
      // The system refuses what it has.
      if ((await find(dossierCode)) !== undefined) return { alreadyReceived: true }
      await send(dossierCode, submittedAt, content)
      return { alreadyReceived: false }
    },
    async status({ dossierCode }) {
      const found = await find(dossierCode)
      return found && viewOf(found)
    },
    async supplement({ dossierCode, submittedAt, content }) {
      if (content === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'form' })
      await send(dossierCode, submittedAt, content)
    },
    withdraw: noSuchStep('withdraw'),
    confirmPayment: noSuchStep('confirmPayment'),
    result: async ({ dossierCode }) => resultOf(await find(dossierCode)),
  }
}

function knownBy({ authKey, provinceCode }: Omit<CriminalRecordCasesOptions, 'client'>) {
  return { authKey, provinceCode }
}

function written(form: Form, submittedAt: string) {
  const { applicant, certificateKind, confirmBans, purpose, copies, delegate, residences = [] } = form
  const { name, personalId, birthDate, phone, permanentResidence } = applicant
  return {
    receivedOn: submittedAt.slice(0, 10),
    certificate: certificateKind === 'no-1' ? (1 as const) : (2 as const),
    confirmBan: confirmBans,
    purpose,
    copies,
    person: {
      name,
      personalId,
      // The form demands it for this service.
      sex: applicant.sex ?? ('female' as const),
      birthDate,
      phone,
      ...(permanentResidence && { residence: placeOf(permanentResidence) }),
    },
    ...(delegate && {
      mandated: {
        name: delegate.name,
        personalId: delegate.personalId,
        relation: delegate.relationship ?? 'Người được ủy quyền',
      },
    }),
    residences: residences.map(({ from, until, permanent, temporary, occupation }) => ({
      from,
      to: until,
      place: temporary === undefined ? permanent : `${permanent}; tạm trú: ${temporary}`,
      ...(occupation !== undefined && { job: occupation }),
    })),
  }
}

function placeOf({ provinceCode, communeCode, detail }: NonNullable<Form['applicant']['permanentResidence']>) {
  return { provinceCode, communeCode, detail }
}

function viewOf({ dossierCode, status }: RecordProgress) {
  return { dossierCode, ...(status !== undefined && { status }) }
}

/** @source codes of the results: national procedure database; confidence: documented */
const resultCodes = { 1: 'KQ.G01.000200', 2: 'KQ.G01.000199' } as const

function resultOf(found: RecordProgress | undefined): DossierResult {
  if (found === undefined) return { ended: false, papers: [] }
  const { status, certificate } = found
  const told = status === undefined ? {} : { status }
  if (certificate === undefined)
    return { ended: status === 'not-received' || status === 'stopped', ...told, papers: [] }
  const { number, issuedOn, pdf } = certificate
  const paper = { code: resultCodes[certificate.certificate], number, issuedOn, ...(pdf && { pdf }) }
  return { ended: true, ...told, papers: [paper] }
}
