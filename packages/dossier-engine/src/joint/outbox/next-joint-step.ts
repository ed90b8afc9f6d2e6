import type { BranchView } from '../../process/step-context.ts'
import type { AgencyData } from '../agency/agency-data.ts'
import type { JointStepTold } from '../joint-service-desk.ts'

/** A step of a joint dossier by its name. */
export type JointStepName = JointStepTold['status']

/** What is to be told next. */
export type NextJointStep =
  | { readonly status: Exclude<JointStepName, 'refused' | 'supplement-required'> }
  | { readonly status: 'refused' | 'supplement-required'; readonly reason: string }
  | 'nothing-yet'
  | 'nothing-more'

/**
 * The next step to tell, by what was told and how the process stands: 1, 3, 7, 4, 5, with 2 and 6 beside them. Nothing is left
 * out, and nothing is told before it is true. Pure.
 */
export function nextJointStep(
  told: readonly JointStepName[],
  branches: { readonly [branch: string]: BranchView },
): NextJointStep {
  const last = told.at(-1)
  if (last === undefined) return { status: 'received' }
  if (last === 'returned' || last === 'refused') return 'nothing-more'
  const { registration, number } = branches
  if (last === 'registered') return number === undefined || isEnded(number) ? { status: 'returned' } : 'nothing-yet'
  if (registration === undefined) return 'nothing-yet'
  if (registration.state === 'refused')
    return { status: 'refused', reason: registration.problem?.messageVi ?? refusedVi }
  if (registration.state === 'not-applicable') return { status: 'refused', reason: withdrawnVi }
  // A form that civil status would not take, or has not taken, is not fit yet.
  if (last === 'received') return isSent(registration) ? { status: 'eligible' } : 'nothing-yet'
  if (last === 'eligible') return isSent(registration) ? { status: 'sent-to-registry' } : 'nothing-yet'
  if (registration.state === 'supplement')
    return last === 'supplement-required' ? 'nothing-yet' : { status: 'supplement-required', reason: supplementVi }
  // After a supplement it went to the registry once more.
  if (last === 'supplement-required') return isSent(registration) ? { status: 'sent-to-registry' } : 'nothing-yet'
  return registration.state === 'done' ? { status: 'registered' } : 'nothing-yet'
}

const refusedVi = 'Cơ quan đăng ký hộ tịch từ chối hồ sơ'
const withdrawnVi = 'Công dân rút hồ sơ'
const supplementVi = 'Cơ quan đăng ký hộ tịch yêu cầu bổ sung hồ sơ'

function isSent({ data }: BranchView): boolean {
  return (data as Partial<AgencyData> | undefined)?.sent === true
}

function isEnded({ state }: BranchView): boolean {
  return state === 'done' || state === 'refused' || state === 'not-applicable'
}
