import type { CriminalRecordClient, RecordProgress } from '@lienthong/sdk-registries'
import { ServiceError } from '../api/service-error.ts'
import type { CaseSubmission, CaseSystem } from '../dossier/case-system.ts'
import type { DossierResult } from '../dossier/dossier-view.ts'
import { placePapers, type PlacedPaper, type ReadPaper } from '../dossier/fetch-papers.ts'
import type { CheckedFormOf } from '../form/define-form.ts'
import { criminalRecordDocuments } from '../services/criminal-record/documents.ts'
import type { criminalRecordForm } from '../services/criminal-record/form.ts'
import { papersOfRegistry } from './papers-of-registry.ts'
import { noSuchStep } from './registry-cases.ts'
import { writeCriminalRecord } from './write-criminal-record.ts'

/** How a province asks for certificates. */
export interface CriminalRecordCasesOptions {
  /** Client of the second generation, which takes dossiers of VNeID. */
  readonly client: Pick<CriminalRecordClient, 'checkRecordRequest' | 'submitRecordRequest' | 'findRecordRequest'>
  /** Key of the province. */
  readonly authKey: string
  /** Two digits. */
  readonly provinceCode: string
  /** Where dossiers are filed, by the list of the system. */
  readonly source: string
  /** Fetches the papers, which travel inside the message. `servicePorts` gives its own. */
  readonly readPaper?: ReadPaper
}

type Form = CheckedFormOf<typeof criminalRecordForm>
type Dossier = Pick<CaseSubmission, 'dossierCode' | 'submittedAt' | 'content'> & {
  readonly documents: readonly PlacedPaper[]
  readonly operation: 'submit' | 'supplement'
}

/**
 * Hands certificates of a criminal record to their system. What its wire has no field for, as the identity paper or the fee
 * group, stands on the declaration that goes along as a page. It has no message to take a dossier back; a supplement is the whole
 * dossier again. The fee is paid first, so that papers are fetched twice: to be checked before it, and to be sent after it.
 */
export function criminalRecordCases({ client, readPaper, ...access }: CriminalRecordCasesOptions): CaseSystem {
  const find = (dossierCode: string) => client.findRecordRequest({ ...knownBy(access), dossierCode })
  const written = async ({ dossierCode, submittedAt, content, documents, operation }: Dossier) => {
    // The catalogue has checked the form of this service before it comes here.
    const form = content as Form
    const around = { slug: 'criminal-record', rules: criminalRecordDocuments, readPaper, operation } as const
    const papers = await papersOfRegistry({ ...around, form, dossierCode, submittedAt, documents })
    const files = papers.map(({ title, fileName, content: file }) => ({ kind: title, fileName, content: file }))
    return { ...access, dossierCode, ...writeCriminalRecord(form, submittedAt), papers: files }
  }
  const firstly = ({ documents = [], ...dossier }: CaseSubmission) =>
    written({ ...dossier, documents: placePapers(documents), operation: 'submit' })
  return {
    async check(dossier) {
      client.checkRecordRequest(await firstly(dossier))
    },
    async submit(dossier) {
      // The system refuses what it has.
      if ((await find(dossier.dossierCode)) !== undefined) return { alreadyReceived: true }
      await client.submitRecordRequest(await firstly(dossier))
      return { alreadyReceived: false }
    },
    async status({ dossierCode }) {
      const found = await find(dossierCode)
      return found && viewOf(found)
    },
    async supplement({ dossierCode, submittedAt, documents, before, content = before?.content }) {
      if (content === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'form' })
      const all = placePapers(before?.documents ?? [], documents)
      const whole = { dossierCode, submittedAt, content, documents: all, operation: 'supplement' } as const
      await client.submitRecordRequest(await written(whole))
    },
    withdraw: noSuchStep('withdraw'),
    confirmPayment: noSuchStep('confirmPayment'),
    result: async ({ dossierCode }) => resultOf(await find(dossierCode)),
  }
}

function knownBy({ authKey, provinceCode }: Pick<CriminalRecordCasesOptions, 'authKey' | 'provinceCode'>) {
  return { authKey, provinceCode }
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
