import type { StepContext } from '../../process/step-context.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { JointDeath, JointDeathForm } from '../joint-death.ts'

/** The deceased as registered: supplements of the registration count. `undefined` without a personal number. */
export function deceasedOf(context: StepContext<JointDeath>) {
  const { name, personalId, birthDate, diedOn } = formOf(context).deceased
  return personalId === undefined ? undefined : { name, personalId, birthDate, diedOn }
}

/** The form of the death as it was registered. */
export function formOf({ input, branches }: StepContext<JointDeath>): JointDeathForm {
  const { changes } = (branches['registration']?.data ?? {}) as Partial<AgencyData>
  return { ...input.death, ...(changes?.form as Partial<JointDeathForm> | undefined) }
}
