import { isProcedureError } from '@lienthong/sdk-residence'
import type { ReceivedSignal, StepContext } from '../process/step-context.ts'
import type { AgencyData } from './agency/agency-data.ts'
import type { Standing } from './agency/standing.ts'
import { callOptions } from './call-options.ts'
import type { JointSystems } from './joint-systems.ts'

/** Asks the police where a dossier stands. `overtaken`: what is asked for has been done already. */
export async function askResidence({ residence }: JointSystems, context: StepContext): Promise<Standing> {
  try {
    const { status, question, refusal } = await residence.getProcedureStatus(context.key, callOptions(context))
    switch (status) {
      case 'supplement-required':
        return {
          kind: 'supplement',
          why: 'RESIDENCE_SUPPLEMENT',
          ...(question && { until: question.until, question: question.number }),
        }
      case 'finished':
      case 'returned':
        return { kind: 'done', result: { papers: await papersOf(residence, context) } }
      case 'not-received':
      case 'stopped':
        return {
          kind: 'refused',
          problem: `RESIDENCE_${(refusal?.reason ?? 'refused').replaceAll('-', '_').toUpperCase()}`,
        }
      case 'withdrawn':
        return { kind: 'not-applicable', why: 'WITHDRAWN' }
      case 'processing':
        return { kind: 'open', why: 'IN_PROCESSING' }
      default:
        return { kind: 'open' }
    }
  } catch (error) {
    if (isProcedureError(error) && error.code === 'PROCEDURE_DOSSIER_UNKNOWN') return { kind: 'unknown' }
    throw error
  }
}

async function papersOf(residence: JointSystems['residence'], context: StepContext): Promise<object[]> {
  const dossierCodes = [context.key]
  for await (const result of residence.listProcedureResults({ dossierCodes }, callOptions(context))) {
    if (result.found) return result.papers.map(({ code, number }) => ({ code, number }))
  }
  return []
}

/** Answers the question that was asked last. */
export async function supplementResidence(
  { residence }: JointSystems,
  context: StepContext,
  { changes, question = 1 }: AgencyData,
): Promise<Standing> {
  const { consents, documents } = changes
  const submittedAt = context.received?.at ?? context.startedAt
  const evidence = { ...(consents && { consents }), ...(documents && { documents }) }
  await residence.supplementDossier(
    { dossierCode: context.key, question, submittedAt, ...evidence },
    callOptions(context),
  )
  return { kind: 'open' }
}

/** Takes a dossier back from the police, while they let it go. */
export async function withdrawResidence(
  { residence }: JointSystems,
  context: StepContext,
  at: ReceivedSignal['at'],
): Promise<'withdrawn' | 'too-late'> {
  try {
    const request = { dossierCode: context.key, reason: 'Công dân rút hồ sơ liên thông', at }
    await residence.withdrawDossier(request, callOptions(context))
    return 'withdrawn'
  } catch (error) {
    if (isProcedureError(error) && error.code === 'PROCEDURE_STATE_CONFLICT') return 'too-late'
    throw error
  }
}
