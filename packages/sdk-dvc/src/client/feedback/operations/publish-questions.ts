import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zPublishQuestionsAnswer,
  zPublishQuestionsAnswerTolerant,
  zPublishQuestionsRequest,
} from '../../../contract/index.ts'
import { portalErrors } from '../../errors.ts'
import { requireSuccess } from '../../require-success.ts'
import { zPublishedQuestion } from '../question.ts'

/** `DongBoHoiDap` */
export const publishQuestions = defineOperation({
  system: 'dvc',
  meta: operations.publishQuestions,
  refusals: portalErrors,
  input: z.array(zPublishedQuestion).min(1).max(100).readonly(),
  request: zPublishQuestionsRequest.omit({ session: true, madonvi: true }),
  answer: { strict: zPublishQuestionsAnswer, tolerant: zPublishQuestionsAnswerTolerant },
  encode: (questions) => ({
    service: operations.publishQuestions.rpc.value,
    data: questions.map(({ id, text, fieldCode, agencyCode, agencyName, answer }) => ({
      HOIDAPID: id,
      // Letters as public code has them.
      MaLinhVuc: fieldCode,
      NOIDUNG: text,
      MADONVI: agencyCode,
      TENDONVI: agencyName,
      ...(answer && { TRALOIID: answer.id, NOIDUNGTRALOI: answer.text }),
    })),
  }),
  decode({ error_code }, context): void {
    requireSuccess({ error_code }, context)
  },
})
