import { isInsuranceBenefitsError } from '@lienthong/sdk-insurance'
import type { StepContext } from '../../process/step-context.ts'
import { failed, notApplicable } from '../../process/step-result.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { AgencyDesk } from '../agency/agency-desk.ts'
import type { Standing } from '../agency/standing.ts'
import { askBenefit, benefitStanding } from '../benefit-standing.ts'
import { callOptions } from '../call-options.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointSystems } from '../joint-systems.ts'
import type { RegisteredBirthResult } from '../registration/birth-desk.ts'
import { childOf, formOf } from './child.ts'
import { correctedAtPopulation } from './corrected.ts'

/** Health-insurance card of the child, at Social Security. A child who has one is given that one. */
export function cardDesk(systems: JointSystems): AgencyDesk<JointBirth> {
  return {
    applies(context) {
      if (context.input.card === undefined) return notApplicable('NOT_ASKED_FOR')
      // The wire asks for the mother; a child without one is registered by hand.
      return motherOf(context) === undefined ? failed('CARD_NEEDS_MOTHER') : undefined
    },
    submit: (context, data) => issue(systems, context, data),
    ask: (context) => askBenefit(systems, context),
    correct: (context, _data, received) => correctedAtPopulation(systems, context, received),
  }
}

async function issue(
  { benefits }: JointSystems,
  context: StepContext<JointBirth>,
  { changes }: AgencyData,
): Promise<Standing> {
  const { personalId, name, birthDate } = childOf(context)
  const mother = motherOf(context)
  if (mother === undefined) return { kind: 'refused', problem: 'CARD_NEEDS_MOTHER' }
  const { certificateNumber } = context.results['registration'] as RegisteredBirthResult
  const facilityCode = changes.facilityCode ?? context.input.card?.facilityCode
  const request = {
    dossierCode: context.key,
    child: { personalId, name, birthDate },
    mother,
    birthCertificateNumber: certificateNumber,
    ...(facilityCode !== undefined && { facilityCode }),
  }
  try {
    return benefitStanding(await benefits.issueChildCard(request, callOptions(context)))
  } catch (error) {
    if (isInsuranceBenefitsError(error) && error.code === 'CHILD_TOO_OLD') return { kind: 'refused', problem: error }
    throw error
  }
}

function motherOf(context: StepContext<JointBirth>) {
  const { mother } = formOf(context)
  return mother?.personalId === undefined ? undefined : { personalId: mother.personalId, name: mother.name }
}
