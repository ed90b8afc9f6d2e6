import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import type { specialSealForm } from './form.ts'

export { sealFlow as specialSealFlow } from '../seal-parts.ts'

/** The seal register has no public wire. */
export const specialSealFiling: Filing<CheckedFormOf<typeof specialSealForm>> = {
  by: 'line-of-business',
  system: 'seals',
}
