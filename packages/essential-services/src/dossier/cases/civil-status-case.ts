import type { CivilStatusClient, CivilStatusRegistration, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import { ServiceError } from '../../api/service-error.ts'
import type { DossierHead } from '../../service/filing.ts'
import type { DossierPaper, DossierResult, DossierView } from '../dossier-view.ts'
import type { ServiceCase } from '../service-case.ts'

type Kind = 'birth' | 'death' | 'marriage'
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
}

/** A dossier of the civil-status system. It cannot be taken back there; a supplement is the whole form again. */
export function civilStatusCase(client: Client, head: DossierHead, options: CivilStatusCaseOptions): ServiceCase {
  const { dossierCode } = head
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
  return {
    check: () => client.checkRegistration(written(options.form)),
    async file() {
      await client.submitRegistration(written(options.form))
      return {}
    },
    view: async () => viewOf(dossierCode, await find()),
    result: async () => resultOf(await find()),
    supplement: async (given) => void (await client.submitRegistration(written(given.form ?? options.form))),
  }
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
