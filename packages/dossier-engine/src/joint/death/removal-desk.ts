import { isProcedureError } from '@lienthong/sdk-residence'
import type { ReceivedSignal, StepContext } from '../../process/step-context.ts'
import { done, notApplicable, wait, type StepResult } from '../../process/step-result.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { Standing } from '../agency/standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointDeath } from '../joint-death.ts'
import type { JointSystems } from '../joint-systems.ts'
import { procedureOf } from '../procedures.ts'
import { decisionOf } from '../registration/decision.ts'
import { askResidence, supplementResidence, withdrawResidence } from '../residence-standing.ts'
import { deceasedOf } from './deceased.ts'

/** Removal of the residence, at the police. Who is registered nowhere any more is removed. */
export function removalDesk(systems: JointSystems): AgencyDesk<JointDeath> {
  return {
    applies: ({ input }) => (input.residence === undefined ? notApplicable('NOT_ASKED_FOR') : undefined),
    submit: (context, data) => remove(systems, context, data),
    async ask(context) {
      const standing = await askResidence(systems, context)
      const isGone = standing.kind === 'refused' && standing.problem === 'RESIDENCE_OVERTAKEN'
      return isGone ? { kind: 'done', result: { alreadyRemoved: true } } : standing
    },
    supplement: async (context, data) =>
      (await askResidence(systems, context)).kind === 'unknown'
        ? remove(systems, context, data)
        : supplementResidence(systems, context, data),
    withdraw: (context, at) => withdrawResidence(systems, context, at),
    correct: (context, data, received) => restore(systems, context, data, received),
  }
}

type Form = Parameters<JointSystems['residence']['removeRegistration']>[0]

async function remove(
  { residence }: JointSystems,
  context: StepContext<JointDeath>,
  { changes }: AgencyData,
): Promise<Standing> {
  const { input, key: dossierCode } = context
  const deceased = deceasedOf(context)
  if (deceased === undefined || input.residence === undefined) return { kind: 'not-applicable', why: 'NOT_ASKED_FOR' }
  // What is missing is named by the client, which then sends nothing.
  const { agencyCode, applicant } = { ...input.residence, ...(changes.residence as Partial<typeof input.residence>) }
  const { name, personalId } = deceased
  try {
    await residence.removeRegistration(
      {
        dossierCode,
        // Of the filing, and so the same each time: another content under this code would be refused.
        submittedAt: input.death.receivedAt,
        channel: input.filing.channel ?? 'online',
        agencyCode,
        registration: 'permanent',
        applicant,
        people: [{ name, personalId }],
        reason: 'death',
      } as Form,
      callOptions(context),
    )
    return { kind: 'open' }
  } catch (error) {
    if (!isProcedureError(error) || error.code !== 'PROCEDURE_NOT_REGISTERED') throw error
    return { kind: 'done', result: { alreadyRemoved: true } }
  }
}

/**
 * The death was registered by mistake. A removal under way is taken back; one that is done is restored by the police, who hear
 * of it from civil status: the branch is done again when the register shows the residence.
 */
async function restore(
  systems: JointSystems,
  context: StepContext<JointDeath>,
  data: AgencyData,
  received: ReceivedSignal,
): Promise<StepResult> {
  const cancelledBy = decisionOf(received)
  if (!data.sent) return notApplicable('DEATH_CANCELLED')
  const standing = await askResidence(systems, context)
  const isOpen = standing.kind === 'open' || standing.kind === 'supplement'
  if (isOpen && (await withdrawResidence(systems, context, received.at)) === 'withdrawn')
    return notApplicable('DEATH_CANCELLED')
  const isThere = await hasResidence(systems, context)
  // The police may decide while it is taken back: then there is something to restore.
  return isThere && !isOpen ? done({ restored: true, cancelledBy }) : wait({ workingDays: 1 }, 'RESTORATION_PENDING')
}

async function hasResidence({ population }: JointSystems, context: StepContext<JointDeath>): Promise<boolean> {
  const deceased = deceasedOf(context)
  if (deceased === undefined) return true
  const { filing } = context.input
  const { name, personalId, birthDate } = deceased
  const { citizens } = await population.lookupCitizen(
    {
      name,
      personalId,
      birthDate: (birthDate.length === 'YYYY-MM'.length ? birthDate.slice(0, 4) : birthDate) as never,
      officer: filing.officer,
      procedureCode: procedureOf(context.kind, filing).code,
    },
    callOptions(context),
  )
  return citizens.some(({ permanentResidence }) => permanentResidence !== undefined)
}
