import { isProcedureError } from '@lienthong/sdk-residence'
import type { StepContext } from '../../process/step-context.ts'
import { notApplicable } from '../../process/step-result.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointSystems } from '../joint-systems.ts'
import { askResidence, supplementResidence, withdrawResidence } from '../residence-standing.ts'
import { childOf } from './child.ts'
import { correctedAtPopulation } from './corrected.ts'

/** Permanent residence of the child, at the police. */
export function birthResidenceDesk(systems: JointSystems): AgencyDesk<JointBirth> {
  return {
    applies: ({ input }) => (input.residence === undefined ? notApplicable('NOT_ASKED_FOR') : undefined),
    submit: (context, data) => register(systems, context, data),
    ask: (context) => askResidence(systems, context),
    supplement: async (context, data) =>
      (await askResidence(systems, context)).kind === 'unknown'
        ? register(systems, context, data)
        : supplementResidence(systems, context, data),
    withdraw: (context, at) => withdrawResidence(systems, context, at),
    correct: (context, _data, received) => correctedAtPopulation(systems, context, received),
    fee: ({ residence }) => residence?.fee,
  }
}

type Form = Parameters<JointSystems['residence']['registerPermanentResidence']>[0]

/** The residence part with what supplements have put in its place. */
function residenceOf(
  asked: JointBirth['residence'],
  changes: AgencyData['changes']['residence'],
): JointBirth['residence'] {
  return asked && { ...asked, ...(changes as Partial<typeof asked> | undefined) }
}

async function register(
  { residence }: JointSystems,
  context: StepContext<JointBirth>,
  { changes }: AgencyData,
): Promise<Standing> {
  const { input, key: dossierCode } = context
  const asked = residenceOf(input.residence, changes.residence)
  if (asked === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  // What is missing is named by the client, which then sends nothing.
  const { agencyCode, householdHead, relationship = 'child', home } = asked
  const documents = [...(asked.documents ?? []), ...(changes.documents ?? [])]
  const form = {
    dossierCode,
    // Of the filing, and so the same each time: another content under this code would be refused.
    submittedAt: input.birth.receivedAt,
    channel: input.filing.channel ?? 'online',
    agencyCode,
    applicant: childOf(context),
    householdHead,
    relationship,
    request: 'Đăng ký thường trú cho trẻ mới sinh theo thủ tục liên thông',
    home,
    consents: { ...asked.consents, ...changes.consents },
    ...(documents.length > 0 && { documents }),
  }
  try {
    await residence.registerPermanentResidence(form as Form, callOptions(context))
    return { kind: 'open' }
  } catch (error) {
    if (!isProcedureError(error) || error.code !== 'PROCEDURE_ALREADY_REGISTERED') throw error
    return { kind: 'done', result: { alreadyRegistered: true } }
  }
}
