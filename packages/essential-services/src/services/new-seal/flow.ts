import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import type { newSealForm } from './form.ts'

export { sealFlow as newSealFlow } from '../seal-parts.ts'

/** The seal register has no public wire. */
export const newSealFiling: Filing<CheckedFormOf<typeof newSealForm>> = { by: 'line-of-business', system: 'seals' }
