import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zLookupCitizenAnswer,
  zLookupCitizenAnswerTolerant,
  zLookupCitizenRequest,
} from '../../contract/index.ts'
import { answerCode } from '../answer-code.ts'
import { zQuestion, type CitizenQuestion, type QuestionSender } from '../citizen-question.ts'
import type { CitizenRecord } from '../citizen-record.ts'
import { residenceErrors } from '../errors.ts'
import { provincialCitizens, provincialQuestion, refuseByProvince, withoutNulls } from '../wire/provincial.ts'
import { readCitizens } from '../wire/read-citizen.ts'

/** Who is looked up, by whom and for which procedure. */
export type LookupCitizenInput = CitizenQuestion & QuestionSender

/** What the register knows. */
export interface LookupCitizenResult {
  /**
   * Everybody who fits. Empty: nobody does. Several: an old 9-digit number was given to more than one; let the officer
   * choose, and never take the first.
   */
  readonly citizens: readonly CitizenRecord[]
}

/** An answer that refuses nothing must bring `data`, be it null: silence is not the same as nobody. */
const zAnswer = z.preprocess(
  withoutNulls,
  zLookupCitizenAnswerTolerant.superRefine(({ errorCode, data }, context) => {
    if (answerCode(errorCode) === '000' && data === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'object', path: ['data'], input: data })
  }),
)

/** `POST /apiCSDLDanCu/1.0/traCuuThongTinCongDan` */
export const lookupCitizen = defineOperation({
  system: 'residence',
  meta: operations.lookupCitizen,
  refusals: residenceErrors,
  input: zQuestion,
  request: zLookupCitizenRequest,
  answer: { strict: zLookupCitizenAnswer, tolerant: zAnswer },
  encode: provincialQuestion,
  decode({ errorCode, data }, context): LookupCitizenResult {
    refuseByProvince(errorCode, context)
    return { citizens: readCitizens(provincialCitizens(data)) }
  },
})
