import type { StepContext } from '../../process/step-context.ts'
import { done, failed, notApplicable, type StepResult } from '../../process/step-result.ts'
import { callOptions } from '../call-options.ts'
import type { JointDeath } from '../joint-death.ts'
import type { JointSystems } from '../joint-systems.ts'
import { procedureOf } from '../procedures.ts'
import { decisionOf } from '../registration/decision.ts'
import { deceasedOf } from './deceased.ts'

/**
 * Civil status marks the deceased in the population database: no wire lets a province do it, and none tells whether it is done.
 * What can be made sure of is that the number in the entry is that of the deceased, before registers act on it.
 */
export function populationStep({ population }: JointSystems) {
  return async (context: StepContext<JointDeath>): Promise<StepResult> => {
    const { received, input } = context
    if (received?.type === 'withdraw') return notApplicable('WITHDRAWN')
    const deceased = deceasedOf(context)
    if (deceased === undefined) return notApplicable('NO_PERSONAL_NUMBER')
    const { name, personalId, birthDate } = deceased
    const { matches } = await population.verifyCitizen(
      {
        name,
        personalId,
        // The register takes a day or a year.
        birthDate: (birthDate.length === 'YYYY-MM'.length ? birthDate.slice(0, 4) : birthDate) as never,
        officer: input.filing.officer,
        procedureCode: procedureOf(context.kind, input.filing).code,
      },
      callOptions(context),
    )
    if (!matches) return failed('POPULATION_MISMATCH')
    return done({ verified: true, ...(received?.type === 'cancel-death' && { cancelledBy: decisionOf(received) }) })
  }
}
