import type { StepContext } from '../../process/step-context.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { JointBirth, JointBirthForm } from '../joint-birth.ts'

/** The child as it was registered: supplements of the registration count. */
export function childOf(context: StepContext<JointBirth>) {
  const { personalId } = context.results['number'] as { readonly personalId: string }
  const { name, birthDate, sex } = formOf(context).child
  return { personalId, name, birthDate, sex }
}

/** The form of the birth as it was registered. */
export function formOf({ input, branches }: StepContext<JointBirth>): JointBirthForm {
  const { changes } = (branches['registration']?.data ?? {}) as Partial<AgencyData>
  return { ...input.birth, ...(changes?.form as Partial<JointBirthForm> | undefined) }
}
