import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListAnswersAnswer,
  zListAnswersAnswerTolerant,
  zListAnswersRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { zRowId, type PortalAnswer } from '../question.ts'
import { readAnswer } from '../read-question.ts'

/** `LayNoiDungTraLoiTheoCauHoi` */
export const listAnswers = defineOperation({
  system: 'dvc',
  meta: operations.listAnswers,
  refusals: portalErrors,
  input: z.strictObject({ questionId: zRowId }),
  request: zListAnswersRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zListAnswersAnswer, tolerant: zListAnswersAnswerTolerant },
  encode: ({ questionId }) => ({ service: operations.listAnswers.rpc.value, cauhoiid: questionId }),
  decode({ error_code, result }, context): PortalAnswer[] {
    requireSuccess({ error_code }, context)
    return (result ?? []).flatMap(({ TRALOIID, NOIDUNGTRALOI }) => readAnswer(TRALOIID, NOIDUNGTRALOI) ?? [])
  },
})
