import type { CivilStatusClient, CivilStatusRegistration, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import { ServiceError } from '../../api/service-error.ts'
import type { DossierHead, HandedIn } from '../../service/filing.ts'
import type { DossierPaper, DossierResult, DossierView } from '../dossier-view.ts'
import { demandReader, fetchPapers, placePapers, type PlacedPaper, type ReadPaper } from '../fetch-papers.ts'
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
  readonly write: (form: object) => CivilStatusRegistration
  /** Absent for a dossier that is only followed. */
  readonly form?: object
  /** Fetches the papers that go along. */
  readonly readPaper?: ReadPaper | undefined
}

/**
 * A dossier of the civil-status system. It cannot be taken back there; a supplement is the whole dossier again: the last form and
 * all papers that went by this handle. What went before a dossier was followed nobody here knows: the form is asked for then.
 */
export function civilStatusCase(client: Client, head: DossierHead, options: CivilStatusCaseOptions): ServiceCase {
  const { dossierCode, documents: handedIn = [] } = head
  let whole: Whole = { form: options.form, papers: handedIn }
  const written = (form: object | undefined): CivilStatusRegistration => {
    if (form === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'form' })
    return options.write(form)
  }
  const find = async (): Promise<Result | undefined> => {
    const { kind, provinceCode } = options
    const question = { provinceCode, kind, joint: false, dossierCodes: [dossierCode] }
    for await (const result of client.listRegistrationResults(question)) return result
    return undefined
  }
  const send = async (form: object | undefined, added?: readonly HandedIn[]): Promise<void> => {
    const registration = written(form)
    const operation = added === undefined ? 'submit' : 'supplement'
    const attachments = await attachmentsOf(placePapers(whole.papers, added), options.readPaper, operation)
    await client.submitRegistration(attachments.length === 0 ? registration : { ...registration, attachments })
  }
  return {
    check() {
      client.checkRegistration(written(options.form))
      demandReader(handedIn.filter(isAttachable), options.readPaper)
    },
    async file() {
      await send(options.form)
      return {}
    },
    view: async () => viewOf(dossierCode, await find()),
    result: async () => resultOf(await find()),
    async supplement({ form = whole.form, documents = [] }) {
      await send(form, documents)
      whole = { form, papers: [...whole.papers, ...documents] }
    },
  }
}

/** A dossier as the system has it. */
interface Whole {
  readonly form: object | undefined
  readonly papers: readonly HandedIn[]
}

/** The list of kinds is not public: a paper goes along only where the one-stop system knows its code. */
function isAttachable(paper: HandedIn): paper is Attachable {
  return paper.civilStatusKindCode !== undefined
}

async function attachmentsOf(
  placed: readonly PlacedPaper[],
  readPaper: ReadPaper | undefined,
  operation: 'submit' | 'supplement',
) {
  const attachable = placed.filter((each): each is PlacedPaper<Attachable> => isAttachable(each.paper))
  const fetched = await fetchPapers(attachable, readPaper, operation)
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
