import { defineOperation, writeWireTime } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zAnswerQuestionsAnswer,
  zAnswerQuestionsAnswerTolerant,
  zAnswerQuestionsRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { zAnswerToCitizen } from '../question.ts'

/** `DongBoKetQuaHoiDapGuiTuDVCQG` */
export const answerQuestions = defineOperation({
  system: 'dvc',
  meta: operations.answerQuestions,
  refusals: portalErrors,
  input: z.array(zAnswerToCitizen).min(1).max(100).readonly(),
  request: zAnswerQuestionsRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zAnswerQuestionsAnswer, tolerant: zAnswerQuestionsAnswerTolerant },
  encode: (answers) => ({
    service: operations.answerQuestions.rpc.value,
    data: answers.map(({ questionId, agencyCode, officer, officerTitle, at, text }) => ({
      HOIDAPID: questionId,
      MADONVI: agencyCode,
      NGUOITRALOI: officer,
      ...(officerTitle !== undefined && { CHUCVUNGUOITRALOI: officerTitle }),
      NGAYTRALOI: writeWireTime(at, 'yyyyMMddHHmmss'),
      NOIDUNGTRALOI: text,
    })),
  }),
  decode({ error_code }, context): void {
    requireSuccess({ error_code }, context)
  },
})
