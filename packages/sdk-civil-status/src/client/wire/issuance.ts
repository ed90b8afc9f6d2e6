import type { PersonalIdIssuance, RegistrationProblem } from '../registration-result.ts'

/** The classes of a completed birth that say why there is no number yet, most telling first. */
const troubles = {
  NGHI_TRUNG: 'suspected-duplicate',
  LOI_DU_LIEU: 'data-error',
  CAN_XAC_MINH: 'needs-verification',
  GAN_THU_CONG: 'to-be-attached',
  DA_CAP: 'to-be-attached',
} as const

/** Where the number of a registered child stands. Without a word from the office it is on its way. */
export function readIssuance(
  personalId: string | undefined,
  said: { readonly problems?: readonly RegistrationProblem[]; readonly existingPersonalId?: string },
): PersonalIdIssuance {
  const { problems = [], existingPersonalId } = said
  if (personalId !== undefined) {
    return { state: 'issued', personalId, byHand: problems.some(({ wireCode }) => wireCode === 'GAN_THU_CONG') }
  }
  for (const [wireCode, state] of Object.entries(troubles)) {
    const problem = problems.find((candidate) => candidate.wireCode === wireCode)
    if (problem === undefined) continue
    const known = existingPersonalId === undefined ? {} : { existingPersonalId }
    if (state === 'suspected-duplicate' || state === 'to-be-attached') return { state, problem, ...known }
    return { state, problem }
  }
  return { state: 'pending' }
}
