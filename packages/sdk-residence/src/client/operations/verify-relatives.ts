import { defineOperation, type Instant } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zVerifyRelativesAnswer,
  zVerifyRelativesAnswerTolerant,
  zVerifyRelativesRequest,
} from '../../contract/index.ts'
import { answerCode } from '../answer-code.ts'
import { zQuestion, type CitizenQuestion, type QuestionSender } from '../citizen-question.ts'
import type { CitizenRecord } from '../citizen-record.ts'
import { residenceErrors } from '../errors.ts'
import { provincialCitizens, provincialQuestion, refuseByProvince, withoutNulls } from '../wire/provincial.ts'
import { readCitizens } from '../wire/read-citizen.ts'

/** Whose relatives are asked for, by whom and for which procedure. */
export type VerifyRelativesInput = CitizenQuestion &
  Pick<QuestionSender, 'unitCode'> & {
    /**
     * Integration code of the service, `MaTichHop`, as you were given it; which one it has is not public. Absent: sent empty.
     * The JSON form of a province has no place for it and refuses it.
     */
    readonly integrationCode?: string | undefined
  }

/** A citizen with father and mother, as far as the register knows them. */
export interface VerifyRelativesResult {
  /** Everybody who fits; see the result of `lookupCitizen`. Most of a record is not told here. */
  readonly citizens: readonly CitizenRecord[]
  /** Since when the data holds. Absent in the JSON form of a province. */
  readonly dataOf?: Instant
  /** Remark of the register. */
  readonly note?: string
}

/** An answer that refuses nothing must bring `data`, be it null: silence is not the same as nobody. */
const zAnswer = z.preprocess(
  withoutNulls,
  zVerifyRelativesAnswerTolerant.superRefine(({ errorCode, data }, context) => {
    if (answerCode(errorCode) === '000' && data === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'object', path: ['data'], input: data })
  }),
)

/** `POST /apiCSDLDanCu/1.0/xacMinhThongTinNhanThan` */
export const verifyRelatives = defineOperation({
  system: 'residence',
  meta: operations.verifyRelatives,
  refusals: residenceErrors,
  input: zQuestion,
  request: zVerifyRelativesRequest,
  answer: { strict: zVerifyRelativesAnswer, tolerant: zAnswer },
  encode: provincialQuestion,
  decode({ errorCode, data }, context): VerifyRelativesResult {
    refuseByProvince(errorCode, context)
    return { citizens: readCitizens(provincialCitizens(data)) }
  },
})
