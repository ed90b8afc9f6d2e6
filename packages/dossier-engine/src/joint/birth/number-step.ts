import type { PersonalIdIssuance } from '@lienthong/sdk-civil-status'
import type { StepContext } from '../../process/step-context.ts'
import { done, notApplicable, wait, type StepResult } from '../../process/step-result.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { ResolvedJointOptions } from '../joint-options.ts'
import type { JointSystems } from '../joint-systems.ts'
import type { RegisteredBirthResult } from '../registration/birth-desk.ts'
import { askRegistration } from '../registration/registration-standing.ts'

const whys = {
  issued: 'NUMBER_ISSUED',
  pending: 'NUMBER_PENDING',
  'suspected-duplicate': 'NUMBER_SUSPECTED_DUPLICATE',
  'data-error': 'NUMBER_DATA_ERROR',
  'needs-verification': 'NUMBER_NEEDS_VERIFICATION',
  'to-be-attached': 'NUMBER_TO_BE_ATTACHED',
} as const satisfies Record<PersonalIdIssuance['state'], string>

const hour = 3_600_000

/**
 * Waits for the personal number. The certificate is valid without it, so nothing is hurried: for days it is asked for, four
 * hours apart, while what needs the number is held.
 */
export function numberStep(systems: JointSystems, { pollMs }: ResolvedJointOptions) {
  return async (context: StepContext<JointBirth>): Promise<StepResult> => {
    const registered = context.results['registration'] as RegisteredBirthResult
    if (context.received?.type === 'withdraw') return notApplicable('WITHDRAWN')
    if (context.cause === 'start' && registered.personalId !== undefined)
      return done({ personalId: registered.personalId })
    const result = await askRegistration(systems, context, 'birth')
    if (result.state !== 'completed') return wait({ afterMs: pollMs }, 'NUMBER_PENDING')
    const { birth, personalIdIssuance } = result
    if (birth.personalId !== undefined) return done({ personalId: birth.personalId })
    const asked = ((context.data as { readonly asked: number } | undefined)?.asked ?? 0) + 1
    const afterMs = Math.min(pollMs * 2 ** Math.min(asked, 8), 4 * hour)
    return wait({ afterMs }, whys[personalIdIssuance.state], { data: { asked } })
  }
}
