import { ServiceError } from '../../api/service-error.ts'
import type { DossierHead } from '../../service/filing.ts'
import type { CaseSubmission, CaseSystem, PaymentProof } from '../case-system.ts'
import type { ServiceCase } from '../service-case.ts'

/** A dossier of a system that speaks the one shape. `form` is absent for one that is only followed. */
export function caseSystemCase(
  client: CaseSystem,
  head: DossierHead,
  options: {
    readonly system: string
    readonly service: string
    readonly write: (form: object) => object
    readonly form?: object
  },
): ServiceCase {
  const { system, service, form: first, write } = options
  const { dossierCode, documents: handedIn = [] } = head
  // As far as this handle knows what the system has.
  let whole = { form: first, documents: handedIn }
  const key = { system, dossierCode }
  const submission = (paid?: PaymentProof): CaseSubmission => {
    if (first === undefined) throw new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what: 'file' })
    return { ...head, system, service, content: write(first), ...(paid && { paid }) }
  }
  return {
    check: () => client.check?.(submission()),
    async file(paid) {
      const { dueAt } = await client.submit(submission(paid))
      return dueAt === undefined ? {} : { dueAt }
    },
    view: async () => (await client.status(key)) ?? { dossierCode },
    result: () => client.result(key),
    async supplement({ submittedAt, documents = [], form }) {
      const { question } = (await client.status(key)) ?? {}
      await client.supplement({
        ...key,
        submittedAt,
        documents,
        ...(question?.number !== undefined && { question: question.number }),
        ...(form && { content: write(form) }),
        ...(whole.form && { before: { content: write(whole.form), documents: whole.documents } }),
      })
      whole = { form: form ?? whole.form, documents: [...whole.documents, ...documents] }
    },
    withdraw: ({ reason, at }) => client.withdraw({ ...key, reason, at }),
    confirmPayment: (proof) => client.confirmPayment({ ...key, ...proof }),
  }
}

/** The same, read only: another owner takes the dossiers in. */
export function mirrorCase(client: CaseSystem, dossierCode: string, system: string): ServiceCase {
  const key = { system, dossierCode }
  return {
    file: () => Promise.reject(new ServiceError('SERVICE_RUN_BY_OWNER')),
    view: async () => (await client.status(key)) ?? { dossierCode },
    result: () => client.result(key),
  }
}
