import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zAnswerQuestionsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'
import { newAnswer } from '../ask-feedback.ts'

export const answerWithoutSession: ConformanceCase = {
  id: 'dvc/answer-questions.without-session',
  operation: 'answerQuestions',
  kind: 'refusal',
  writes: true,
  requirement: 'An answer is refused with -1 without a session or with one never opened',
  requirementVi: 'Gửi trả lời không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.answerQuestions, zAnswerQuestionsAnswer, {
      data: [newAnswer(t, '1')],
    })
  },
}
