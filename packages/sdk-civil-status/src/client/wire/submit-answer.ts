import { zSubmitRegistrationAnswerTolerant } from '../../contract/index.ts'
import { zOptionalText, zTextOrNumber } from './as-it-comes.ts'

/** The answer to a push as it may arrive: whether its codes are text or numbers is not public. */
export const zAnswerAsItComes = zSubmitRegistrationAnswerTolerant.extend({
  status: zTextOrNumber,
  statusDescription: zOptionalText,
  errorCode: zOptionalText,
  errorDescription: zOptionalText,
})
