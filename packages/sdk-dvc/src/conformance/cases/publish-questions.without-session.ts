import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zPublishQuestionsAnswer } from '../../contract/index.ts'
import { expectNothingWithoutSession } from '../ask-catalogue.ts'
import { newQuestion } from '../ask-feedback.ts'

export const publishWithoutSession: ConformanceCase = {
  id: 'dvc/publish-questions.without-session',
  operation: 'publishQuestions',
  kind: 'refusal',
  writes: true,
  requirement: 'Publishing is refused with -1 without a session or with one never opened',
  requirementVi: 'Đồng bộ hỏi đáp không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    await expectNothingWithoutSession(t, operations.publishQuestions, zPublishQuestionsAnswer, {
      data: [newQuestion(t)],
    })
  },
}
