import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
} from '../../contract/index.ts'
import { answerCode } from '../answer-code.ts'
import { zQuestion, type CitizenQuestion, type QuestionSender } from '../citizen-question.ts'
import { residenceErrors } from '../errors.ts'
import { provincialQuestion, refuseByProvince } from '../wire/provincial.ts'

/** Who is asked about, by whom and for which procedure. */
export type VerifyCitizenInput = CitizenQuestion & QuestionSender

/** The register's answer. */
export interface VerifyCitizenResult {
  /** True when number, name and birth date belong to one citizen. */
  readonly matches: boolean
}

/** An answer that refuses nothing must say yes or no: taking silence for a no would turn a citizen away. */
const zAnswer = zVerifyCitizenAnswerTolerant.superRefine(({ errorCode, data }, context) => {
  if (answerCode(errorCode) === '000' && typeof data !== 'boolean')
    context.addIssue({ code: 'invalid_type', expected: 'boolean', path: ['data'], input: data })
})

/** `POST /apiCSDLDanCu/1.0/xacThucThongTinCongDan` */
export const verifyCitizen = defineOperation({
  system: 'residence',
  meta: operations.verifyCitizen,
  refusals: residenceErrors,
  input: zQuestion,
  request: zVerifyCitizenRequest,
  answer: { strict: zVerifyCitizenAnswer, tolerant: zAnswer },
  encode: provincialQuestion,
  decode({ errorCode, data }, context): VerifyCitizenResult {
    refuseByProvince(errorCode, context)
    return { matches: data === true }
  },
})
