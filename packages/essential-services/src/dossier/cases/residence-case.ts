import {
  isProcedureError,
  type LodgingOutcome,
  type ProcedureStatus,
  type ResidenceProceduresClient,
} from '@lienthong/sdk-residence'
import { writeResidencePapers } from '../../services/residence-parts.ts'
import type { DossierHead, ResidenceFiling } from '../../service/filing.ts'
import { ServiceError } from '../../api/service-error.ts'
import type { DossierRefusal, DossierView } from '../dossier-view.ts'
import type { CheckedSupplement, ServiceCase } from '../service-case.ts'

/** A dossier of the commune police. `filing` is absent for one that is only followed. */
export function residenceCase(
  client: ResidenceProceduresClient,
  head: DossierHead,
  filing?: { readonly how: ResidenceFiling<never>; readonly form: object },
): ServiceCase {
  const { dossierCode } = head
  let guests: readonly LodgingOutcome[] | undefined
  return {
    check() {
      // `call` and `write` belong together by their type; the union forgets which.
      if (filing) client.checkDossier(filing.how.call, filing.how.write(filing.form as never, head) as never)
    },
    async file() {
      if (filing === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'file' })
      const { dueAt, outcomes } = await send(client, filing.how, filing.form, head)
      guests = outcomes
      return dueAt === undefined ? {} : { dueAt }
    },
    // A notice of guests is done when it is received; the police keeps no dossier of it.
    view: async () =>
      filing?.how.call === 'notifyLodging'
        ? { dossierCode, status: 'finished' }
        : viewOf(dossierCode, await findStatus(client, dossierCode)),
    async result() {
      for await (const found of client.listProcedureResults({ dossierCodes: [dossierCode] })) {
        if (!found.found) break
        const { status, papers, refusal, rows, oldIdNumbers } = found
        const data = { ...(rows && { rows }), ...(oldIdNumbers && { oldIdNumbers }), ...(guests && { guests }) }
        return {
          ended: papers.length > 0 || refusal !== undefined || status === 'withdrawn',
          ...(status && { status }),
          papers,
          ...(refusal && { refusal: refusalOf(refusal) }),
          ...(Object.keys(data).length > 0 && { data }),
        }
      }
      return { ended: false, papers: [] }
    },
    async supplement(given) {
      // Its wire takes papers only: a corrected form would be left out without a word.
      if (given.form !== undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'form' })
      await supplement(client, head, given)
    },
    withdraw: async ({ reason, at }) => void (await client.withdrawDossier({ dossierCode, reason, at })),
  }
}

async function send(client: ResidenceProceduresClient, how: ResidenceFiling<never>, form: object, head: DossierHead) {
  // `how.call` and `how.write` belong together by their type; the union forgets which.
  const call = client[how.call].bind(client) as (input: unknown) => Promise<unknown>
  const receipt = await call(how.write(form as never, head))
  // A notice is answered guest by guest, at once and never again.
  if (how.call === 'notifyLodging') return { outcomes: receipt as readonly LodgingOutcome[] }
  return { dueAt: (receipt as { readonly dueAt?: string } | undefined)?.dueAt }
}

async function supplement(client: ResidenceProceduresClient, head: DossierHead, given: CheckedSupplement) {
  const { dossierCode } = head
  const { question } = await client.getProcedureStatus(dossierCode)
  await client.supplementDossier({
    dossierCode,
    question: question?.number ?? 1,
    submittedAt: given.submittedAt,
    ...writeResidencePapers({ ...head, documents: given.documents ?? [] }),
  })
}

async function findStatus(client: ResidenceProceduresClient, dossierCode: string) {
  try {
    return await client.getProcedureStatus(dossierCode)
  } catch (error) {
    if (isProcedureError(error) && error.code === 'PROCEDURE_DOSSIER_UNKNOWN') return undefined
    throw error
  }
}

function viewOf(dossierCode: string, status: ProcedureStatus | undefined): DossierView {
  if (status === undefined) return { dossierCode }
  const { dueAt, question, refusal, steps } = status
  const at = steps.at(-1)?.at
  return {
    dossierCode,
    ...(status.status && { status: status.status }),
    ...(at !== undefined && { at }),
    steps: steps.flatMap((step) => (step.status ? [{ status: step.status, at: step.at }] : [])),
    ...(dueAt !== undefined && { dueAt }),
    ...(question && {
      question: {
        number: question.number,
        until: question.until,
        items: question.items.map(({ item, itemCode }) => item ?? itemCode),
      },
    }),
    ...(refusal && { refusal: refusalOf(refusal) }),
  }
}

function refusalOf(refusal: NonNullable<ProcedureStatus['refusal']>): DossierRefusal {
  const { form, reason, reasonCode, description } = refusal
  return { code: reason ?? reasonCode, paperForm: form, ...(description !== undefined && { description }) }
}
