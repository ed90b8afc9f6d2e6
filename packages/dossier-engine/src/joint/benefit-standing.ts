import { isInsuranceBenefitsError, type BenefitRequest } from '@lienthong/sdk-insurance'
import type { StepContext } from '../process/step-context.ts'
import type { Standing } from './agency/standing.ts'
import { callOptions } from './call-options.ts'
import type { JointSystems } from './joint-systems.ts'

/** Asks Social Security where a request stands. */
export async function askBenefit({ benefits }: JointSystems, context: StepContext): Promise<Standing> {
  try {
    return benefitStanding(await benefits.getBenefitRequest({ dossierCode: context.key }, callOptions(context)))
  } catch (error) {
    if (isInsuranceBenefitsError(error) && error.code === 'BENEFIT_REQUEST_NOT_FOUND') return { kind: 'unknown' }
    throw error
  }
}

/** Codes of reasons on the wire that say who paid already. */
const paidBefore = 'MOI_NGUOI_CHET_MOT_KHOAN'

/** Where a request stands. */
export function benefitStanding(request: BenefitRequest): Standing {
  switch (request.state) {
    case 'received':
    case 'unknown':
      return { kind: 'open' }
    case 'supplement-required': {
      const { until } = request
      return { kind: 'supplement', why: 'BENEFIT_SUPPLEMENT', ...(until !== undefined && { until }) }
    }
    case 'refused': {
      const isPaid = request.reasons.some(({ code }) => code === paidBefore)
      return { kind: 'refused', problem: isPaid ? 'FUNERAL_GRANT_ONE_PER_DECEASED' : 'BENEFIT_REFUSED' }
    }
    case 'completed': {
      const { card, grant } = request
      return { kind: 'done', result: { ...(card && { card }), ...(grant && { grant }) } }
    }
  }
}
