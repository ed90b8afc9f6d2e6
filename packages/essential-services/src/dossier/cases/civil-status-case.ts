import type { CivilStatusClient, CivilStatusRegistration, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import { ServiceError } from '../../api/service-error.ts'
import type { DossierHead, HandedIn } from '../../service/filing.ts'
import type { DossierPaper, DossierResult, DossierView } from '../dossier-view.ts'
import { demandReader, fetchPapers, type ReadPaper } from '../fetch-papers.ts'
import type { ServiceCase } from '../service-case.ts'

type Kind = 'birth' | 'death' | 'marriage'
type Attachable = HandedIn & { readonly civilStatusKindCode: number }
type Result = RegistrationResult<Kind>
type Client = Pick<CivilStatusClient, 'checkRegistration' | 'submitRegistration' | 'listRegistrationResults'>

/** What a civil-status dossier is asked about by. */
export interface CivilStatusCaseOptions {
  readonly kind: Kind
  /** Two digits. */
  readonly provinceCode: string
  /** Absent for a dossier that is only followed. */
  readonly write?: (form: object) => CivilStatusRegistration
  readonly form?: object
  /** Fetches the papers that go along. */
  readonly readPaper?: ReadPaper | undefined
}

/** A dossier of the civil-status system. It cannot be taken back there; a supplement is the whole form again. */
export function civilStatusCase(client: Client, head: DossierHead, options: CivilStatusCaseOptions): ServiceCase {
  const { dossierCode, documents: handedIn = [] } = head
  const written = (form: object | undefined): CivilStatusRegistration => {
    if (options.write === undefined || form === undefined) {
      throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'form' })
    }
    return options.write(form)
  }
  const find = async (): Promise<Result | undefined> => {
    const { kind, provinceCode } = options
    const question = { provinceCode, kind, joint: false, dossierCodes: [dossierCode] }
    for await (const result of client.listRegistrationResults(question)) return result
    return undefined
  }
  const send = async (form: object | undefined, papers: readonly HandedIn[]): Promise<void> => {
    const registration = written(form)
    const attachments = await attachmentsOf(papers, options.readPaper)
    await client.submitRegistration(attachments.length === 0 ? registration : { ...registration, attachments })
  }
  return {
    check() {
      client.checkRegistration(written(options.form))
      demandReader(handedIn.filter(isAttachable), options.readPaper)
    },
    async file() {
      await send(options.form, handedIn)
      return {}
    },
    view: async () => viewOf(dossierCode, await find()),
    result: async () => resultOf(await find()),
    supplement: ({ form = options.form, documents = [] }) => send(form, [...handedIn, ...documents]),
  }
}

/** The list of kinds is not public: a paper goes along only where the one-stop system knows its code. */
function isAttachable(paper: HandedIn): paper is Attachable {
  return paper.civilStatusKindCode !== undefined
}

async function attachmentsOf(papers: readonly HandedIn[], readPaper: ReadPaper | undefined) {
  const fetched = await fetchPapers(papers.filter(isAttachable), readPaper)
  return fetched.map(({ civilStatusKindCode: kindCode, name, content }) => ({
    kindCode,
    title: name,
    fileName: name,
    content,
  }))
}

const statuses: Readonly<Record<Result['state'], DossierStatus | undefined>> = {
  waiting: 'received',
  processing: 'processing',
  'not-found': undefined,
  'supplement-required': 'supplement-required',
  refused: 'not-received',
  unreadable: undefined,
  completed: 'finished',
}

function viewOf(dossierCode: string, result: Result | undefined): DossierView {
  if (result === undefined) return { dossierCode }
  const status = statuses[result.state]
  const { at, problems = [], officerOpinion, note } = result
  // The note says why; the opinion may be no more than the name of the decision.
  const description = note ?? officerOpinion
  const words = description === undefined ? {} : { description }
  const items = problems.map(({ field, code }) => field ?? code)
  return {
    dossierCode,
    ...(status !== undefined && { status }),
    ...(at !== undefined && { at }),
    ...(result.state === 'supplement-required' && {
      question: { ...(result.until !== undefined && { until: result.until }), items, ...words },
    }),
    ...(result.state === 'refused' && { refusal: { code: result.error.code, ...words } }),
  }
}

function resultOf(result: Result | undefined): DossierResult {
  if (result === undefined) return { ended: false, papers: [] }
  const status = statuses[result.state]
  const told = status === undefined ? {} : { status }
  if (result.state === 'refused') return { ended: true, ...told, papers: [], refusal: { code: result.error.code } }
  if (result.state !== 'completed') return { ended: false, ...told, papers: [] }
  return { ended: true, ...told, papers: [paperOf(result)], data: result }
}

function paperOf(result: Extract<Result, { readonly state: 'completed' }>): DossierPaper {
  const entry = 'birth' in result ? result.birth : 'death' in result ? result.death : result.marriage
  const { number, registeredOn, certificatePdf, resultPaperCode } = entry
  return {
    code: resultPaperCode,
    number,
    ...(registeredOn !== undefined && { issuedOn: registeredOn }),
    ...(certificatePdf !== undefined && { pdf: certificatePdf }),
  }
}
